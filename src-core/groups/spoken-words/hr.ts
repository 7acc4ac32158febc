import type { SpokenWords } from './spoken-words.ts';

export const hr: SpokenWords = {
  language: 'hr',
  telling: {
    family: `baka bake baki deda djed dida nona nono teta tetka ujak ujko stric strina rođa* nećak* unuk* unuč* svekrv* punica punac tast zet snaha šogor* pusa puse familij* obitelj* porodic*`,
    kita: `vrtić* vrtic* jaslic* pelen* duda dudu spavanj* odgajatelj* vaspitač* papuč* presvlak* prilagodb* bebe beb* obdaništ*`,
    school: `škol* skol* zadać* domaći učitelj* nastavni* profesor* razred* ispit* test kontroln* roditeljski* dnevnik* torba bilježnic* udžbenik* lektir* ocjen* ocen* faks* kolokvij* predavanj* vježb* rok rokovi seminar* matur* student* izlet*`,
    club: `trening* utakmic* trener* ekip* sudac sudij* golman* gol golov* turnir* liga ligi dres dresov* svlačionic* dvoran* igrališt* prob* zbor* dirigent* nastup* koncert* članarin* skupštin* utrk* planin* izviđač* vatrogas* intervencij*`,
    work: `smjen* smen* šef* klijent* sastanak* sastank* ured* račun* narudžb* dostav* skladišt* plać* godišnji* bolovanj* prekovremen* kolege kolegic* projekt* izvještaj* pacijent* dežur* odjel* gradilišt* trgovin* blagajn* inventur*`,
    neighbours: `susjed* komšij* komsij* lift zgrad* ulaz* predstavnik* smeće smece kontejner* parking* podrum* grijanj* vodoinstalater* poplav* buka buši* stan stanar* kat pričuv* kurir* sandučić* cimer* najam* kirij*`,
    friends: `pivo pive pivica haha* hahaha* brate bruder pijan* mamur* cuga cure dečki izlaz* kafić* kava kavu film tulum* roštilj* trač* belot* rakij*`,
    faith: `misa mise misu župa župnik* velečasn* crkv* molitv* molimo* gospodin* bog boga bože isus* krist* amen evanđelj* psalam* krunic* pričest* krizm* blagoslov* ispovij* hodočašć* džamij* namaz* ramazan* hutba* bajram* liturgij* slava`,
    event: `svadb* vjenčanj* venčanj* mladenk* mladoženj* kum kuma kumov* poklon* gosti rođendan* torta tortu baloni djevojačk* momačk* iznenađenj* pozivnic* sala hotel* smještaj* let letov* aerodrom* kofer* rezervacij* put putovanj* krštenj* doček*`,
    other: `prodajem kupujem tražim poklanjam cijena njuškalo popust* akcij* vijesti izbor* prosvjed* glasov* kripto* bitcoin* dionic* simptom* dijagnoz* terapij* lijek* oglas*`,
  },
  usual: {
    family: `mama mame tata tate sestra* brat* ručak* kući nedjelj* božić* bolnic* doktor* volim`,
    kita: `djec* dec* dijete temperatur* pokup* spava* roditelj*`,
    school: `roditelj* djec* knjig* stranic* učenic* učiti`,
    club: `igra* pobjed* izgubil* subot* nedjelj* sezon* pjesm*`,
    work: `posao posla mail* jutro hitno zamjen*`,
    neighbours: `voda vode struj* ključ* vrata auto pas mačk* dvorišt*`,
    friends: `večeras vikend* piće jest* idemo`,
    faith: `mir vjer* milost* nedjelj* pjesm*`,
    event: `datum* novac eura soba sobe donijet* haljin*`,
    other: `link* info članak* besplatn*`,
  },
};
