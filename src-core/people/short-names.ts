import { fold } from './letters.ts';

/**
 * Names that people use for each other, one family of forms per line: German, English, Polish, Russian/Ukrainian, Turkish, Spanish,
 * Italian, Arabic and what is common beside them. A form may stand in several lines (Alex, Toni, Sascha): then it can mean any of them.
 * Written in Latin letters without accents, as `nameParts` folds them. From general knowledge of the languages, no list was copied.
 */
const families = `
alexander alex lex alexandr aleksandr aleksander aleks alejandro alessandro sascha sasha olek sanya xander oleksandr sandro jandro ale schura sashka
alexandra alex lexi alexa aleksandra sascha sasha sandra ola oleksandra alessandra ale
andreas andi andy andre andrej andrei andrzej andrey andriy andrew drew jedrek andrzejek
andrea andi andy
angelika geli angie angelica
anna anni anny anja anka annchen ania anya ana hanna hannah nan annie anika annika annette anechka anita
annette netti anett annett
antonia toni tonia antonina tonya
anton toni tony antoni antonio anthony antoine antosha tonino nino tono
barbara babsi barb basia bab barbie babs warwara varvara baska
bastian basti sebastian seb bas sebi sebastien wastl
beate bea beata
beatrice bea trixi beatrix
benjamin ben benni benny benno benji beniamin
bernhard bernd bernie berni bernard
birgit biggi gitti birgitta
brigitte gitti gitte biggi bridget
carolin caro karo carolina karolina caroline carolyn carrie lina karoline
cornelia conny conni nele kornelia
christian chris chrissi krystian krystek
christiane chris chrissi jane christina
christina chris chrissi tina kristina christine krystyna christin kristin kirsten christa tine kerstin tini
christoph chris stoffel christof christopher kit krzysztof krzys topher krzysiek kristof
claudia claudi klaudia
daniel dani dan danny daniil danylo
daniela dani danni daniella danuta
david dave davey dawid dawud
dieter didi
dominik domi nick dominic dominique dom
dorothea doro thea dorothee dorothy dora dorota dorotka
eduard edi eddi eddy edward ed eddie ted edek edik edu lalo eduardo
elisabeth lisa elli ella elsa else lisbeth sissi elise liese lisl betti bettina beth liz lizzy lizzie eliza elizabeth ela elzbieta liza elka betta elisabetta betty betsy
emilia emmi emily mila milia emma emilie
ernst erni
eugen evgeni evgenii zhenya genya jewgenij yevgen eugene gene zenia jewgeni evgeny evgenij yevgeni schenja schenia
eva evi ewa eve evelyn ewka
ekaterina katja katya katharina katia kateryna katyusha jekaterina yekaterina katjuscha
fatma fatima fatos fatosch fatoum fatouma
felix fels feliks
ferdinand ferdi ferdl
florian flo flori
franz franzl franjo franciszek franek frank francis francisco francesco paco fran kiko franco
franziska franzi fanny ziska francisca franciszka francesca franca paca paqui paquita checca
friederike rike fritzi ricke friedel
friedrich fritz freddy fred friedel frieder fiete
gabriele gabi gaby gabriela gabrielle gabby
georg schorsch jorg george geo jerzy jurek georgi jorge coque
gerhard gerd gert hardy gerry
gertrud trude gerti traudl
gregor greg gregory grzegorz grzes grigori grisha grzesiek grischa
guenter gunter gunther guenther
halina hala
hanna hannah hanne hanni hania johanna jo hanka
hannelore hanne lore
hans hansi johannes johann hannes hansl john
heinrich heiner heinz henri henry heini hinnerk henryk harry heiko heniek enrique enrico quique kike
helene leni helena lena hella elena ela helen nell
helga hella
helmut helmi
herbert herb bert
hermann herm
hubert bert hubi hubertus
ingeborg inge inga
ingrid inge
isabel isa isabell isabelle isabella bella izabela iza ysabel chabela
iwan ivan vanya wanja
jacqueline jacky jackie
jakob jacob jake kuba jakub jacques james jim jimmy jaschka giacomo mino
jan janek hannes johannes janusz jasiu jas jasiek
jana janni janina
jennifer jenny jenni jen
jessica jessi jessie jess
joachim jochen achim jo joschi
johannes hannes jo john jannes hans johann jonny johnny giovanni gianni
johanna hanna jo joana joanna asia joan hannah
jonas joni jona
jonathan jon joni nathan john johnny
josef sepp josi joe joseph beppo jupp jozef josip giuseppe pepe beppe peppe peppino pepito josep jose
josefine josi fine josie josephine
juergen jogi
julia julie jule juli iulia julka jules yulia julchen yuliya
julian jules juli julek
justyna justine tina justina
karl kalle charly karlheinz carl carlo karol charles charlie chuck
karin carin
katarzyna kasia kaska katharina kasienka
katharina kathi kathy kati katja kathrin katrin kathrine catherine kate katie cathy katherine kasia trine katinka kat käthe
kathrin kathi katrin kati
klaus claus nikolaus
konrad conny conrad konni konny kurt
kristof kris
ksenia xenia oksana
laura lauri
leonhard leo leon hartl leonard len lenny hardy
lena magdalena helena lenchen leni
leon leo leonid leonard lenya leonardo
leopold leo poldi
lucia lucy luzie luzia lucie
ludwig lutz lui wiggerl luis louis ludovic
lukas luki luke lucas luca lukasz lukasch luka lukasek
magdalena lena magda leni maggie madeleine madzia
malgorzata gosia malgosia margarete margaret gosiak
manfred manni manny fred
manuel manu emanuel manolo lolo
manuela manu ela manuella
marcel marc marcell
margarete gretel grete greta margit margret margarethe maggie margaret peggy meg rita margarita marga gretchen
margarita rita margo
maria mia ria mary marie mitzi marysia molly mariechen mascha masha marija mariya mizzi maja mariechen maryam meryem
marianne nanni mari marian
marie mia mary mariechen
mario
markus mark marcus mac marc marek marko
marlene leni lene marleen
martin tino marty marcin mart
martina tina marti
mateusz mati matthaeus matthew matt
mathias matze matthias hias mats matt mattes matti matthes maciej maciek matteo
maximilian max maxi maks maksym maxim maksim maksymilian maxwell
mehmet mohammed muhammed mohamed memo muhammad mehmed mohammad mo moh mohamad muhammet hamoudi hamudi
melanie melli mel meli mela
michael michi mike micha michel michal mischa misha mick mikhail mihail mickey mikael mykhailo michail michele miguel
michaela michi ela micha michala
miriam miri mirjam mimi mariam maryam meryem
monika moni monica mona
mustafa musti mustapha
nadine nadi
natalia natascha natasha natalie nata talia natalya natalka nataliya
nicole nici nicki nicky niki nicola
nikola nikolai nikolaj kolya nikolaus niko nikolas mykola kolja
nikolas niko nick nico nicolas nicholas klaus nikolaus nikki nikodem nils klaas
oliver olli oli ollie olivier oliwer
olga olja olya olenka olha
otto ottfried
patrick pat paddy patrik patryk
patricia pat patty trish trisha patrycja
paul pauli pavel pawel paulchen pablo pasha pavlo
paula pauli paulina paulinchen polina pola
peter pete petra piotr piotrek pit peet pedro petr petya pierre petro
petra peti
philipp phil flip philip fips filip felipe
pia
rafael raphael rafi rafal ralf rafa raffaele lello
rainer reiner
rebecca becky becca becki rebekka bekka becci
regina gina regine gine
reinhard hardy reini
renate reni nate renata
richard richie ricky rick dick richi ryszard rich
robert rob bob robbi robby bobby robin robi bert robbie roberto beto
roland roli
rosemarie rosi rosie rosa romy rosemary
roswitha rosi
rudolf rudi rolf dolf
ruediger rudi
sabine bine biene sabi sabina bini
samuel sam sammy sami samuil
sandra sandy sandi
sarah sara sally sari
samantha sam
sergej sergei sergey serge serhiy seryozha serjoscha sergio serjoga
sibylle bille billa sybille
sieglinde siggi linde gundi
siegfried sigi siggi
sigrid siggi sigi
silvia silvi sylvia silke sylwia silvie
simon simi szymon semyon simone
simone simi mone moni
sophie sofie sophia sofia sofi zofia sonja sophy zosia sofiya sonya
stanislaw stas staszek stan stanislav stach stasiek
stefan steffen steff stephan steve stefek stephen steven stepan stevie stefano etienne steff
stefanie steffi steff stephanie fanny stefania steph stephi stefi
susanne susi sanne susan suse zuzanna susanna sue suzie susie zuza
svetlana sveta swetlana lana sweta
sven svenni
svenja svenni
tatjana tanja tanya tatiana tania tanjuscha
theodor theo teddy ted fedor fyodor fjodor teodor
theresa resi resl tessa terri therese teresa terry tess thea tere
thomas tom tommy tommi tomek tomasz tomas tomy tommaso tomus
thorsten torsten toto
tim timmy timo timotheus timothy
tobias tobi toby tobiasz
ulrich uli ulli ulrik
ulrike uli rike ulli ricke
ursula uschi ulla ulli ursel urszula ula
uwe uwi
valentin vali valli walentin walenty valentyn
valentina vali tina walentyna
valeria vali lera valerie wally
vanessa nessi nessa
verena vreni vera reni
veronika vroni nika wero veronica ronnie weronika vera
victor viktor vik vitya wiktor vic
victoria vicky viki vicki viktoria vika tori wiktoria wika
vincent vinz vince vinzenz vinny wincenty
vladimir vova volodymyr wladimir wolodja vlad wowa vladi wolodya
waltraud traudl traudel
werner wern
wilhelm willi willy helm will wim bill william wilhelmina guillermo
william will bill billy willy liam willie
wilhelmine minna mine minchen wilma mina helma
wolfgang wolf wolfi wolle wolferl
wojciech wojtek wojtus
yannick jannik janik yannik jannick yann nick
zbigniew zbyszek zbych
agnieszka aga agnes agnieska agusia
boguslaw bogdan bodo
ewelina ewa evelyn evelina
grazyna grazka
jadwiga jadzia hedwig hedi
jaroslaw jarek
joanna asia joasia aska
kazimierz kazik
krystyna krysia
leszek lech
miroslaw mirek
przemyslaw przemek
radoslaw radek
slawomir slawek
tadeusz tadek
waldemar waldek waldi
zdzislaw zdzich
dmitri dima dimitri mitja dmytro mitya
ewgenija zhenya evgenia jewgenia yevhenia
galina galya halyna
irina ira irena irene iryna irinka irotschka
ljudmila lyuda ljuda lyudmila ludmila mila
nadeschda nadja nadia nadya nadezhda nadiya nadjuscha
pavel pasha
roman roma romka
tamara toma tamarka
vitali vitja vitalik vitaliy
vyacheslav slava
wassili vasya wasja vasily vasyl vasili
yuri jura juri yura yuriy
ahmet ahmed achmed ahmad
abdullah abdul apo abdallah abdalla abdu abdo
ali alican aliko
ayse aische aise aysegul
emine emis
hasan hassan
hatice hatun hatos
huseyin hussein hossein huso
ibrahim ibo abraham brahim
ismail isi
mehtap meti
murat muri
ozlem ozi
suleyman sulo suleiman
zeynep zeyno zainab zeinab
yusuf josef youssef yousef joseph yusi
abigail abby gail
albert al bert albi bertie
alfred fred alf alfie freddy
allison ally alison
amanda mandy
arthur art artur
augustus gus august gustl
cassandra cassie sandra
cynthia cindy
deborah debbie deb
donald don donny
douglas doug
eleanor ellie nell nora elli
florence flo flossie
frederick fred freddie
gerald gerry jerry
harold harry hal
jeffrey jeff geoffrey geoff
joshua josh
judith judy judi
kenneth ken kenny
kimberly kim
lawrence larry laurence lars laurenz
leslie les
marjorie margie
megan meg
nathaniel nate nathan nat
pamela pam
penelope penny
raymond ray
ronald ron ronnie
stewart stu stuart
sydney sid
terence terry
vivian viv
walter walt walli
zachary zach zack
alejandro jandro alex ale
alberto beto albert berto
alexej aljoscha alyosha ljoscha lyosha alexei alexey aleksei aleksej alosha
anatoli tolja tolik tolya
anastasia nastja nastya asja asya nastia stasja anastasija anastasiya
antonella anto nella
asuncion asun
beatriz bea
boleslaw bolek
boris borja borya
bozena bozenka
caterina rina katia
concepcion concha conchita conchi
concetta tina cettina
consuelo chelo
cristina cris tina
danuta danka danusia
dolores lola loli lolita
domenico mimmo nico domi
encarnacion encarna
fernando nando fer
filomena mena
francisco paco pancho curro fran kiko quico
gonzalo gonza
guadalupe lupe lupita
guillermo memo guille
gulsah gul
gulcan gul
gulsen gul
ignacio nacho
inmaculada inma
giovanna gianna vanna
giovanni gianni vanni nanni
giuseppe beppe peppe peppino pino beppo
giuseppina giusy giusi pina peppina
jelena lena elena helena aljona alyona yelena olena
jesus chus chuy suso
khadija dija khadidja chadidscha khadijah
khaled khalid chalid khalo khalod
konstantin kostja kostya
larissa lara larisa
layla leila laila
ljubow ljuba lyuba lyubov liubov
loredana lory
lorenzo renzo enzo
luigi gigi gino
luis lucho
mahmoud mahmud mahmut hamoudi hamudi
margherita rita ghita
mercedes merche
milagros mila
mohammed mo moh hamoudi muhammad mohamed mohamad muhamad
montserrat montse
nilufer nil
nurcan nur
oguzhan oguz
omer omar umar
pasquale lino
pilar pili
raissa raja
remedios reme
rosario charo
ryszard rysiek
salvatore toto salvo turi salvator
santiago santi chago yago
soledad sole
tarek tarik tariq
trinidad trini
vicente chente
vincenzo enzo vince
wieslaw wiesiek
wladyslaw wladek
zainab zeinab zaineb
zofia zosia zoska
`;

/** Form → numbers of the families it belongs to. */
const familiesOf: ReadonlyMap<string, readonly number[]> = (() => {
  const map = new Map<string, number[]>();
  families
    .trim()
    .split('\n')
    .forEach((line, family) => {
      for (const form of new Set(line.split(' ').map(fold))) map.set(form, [...(map.get(form) ?? []), family]);
    });
  return map;
})();

/** Families of a folded first name; empty when it is in no line. */
export function nameFamilies(folded: string): readonly number[] {
  return familiesOf.get(folded) ?? [];
}

/** Two forms of one name: the same line names both. */
export function isShortForm(a: string, b: string): boolean {
  const other = nameFamilies(b);
  return nameFamilies(a).some((family) => other.includes(family));
}

const heads: ReadonlySet<string> = new Set(
  families
    .trim()
    .split('\n')
    .map((line) => fold(line.split(' ')[0] ?? '')),
);

/** The full name of a line, as against its short forms. */
export function isHeadOfFamily(folded: string): boolean {
  return heads.has(folded);
}
