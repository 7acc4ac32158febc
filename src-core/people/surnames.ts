import { fold } from './letters.ts';

/** Common surnames that differ from another one by a letter: "Möller" is no misspelt "Müller". */
const written = `
müller möller miller mahler maler schmidt schmied schneider schnieder fischer fiedler weber wever wagner wegner becker bäcker backer beckers decker
schulz schulze scholz schultz schulte hoffmann hofmann hartmann hermann herrmann hermanns heumann schäfer schaefer schäffer koch bauer bäuerle baur
richter ritter klein kleine wolf wolff wulf schröder schroeder schrader neumann naumann schwarz schwartz zimmermann braun brauner brown krüger krieger kröger hofer hoffer
lange lang langer werner wernet krause kraus krauss meier meyer maier mayer lehmann lohmann schmid schulze maurer köhler kohler koehler kähler
walter walther könig kaiser fuchs fuchsberger peters petersen peter scholl schall weiß weiss weise wiese jung junge hahn huhn hühn
vogel vogl vogler friedrich keller kellner günther frank franke berg bergmann winkler winter roth rothe beck böck lorenz baumann bäumler
albrecht schuster simon ludwig böhm böhme winter kraus martin martens martins schumacher krämer kramer cramer vogt voigt stein steiner jäger
otto sommer groß gross große seidel seidl heinrich heinrichs brandt brand haas hase schreiber graf schulte dietrich ziegler kuhn kühn kuhne
pohl pahl engel engels horn busch bosch bergmann thomas sauer sauter arnold pfeiffer pfeifer wolff beyer bayer ernst lindner linder hübner huber hubner
kruse kramer ullrich ulrich jansen janssen hansen hanson hensen petersen paulsen nowak nowack novak wolski wolska kowalski kowalska kowalczyk wiśniewski wójcik kamiński lewandowski zieliński szymański
ivanov ivanova petrov petrova smirnov smirnova popov popova volkov volkova yilmaz yildiz yildirim kaya kara demir demirci demirel sahin celik aydin özdemir öztürk arslan aslan dogan kilic
smith jones johnson johnston johnsen williams williamson brown taylor davies davis evans wilson willson robinson roberts robertson wright walker white hall hill green greene clark clarke lewis harris harrison
ramos romero moreno morena silva santos russo rossi bianchi martin marin moreau morel
`;

const known: ReadonlySet<string> = new Set(written.trim().split(/\s+/u).map(fold));

export function isSurname(folded: string): boolean {
  return known.has(folded);
}
