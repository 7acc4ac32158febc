import { fold } from './letters.ts';

/**
 * Names that people use for each other, one family of forms per line: German, English, Polish, Russian/Ukrainian, Turkish and what is
 * common beside them. A form may stand in several lines (Alex, Toni, Sascha): then it can mean any of them. Written in Latin letters
 * without accents, as `nameParts` folds them. From general knowledge of the languages, no list was copied.
 */
const families = `
alexander alex lex alexandr aleksandr aleksander aleks alejandro alessandro sascha sasha olek sanya xander oleksandr sandro
alexandra alex lexi alexa aleksandra sascha sasha sandra ola oleksandra alessandra
andreas andi andy andre andrej andrei andrzej andrey andriy andrew drew
andrea andi andy
angelika geli angie angelica
anna anni anny anja anka annchen ania anya ana hanna hannah nan annie anika annika annette anechka
annette netti anett annett
antonia toni tonia antonina tonya
anton toni tony antoni antonio anthony antoine antosha
barbara babsi barb basia bab barbie babs warwara varvara
bastian basti sebastian seb bas sebi sebastien
beate bea beata
beatrice bea trixi beatrix
benjamin ben benni benny benno benji beniamin
bernhard bernd bernie berni bernard
birgit biggi gitti birgitta
brigitte gitti gitte biggi bridget
carolin caro karo carolina karolina caroline carolyn carrie lina karoline
cornelia conny conni nele kornelia
christian chris chrissi krystian
christiane chris chrissi jane christina
christina chris chrissi tina kristina christine krystyna christin kristin kirsten christa tine kerstin tini
christoph chris stoffel christof christopher kit krzysztof krzys topher
claudia claudi klaudia
daniel dani dan danny daniil danylo
daniela dani danni daniella danuta
david dave davey dawid dawud
dieter didi
dominik domi nick dominic dominique dom
dorothea doro thea dorothee dorothy dora dorota dorotka
eduard edi eddi eddy edward ed eddie ted edek edik
elisabeth lisa elli ella elsa else lisbeth sissi elise liese lisl betti bettina beth liz lizzy lizzie eliza elizabeth ela elzbieta liza
emilia emmi emily mila milia emma emilie
ernst erni
eugen evgeni evgenii zhenya genya jewgenij yevgen eugene gene zenia
eva evi ewa eve evelyn ewka
ekaterina katja katya katharina katia kateryna katyusha
fatma fatima fatos
felix fels feliks
ferdinand ferdi ferdl
florian flo flori
franz franzl franjo franciszek franek frank francis
franziska franzi fanny ziska francisca franciszka
friederike rike fritzi ricke friedel
friedrich fritz freddy fred friedel frieder
gabriele gabi gaby gabriela gabrielle gabby
georg schorsch jorg george geo jerzy jurek georgi
gerhard gerd gert hardy
gertrud trude gerti traudl
gregor greg gregory grzegorz grzes grigori grisha
guenter gunter gunther guenther
halina hala
hanna hannah hanne hanni hania johanna jo hanka
hannelore hanne lore
hans hansi johannes johann hannes hansl john
heinrich heiner heinz henri henry heini hinnerk henryk harry heiko
helene leni helena lena hella elena ela helen nell
helga hella
helmut helmi
herbert herb bert
hermann herm
hubert bert hubi hubertus
ingeborg inge inga
ingrid inge
isabel isa isabell isabelle isabella bella izabela iza ysabel
iwan ivan vanya
jacqueline jacky jackie
jakob jacob jake kuba jakub jacques james jim jimmy jaschka
jan janek hannes johannes janusz jasiu jas
jana janni janina
jennifer jenny jenni jen
jessica jessi jessie jess
joachim jochen achim jo joschi
johannes hannes jo john jannes hans johann jonny johnny
johanna hanna jo joana joanna asia joan hannah
jonas joni jona
jonathan jon joni nathan john johnny
josef sepp josi joe joseph beppo jupp jozef josip giuseppe pepe
josefine josi fine josie josephine
juergen jogi
julia julie jule juli iulia julka jules yulia julchen
julian jules juli julek
justyna justine tina justina
karl kalle charly karlheinz carl carlo karol charles charlie chuck
karin carin
katarzyna kasia kaska katharina
katharina kathi kathy kati katja kathrin katrin kathrine catherine kate katie cathy katherine kasia trine katinka kat käthe
kathrin kathi katrin kati
klaus claus nikolaus
konrad conny conrad konni konny
kristof kris
ksenia xenia oksana
laura lauri
leonhard leo leon hartl leonard len lenny
lena magdalena helena lenchen leni
leon leo leonid leonard lenya leonardo
leopold leo poldi
lucia lucy luzie luzia lucie
ludwig lutz lui wiggerl luis louis ludovic
lukas luki luke lucas luca lukasz lukasch luka
magdalena lena magda leni maggie madeleine
malgorzata gosia malgosia margarete margaret
manfred manni manny fred
manuel manu emanuel
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
mehmet mohammed muhammed mohamed memo muhammad mehmed mohammad
melanie melli mel meli mela
michael michi mike micha michel michal mischa misha mick mikhail mihail mickey mikael mykhailo michail
michaela michi ela micha michala
miriam miri mirjam mimi
monika moni monica mona
mustafa musti
nadine nadi
natalia natascha natasha natalie nata talia natalya natalka nataliya
nicole nici nicki nicky niki nicola
nikola nikolai nikolaj kolya nikolaus niko nikolas mykola
nikolas niko nick nico nicolas nicholas klaus nikolaus nikki nikodem nils klaas
oliver olli oli ollie olivier oliwer
olga olja olya olenka
otto ottfried
patrick pat paddy patrik patryk
patricia pat patty trish trisha patrycja
paul pauli pavel pawel paulchen pablo pasha pavlo
paula pauli paulina paulinchen polina pola
peter pete petra piotr piotrek pit peet pedro petr petya pierre petro
petra peti
philipp phil flip philip fips filip felipe
pia
rafael raphael rafi rafal ralf
rainer reiner
rebecca becky becca becki rebekka bekka becci
regina gina regine gine
reinhard hardy reini
renate reni nate renata
richard richie ricky rick dick richi ryszard rich
robert rob bob robbi robby bobby robin robi bert robbie roberto
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
sergej sergei sergey serge serhiy seryozha serjoscha
sibylle bille billa sybille
siegfried sigi siggi
sigrid siggi sigi
silvia silvi sylvia silke sylwia silvie
simon simi szymon semyon simone
simone simi mone moni
sophie sofie sophia sofia sofi zofia sonja sophy zosia sofiya sonya
stanislaw stas staszek stan stanislav
stefan steffen steff stephan steve stefek stephen steven stepan stevie stefano etienne steff
stefanie steffi steff stephanie fanny stefania steph stephi stefi
susanne susi sanne susan suse zuzanna susanna sue suzie susie zuza
svetlana sveta swetlana lana
sven svenni
svenja svenni
tatjana tanja tanya tatiana tania
theodor theo teddy ted fedor fyodor fjodor teodor
theresa resi resl tessa terri therese teresa terry tess thea
thomas tom tommy tommi tomek tomasz tomas tomy tommaso
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
vladimir vova volodymyr wladimir wolodja vlad
waltraud traudl traudel
werner wern
wilhelm willi willy helm will wim bill william wilhelmina
william will bill billy willy liam willie
wolfgang wolf wolfi wolle wolferl
wojciech wojtek
yannick jannik janik yannik jannick yann nick
zbigniew zbyszek
agnieszka aga agnes agnieska
boguslaw bogdan bodo
ewelina ewa evelyn evelina
grazyna grazka
jadwiga jadzia hedwig hedi
jaroslaw jarek
joanna asia joasia
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
irina ira irena irene iryna irinka
ljudmila lyuda ljuda lyudmila ludmila mila
nadeschda nadja nadia nadya nadezhda nadiya
pavel pasha
roman roma
tamara toma tamarka
vitali vitja vitalik vitaliy
vyacheslav slava
wassili vasya wasja vasily vasyl vasili
yuri jura juri yura yuriy
ahmet ahmed achmed
abdullah abdul apo
ali alican aliko
ayse aische aise aysegul
emine emis
hasan hassan
hatice hatun
huseyin hussein hossein
ibrahim ibo abraham
ismail isi
mehtap meti
murat muri
ozlem ozi
suleyman sulo
zeynep zeyno
yusuf josef
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
