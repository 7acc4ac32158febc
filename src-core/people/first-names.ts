import { fold } from './letters.ts';
import { isHeadOfFamily, nameFamilies } from './short-names.ts';

/**
 * Names that are close in letters and yet belong to different people: "Jan" and "Jana" are no slip of the pen. Only what the table of
 * short forms does not hold already; folded like there.
 */
const more = `
achim adrian aaron adam adele agathe agnes alicia alina alma amalia amelie amelia amina amir anabel anastasia angela anke anne annelie
annemarie ansgar arne arno astrid axel ayla ayleen aylin benedikt bianca bjorn bodo boris britta bruno burak can carina carla carmen
celina celine charlotte clara clemens corinna dagmar dana dario delia denis denise derya dennis diana dilara dirk doris edith elias elif
elina elisa ella ellen elmar emil emir emre enrico erich erik erika erwin esra esther fabian fabio fabienne falk finn frauke frieda
frida gina gisela gunnar gustav guido hakan harald hauke hedwig heike hendrik henning henrik hilde hilda hildegard holger horst ida
ilona ilse ilka ines inka irmgard ivo ivonne jannis janis jannes jasmin jasmina jens jeremy joel jonna joris jorn josua judith juna jost julius juliane
juliana justin justus jule kai kaja kamil karla katrin kenan kilian kira klara konstantin kurt lara larissa lars lea leah leander leila
lennart lennard leif levin lia liam liana lilian lilli lilly lili lina linda linus lisa lothar lotta lotte louisa luisa luise luis luna
lydia mads maike meike malte malin mara maren marina marion maris marisa marit marvin mats maurice max mavis maya melina merle merlin metin
mia mika milan milena mila mina mira mirko moritz nadia nadja nathalie nele nelly niklas nils nina nino noah noel nora norbert oskar
oguz olaf ole pascal pauline pia quentin rahel ralf ralph ramona rasmus raul rene ria robin roman romina ronja rosa ruben ruth ryan
sabrina samira sandro selin selina serkan sevim siggi sina sinan sofie sonja sonia stella susann svea sven svenja tamara tanja tara tarik
theo thea tilda till tilo timo tina tom toni ulf ute uta vera viola volker wanda wiebke wilma xaver yara yasemin yasmin yvonne zoe anja
antje arda bastian berta dora elena elke elsa emma fiona frank frieder hanno hans hanne heino heinz ina ingo inga jan jana jonas karin kevin kim
lena leon levi lukas luca maja mario marie maria mark marco mathilda mathilde nico nicola ole paul paula pavel peter petra piet ria rita
sara silke silvia simon simone tim ulla uwe vito weronika wiktor zofia aleksandra alfred alwin edda edgar emil ferdi gerda gerd hannah hedi ivan
`;

const known: ReadonlySet<string> = new Set(more.trim().split(/\s+/u).map(fold));

export function isFirstName(folded: string): boolean {
  return known.has(folded) || nameFamilies(folded).length > 0;
}

/** A name that parents give, as against a form that only friends use: "Jan" and "Johannes" are more often two people than one. */
export function isGivenInFull(folded: string): boolean {
  return known.has(folded) || isHeadOfFamily(folded);
}
