import type { SpokenWords } from './spoken-words.ts';

export const nl: SpokenWords = {
  language: 'nl',
  telling: {
    family: `oma opa tante* oom nicht* neef* neven schoonmoeder* schoonvader* schoonzus* zwager* kleinkind* kleinzoon* kleindochter* mams paps familiedag* familieweekend* kusjes* knuffel* liefs broertje* zusje*`,
    kita: `opvang* peuter* luier* luiers speen* kdv creche* crèche* gastouder* kinderdagverblijf* slaapzak* slaapje* dagopvang* pedagogisch* konijntjes* bso waterpokken* flesje* consultatiebureau* regenlaars* reservekleren* peutergroep* wennen* uurtarief* slaapt krentenbaard* boterham* toeslag* bijten* gebeten* babyfoon* kraam* borstvoeding*`,
    school: `school* juf* meester* huiswerk* toets* klas* gymles* gymspullen* gymtas* rapport* oudergesprek* ouderavond* schoolreis* schoolplein* studiedag* overblijf* luizenmoeder* groep tentamen* hoorcollege* college* werkgroep* scriptie* docent* leraar* samenvatting* mentor* magister* citotoets* avondvierdaagse* broodtrommel* schoolfoto* verslag* herkansing* studie* voorwerpen* cito* leerkracht* invaljuf* vakantierooster* speelplaats* tekenen* gymzaal* musical* eindfeest* spreekbeurt* werkstuk* studiepunten* propedeuse* bachelor* tentamens*`,
    club: `training* trainer* wedstrijd* scheidsrechter* keeper* doelpunt* elftal* toernooi* competitie* shirt* kleedkamer* sporthal* kantinedienst* bardienst* repetitie* koor* dirigent* sopraan* concert* contributie* ledenvergadering* alv leden bestuur* uitwedstrijd* thuiswedstrijd* opstelling* veld velden invaller* hockeystick* scouting* fietstocht* wielren* brandweer* kazerne* uitvoering* decor* bladmuziek* rijders`,
    work: `dienst* rooster* baas klant* vergadering* collega* kantoor* factuur* overwerk* verlof* ziekgemeld* ziekmeld* levering* magazijn* bestelling* deadline* afdeling* patiënt* cliënt* overdracht* nachtdienst* avonddienst* leidinggevende* salaris* loonstrook* planning* inval* ruilen* kassa* vestiging* offerte* werkoverleg* stagiair* teamleider* thuiswerken* pallet* indien* afscheid* afgemeld* fooien* bediening* storing* inwerken* contracturen* teamuitje* vakbond* cao leverancier*`,
    neighbours: `buren buurman* buurvrouw* buurt* pakketje* pakket* container* kliko* lift* parkeer* huurder* verhuurder* vve huisgenoot* huisgenoten* afwas* schoonmaakrooster* trappenhuis* berging* lekkage* loodgieter* inbraak* inbreker* heg schutting* straatfeest* straat* bewoners* huur* geluidsoverlast* stoep* verdachte* rioollucht* kelder* bijdrage* bekrast* beheerder* camera* hal tuinhek* glasbak* grofvuil* warmtepomp* overlast* gemeentewerken*`,
    friends: `bier* biertje* borrel* kroeg* haha* hahaha* lol gast brakk* brak kater* uitgaan* stappen* wijntje* spelletjesavond* festival* bro chick* meiden* gasten roddel* fifa karaoke* tinder*`,
    faith: `kerk* kerkdienst* dominee* gebed* bidden* bid bijbel* god jezus heer amen zegen* preek* psalm* gemeente* kringavond* bijbelstudie* avondmaal* catechisatie* parochie* pastoor* mis moskee* imam* ramadan* lofprijzing* opwekking* ouderling* diaken* belijdenis*`,
    event: `bruiloft* bruid* bruidegom* ceremoniemeester* cadeau* gasten verjaardag* vrijgezellen* verrassing* taart* slingers* ballon* uitnodiging* vlucht* vluchten vliegveld* koffer* koffers hotel* huisje* airbnb* tent tenten camping* paspoort* vakantie* weekendje* surprise* locatie* feest* kerstdiner* babyshower* skipas* aanbetaling* reis* paklijst* lootjes*`,
    other: `verkoop* verkopen koop gezocht aangeboden marktplaats vraagprijs* korting* aanbieding* crypto* bitcoin* beleggen* aandelen* nieuws* verkiezing* stemmen petitie* demonstratie* diagnose* symptoom* klachten* behandeling* terugval* lotgenoten* vacature* weggeven* maat maten reuma* diabetes* glutenvrij* lotgenot* verslaving* nuchter* file files flitser* ongeluk* rouw* asiel* zoekgeraakt* winst* koers* staking* vermist* beloning* chip donor* bloed* plasma loterij* prijzen winnaar* recept* ingrediënt* oven bloem deeg wedden inzet odds server* waarschuwing* weeralarm* borg hospiteer* carpool* meerijden* tol`,
  },
  usual: {
    family: `mama papa broer* zus* familie* liefje* kus thuis eten zondag kerst ziekenhuis dokter gezin*`,
    kita: `kindje* kinderen kleintjes* koorts* ophalen* brengen* ouders juf slapen*`,
    school: `ouders kinderen rekenen* taal lezen* boek* les lessen pauze* cijfer* bladzijde*`,
    club: `team* spelen* gewonnen verloren winst* zaterdag* zondag* seizoen* zingen* lopen* rennen* vereniging*`,
    work: `werk* werken* mail* ziek* ochtend* avond* vrij overleg* overnemen* rapport*`,
    neighbours: `huis* water* sleutel* sleutels deur* auto* hond* kat* fiets* stroom* tuin* licht*`,
    friends: `vanavond* weekend* gezellig* drinken* eten* film* leuk* zin`,
    faith: `zondag* dienst* lied* liederen zingen* geloof* genade* vrede* groep*`,
    event: `datum* betalen* tikkie* kamer* kamers meenemen* rijden* aankomst* kleding* strand*`,
    other: `link* info* artikel* gratis* prijs* interesse*`,
  },
};
