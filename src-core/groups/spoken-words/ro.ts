import type { SpokenWords } from './spoken-words.ts';

export const ro: SpokenWords = {
  language: 'ro',
  telling: {
    family: `bunic* buni mamaie tataie mătuș* matus* unchi* unchiul verișo* verisor* nepot* nepoț* soacr* socr* cumnat* noră nora ginere* pupici pupicei pup mami tati familie* fin finii nașii`,
    kita: `grădini* gradinit* creș* cresa scutec* suzet* somnic* somnul educatoare* păduchi* varicel* schimburi papucei pamperși pampers bebe bebeluș* adaptare*`,
    school: `școal* scoal* teme tema temele clasa clasei doamna învățătoare* invatatoare* profesor* profa diriginte* diriginta ghiozdan* caiet* manual* test teză teza teze extemporal* note notele catalog* serbare* vacanț* evaluare* bac bacul facultate* curs cursul seminar* laborator* sesiune* restanț* examen* colocviu* profu referat* orar*`,
    club: `antrenament* meci meciul echip* arbitru* portar* gol goluri turneu* tricou* echipament* vestiar* teren* lot repetiți* cor corul dirijor* soprane concert* cotizați* concurs* cros alergare* alergăm traseu* munte* membri* campionat* costum* spectacol*`,
    work: `tură tura ture schimb* șef* sef* seful client* factur* ședinț* sedint* birou* coleg* concediu* medical salari* livrar* comand* depozit* stoc* inventar* proiect* raport* pacient* gard garda secți* șantier* santier* magazin* termen* contract* pontaj*`,
    neighbours: `vecin* lift* bloc* scar* administrator* întreținere* intretinere* interfon* gunoi* tomberon* parcare* apa caldă căldur* instalator* inundați* inundat zgomot* bormașin* apartament* etaj* curier* colet* chiriaș* proprietar* asociați* curent* strad* garaj*`,
    friends: `bere beri berică haha* hahaha* frate coaie beat beți mahmur* fete băieți club* film ieșim iesim party* grătar* bârf* karaoke* vin vinul gașc* pub`,
    faith: `biseric* slujb* preot* părinte* parinte* rugăciun* rugaciun* doamne domnul domnului dumnezeu* isus iisus hristos* amin biblie* psalm* evangheli* liturghi* spovedani* împărtășani* icoan* sfânt* sfant* binecuvânt* binecuvant* pastor* predic* laud* post postul mânăstir* mănăstir* acatist*`,
    event: `nunt* mireas* mire mirele naș* nasi cadou* invitaț* invitat* botez* petrecer* surpriz* tort* baloane* ziua majorat* restaurant* formație* cazare* pensiun* hotel* zbor* avion* aeroport* bagaj* bilet* rezervar* excursi* burlac* cort* revelion* avans* rochi* pașaport*`,
    other: `vând vand cumpăr caut preț* pret olx reducer* ofert* promoți* voucher* știri* stiri* alegeri* vot* votați protest* crypto* bitcoin* bursă acțiuni investiți* simptom* diagnostic* tratament* medicament* terapi* angajăm anunț* donez*`,
  },
  usual: {
    family: `mama mamă tata tată soră sora frate fratele acasă acasa masă masa duminic* crăciun* sănătat* doctor* spital* iubesc dragi`,
    kita: `copii copil* copiii febră febra grup* luat somn mâncare părinți`,
    school: `părinți copii copiii carte cartea pagin* elevi învăț*`,
    club: `jucăm joc jocul câștig* pierdut* sâmbăt* sezon* cântec*`,
    work: `lucru muncă munca mail* dimineaț* urgent* telefon*`,
    neighbours: `cheie cheia ușă usa mașin* masin* câine* pisic* curte*`,
    friends: `diseară weekend* mâncăm beau bem hai`,
    faith: `pace credinț* har duminic* cântare*`,
    event: `data bani lei camer* aduce* vine`,
    other: `link* info articol* gratuit* stare`,
  },
};
