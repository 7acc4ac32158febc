import type { SpokenWords } from './spoken-words.ts';

export const cs: SpokenWords = {
  language: 'cs',
  telling: {
    family: `babičk* babič* děda dědeč* dědo teta teto tety strejd* strýc* bratran* sestřenic* synovec* neteř* vnuk* vnučk* tchyn* tchán* švagr* mamk* mamink* taťk* tatínk* pusu pusinky rodin* ségra ségro brácha brácho`,
    kita: `školk* školce jesl* plín* plenk* dudl* spaní pyžam* bačkor* bačkůr* holínk* vši neštovic* adaptac* miminko* mimino berušk* sluníčk* motýlk* broučc*`,
    school: `škol* úkol* učitel* třídní* písemk* test testy sešit* učebnic* aktovk* družin* jídeln* rozvrh* vysvědčen* známk* bakalář* zkoušk* zkouš* přednášk* semin* zápočet* diplomk* bakalářk* maturit* gympl* fakult* student* menz* skript* referát* tělocvik* výlet*`,
    club: `trénink* zápas* trenér* rozhodčí* brankář* gól* turnaj* dres dresy kabin* tělocvičn* hřišt* sestav* sbor sboru sborov* dirigent* soprán* koncert* příspěvk* členská* schůze* výbor* závod* běh běhy oddíl* skaut* schůzk* tábor* hasič* zásah* spolek* spolku vystoupen* liga ligy`,
    work: `směn* šéf* zákazník* klient* porad* meeting* kancelář* faktur* objednávk* dodávk* sklad* výplat* mzd* dovolenou neschopenk* přesčas* koleg* projekt* report* pacient* oddělen* sestern* služb* stavb* mistr* prodejn* pokladn* inventur* termín* deadline* zastoup*`,
    neighbours: `soused* výtah* vchod* popelnic* kontejner* správc* svj společenství* parkován* parkovišt* sklep* topen* topení instalatér* vytopil* hluk* vrtačk* byt byty bytu patro patře balík* kurýr* schránk* nájem* nájemník* zvonek* elektřin* odstávk* spolubydlíc* úklid* dům domu chodb* plot*`,
    friends: `pivo pivko piva haha* hahaha* kalba pařb* pařit kocovin* opil* vole hospod* holky kluci kámo kino deskovk* drby víno vínko grilovačk* karaoke* rande tinder*`,
    faith: `mše mši kostel* farnost* farář* modlitb* modlíme* modlit* bůh boha bože pane pán pána ježíš* krist* amen evangeli* bibl* žalm* růženec* biřmován* přijímán* zpověď* požehn* bohoslužb* kázán* pastor* poutí pouť chvál* adorac* duch*`,
    event: `svatb* nevěst* ženich* svědek* svědk* dár* dárek* dárky host hosté hosty narozenin* oslav* překvapen* dort* balónk* pozvánk* rozlučk* hotel* ubytován* let lety letišt* kufr* rezervac* záloh* chat chata chatu stan stany dovolen* silvestr* křtin* autobus* cestovn* pas pasy lyže skipas*`,
    other: `prodám koupím daruji vyměním cena ceny bazar* slev* akce kupon* zpráv* volb* volit demonstrac* petic* krypto* bitcoin* akcie burz* investic* příznak* diagnóz* léčb* lék* terapi* inzerát*`,
  },
  usual: {
    family: `máma mamka mami táta tati sestra* bratr* doma oběd* neděl* vánoc* nemocnic* doktor* miluj*`,
    kita: `děti dítě* horečk* nemocn* vyzvedn* spal spala rodiče*`,
    school: `rodiče* děti matik* češtin* angličtin* knih* stran* učit učen*`,
    club: `hrát hraj* vyhrál* prohrál* vítězstv* sobot* neděl* sezón* zpíva* tým*`,
    work: `prác* mail* ráno odpoledne naléhav* výměn*`,
    neighbours: `voda vody klíč* dveř* auto pes kočk* proud* zahrad*`,
    friends: `dneska večer* víkend* film* jídlo pít jdem*`,
    faith: `pokoj víra* milost* neděl* písn* písničk*`,
    event: `datum* peníze korun pokoj pokoje přines* příjezd* šaty`,
    other: `odkaz* info článek* zdarma stav*`,
  },
};
