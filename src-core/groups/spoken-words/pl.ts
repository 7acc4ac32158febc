import type { SpokenWords } from './spoken-words.ts';

export const pl: SpokenWords = {
  language: 'pl',
  telling: {
    family: `babci* dziad* ciocia* ciociu cioci wujek* wujku wujka kuzyn* siostrze* bratanek* bratow* szwagier* szwagr* teści* teściow* wnuk* wnucz* mamusi* tatuś* kochani buziak* buziaczk* całusk* rodzin* chrzestn* synow* zięć*`,
    kita: `przedszkol* żłob* leżakowan* pieluch* pieluszk* smoczek* kapcie kapci ubranka* wyprawk* motylk* misie krasnal* adaptacj* zerówk* rytmik* ospa ospę wszy wszawic* plastelin* bajk* przedszkolak* maluch* maluszk*`,
    school: `szkoł* klas* lekcj* sprawdzian* kartkówk* zadani* domow* nauczyciel* wychowawc* świetlic* librus* dziennik* plecak* zeszyt* podręcznik* ćwiczeni* wywiadówk* wycieczk* trójka* matematyk* polski* ocen* egzamin* kolokwi* wykład* uczelni* sesj* dziekanat* prowadząc* laborator* matur* student* studi* semestr* skrypt* notatk* prezentacj* prowiant* popchnął* komitet* rodzicielsk* woźn* dyrektor* kolokwium* zaliczeni* poprawk* usos ects`,
    club: `trening* mecz* trener* drużyn* sędzi* bramk* gol gole liga ligi turniej* koszulk* stroj* strój* szatni* hal* boisk* orlik* skład* prób* chór* dyrygent* sopran* koncert* nuty nut składk* zarząd* walne* zawod* bieg* bieganie* zbiórk* obóz* harcer* zastęp* remiz* strażak* straż* osp akcj* rower* kajak* członk* klub* występ* skarbnik* przerw* badania kolan* kontuzj* rozgrzew* wiosła wioślar* szachy szachow* działk* pszczel* ule pływa* basen* judo pas pasy`,
    work: `zmian* szef* klient* grafik* dyżur* fakturę faktur* biur* firm* zamówieni* dostaw* magazyn* kierowni* urlop* zwolnieni* nadgodzin* wypłat* premi* spotkani* projekt* raport* pacjent* oddział* budow* ekip* kas kasa kasie inwentaryzacj* remanent* towar* szkoleni* umow* teams deadline* termin* sklep* prac* zastępstw*`,
    neighbours: `sąsiad* sąsied* wind* klatk* śmieci* śmietnik* administracj* wspólnot* spółdzielni* domofon* parking* piwnic* rowerowni* kaloryfer* ogrzewan* hydraulik* zalewa* zalał* zalan* awari* pączk* kurier* blok* mieszkan* czynsz* lokator* właściciel* hałas* wiert* remont* ogrodzeni* furtk* ulic* osiedl* brama bramy bramę szlaban* licznik* współlokator* sprzątani* korytarz* wycier* monitoring* ochron* wywóz* śnieg odśnieżan* działkow* sołtys*`,
    friends: `piwo piwko piwa piwka haha* hahaha* imprez* kac kaca wódk* wódeczk* melanż* bro stary stara ziom* laski dziewczyny chłopaki kino planszów* karaoke* winko* wino knajp* randk* tinder* plotk* grill* weekend* lol xdd* xddd* zaręczyn* prosecco* pierścionek* rzuciłam* robotę randki* kumpel* gadamy plotki* netflix*`,
    faith: `msza mszy mszę mszą ksiądz* księ* parafi* modlitw* modlimy* pomódl* różani* różaniec* amen bóg boga bogu boże jezus* pana* ewangeli* biblij* bibli* psalm* adoracj* spowied* komuni* bierzmowan* rekolekcj* oaz* kości* ministran* schol* błogosław* święt* nabożeństw* pielgrzym* chwała* alleluja* duch*`,
    event: `wesel* ślub* młod* świadkow* świadek* zaproszeni* prezent* goście gości* tort* balon* urodzin* panieńsk* kawalersk* niespodziank* sala sali salę hotel* nocleg* lot loty lotnisk* bagaż* walizk* rezerwacj* zaliczk* domek* namiot* wyjazd* wakacj* majówk* sylwestr* sylwester* chrzcin* przyjęci* kwater* plaż* bilet* dekoracj* osiemnastk*`,
    other: `sprzedam sprzedaż* kupię oddam zamienię cena ceny olx vinted allegro promocj* rabat* okazj* wiadomości* wybory* głosow* protest* petycj* krypto* bitcoin* giełd* akcje inwestycj* objaw* diagnoz* leczeni* terapi* lek leki leków nawrót* trzeźw* ogłoszeni* szukam* korek korki wypadek* patrol* chorob* cukrzyc* celiaki* glutenu bezglutenow* reumatolog* psycholog* uzależni* mityng* ulotk* radn* strajk* portfel* adopcj* schronisk* zaginą* znalezion* rozmiar* używan*`,
  },
  usual: {
    family: `mama mamo mamy tata tato siostra* brat* dom domu niedziel* obiad* święta* zdrowi* lekarz* szpital* kocham*`,
    kita: `dzieci dziecko dzieciak* pani panie gorączk* chor* odebra* spał* rodzice*`,
    school: `rodzice* pani dzieci książk* stron* uczy* nauk* autobus* piątk*`,
    club: `gra gramy grać wygra* przegra* sobot* niedziel* sezon* śpiewa* zespół*`,
    work: `mail* rano popołud* pilne* zamian* zamieni* telefon*`,
    neighbours: `woda wody prąd* klucz* drzwi auto samoch* pies kot psa kota ogród*`,
    friends: `dziś wieczór* film* pić jeść jedzenie* lecimy ktoś`,
    faith: `pokój* wiara* łask* niedziel* pieśń* pieśni śpiew*`,
    event: `dat* kwot* przelew* blik pokój* pokoje przynie* przyjazd* przyjed* sukien*`,
    other: `link* info artykuł* darmo* stan zainteresowan* priv`,
  },
};
