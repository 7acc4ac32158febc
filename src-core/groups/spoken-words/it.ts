import type { SpokenWords } from './spoken-words.ts';

export const it: SpokenWords = {
  language: 'it',
  telling: {
    family: `nonn* zio zia zii zie cugin* nipot* suocer* cognat* mammina* babbo mamma papà sorellin* fratellin* genero* nuora* famiglia* tvb bacioni tagliaerb* pastiglia* frigo fratellino* nonnina* badante* eredit* cenone* lasagne*`,
    kita: `asilo* nido* pannolin* ciuccio* nanna* maestre* materna* bavaglin* biberon* passeggino* grembiulin* inserimento* ludoteca* tata merenda* pidocchi* tutine* educatric* pappa* infanzia* salviett* magliett* parchett* piange piangeva morso morde dormito* inserimenti* girell* svezzament*`,
    school: `scuola* compiti maestra* maestro* professor* prof professoressa* classe* verifica* verifiche interrogazion* pagell* diario* zaino* quaderno* ricreazione* mensa* rappresentant* liceo* esame* esami appello* appunti* lezion* università* ateneo* dispense* laurea* maturità* colloqui* circolare* dad preside* tabellin* supplent* scienze scheda schede intervallo* flauto* dettato* bidell* elettronico* interrog* ripetizion* compito* verific* rettorat* segreteria* libretto* cfu tesi relatore* aula aule`,
    club: `allenament* partita* partite mister* arbitro* portiere* attaccante* gol campionat* torneo* maglia* maglie divisa* spogliatoi* palestra* palazzetto* convocat* prove coro* corist* soprano* tenore* concert* spartit* tesserament* quota* soci socio* assemblea* direttivo* trasferta* campo* rete parata calcetto* padel* gara* gare escursion* sentiero* dislivello* allenator* banda* saggio* volontari* sagra* fuorigioco* ritrovo* presente presenti scarpini* amichevole* ripiegament* vogatori* vogata* majorette* suonare suoniamo clarinett* tromb* volontar* misericordi*`,
    work: `turno* turni capo cliente* clienti riunion* ufficio* fattura* fatture ordine* ordini consegna* consegne magazzino* colleg* ferie permess* malattia* straordinari* stipendi* cantiere* preventiv* progetto* reparto* paziente* pazienti cassa inventario* negozio* direttor* responsabile* sostituzion* fornitor* scadenza* contratto* sala comande comanda reclam* merci coperti chiusura* certificat* ordinazion* fatturat* commercialist* straordinar* ferie* capoturno* caporeparto* corsia* infermier* oss ambulatori* gru ponteggi* muratur* cassiera* scaffal* bolla* bolle`,
    neighbours: `vicin* ascensore* condomini* amministrator* spazzatura* differenziata* portone* citofono* cantina* garage* pianerottolo* scale caldaia* riscaldament* idraulico* perdita* pacco* pacchi* posta* postino* affitto* inquilin* coinquilin* bolletta* bollette rumor* parcheggi* cortile* via quartiere* ladri* furto* palazzo* tetto spese tabelle carraio* box fermo guasta* guasto* trapano* antenna* autoclav* millesim* citofoni* cancello* contator* letture* umidità* infiltrazion*`,
    friends: `birra* birre birretta* spritz* aperitiv* ahah* haha* raga regaz* bro serata* sbronz* discoteca* locale* fantacalcio* pizzata* cinema* gossip* karaoke* vino bella figo`,
    faith: `messa* preghier* pregare preghiamo parrocchia* chiesa* signore gesù amen dio don parroco* vangelo* salmo* bibbia* catechism* catechist* oratorio* cresima* comunion* rosario* madonna* santo santa benedizion* adorazion* ritiro* chierichett* moschea* lode liturgi* contralt* caritas quaresima* pasqua* animator* grest catechesi* omelia* diacon* vescov* testimonianza* culto pastore`,
    event: `matrimonio* sposi sposa* sposo* testimon* regalo* invitat* invito* compleanno* festa* sorpresa* torta* palloncin* volo voli aeroporto* valigi* hotel* albergo* airbnb* prenotaz* prenotat* caparra* viaggio* itinerario* passaporto* traghett* capodanno* battesim* bomboniere* vestito* location* campeggi* tenda* gita* agriturismo*`,
    other: `vendo vendesi compro cerco prezzo* offerta* offerte sconto* vinted notizi* petizion* manifestazion* elezion* votare voto cripto* bitcoin* trading* investiment* sintom* diagnosi* terapia* farmac* ricaduta* annunc* cercasi usato taglia* spedizion* celiac* fibromialgi* diabet* esenzione* reumatolog* psicolog* sobri* volantin* firme comitat* sindaco* sciopero* presidio* azioni portafogli* traffico code coda incidente* autovelox* adozion* smarrit* ritrovat* stanza* stanze singola doppia affittasi* ricompensa* microchip donator* sangue plasma avis estrazion* lotteria* premio* vincitor* ricetta* ingredient* forno farina impasto lievito scommess* pronostic* fantallenator* asta svincolat* allerta* meteo server* questura*`,
  },
  usual: {
    family: `sorella* fratello* baci bacio amore casa pranzo domenica natale medico ospedale figli* tesoro`,
    kita: `bambin* bimb* piccol* febbre* dormire* dormito* cambio* genitori mamme festa`,
    school: `genitori libro* libri matematica* inglese* italiano* studiare* pagina* bambini gita* autobus ragazzi`,
    club: `squadra* giocare* vinto perso vittoria* gioco correre* stagione* sabato domenica cantare* canzon* sport*`,
    work: `lavoro* lavorare* mail email urgente* mattina* pomeriggio* orari* domani coprire* chiamata*`,
    neighbours: `acqua* chiave* chiavi porta* auto macchina* cane gatto luce piano strada* casa`,
    friends: `stasera* weekend* cena* film* uscire* bere* mangiare* ragazz* amici*`,
    faith: `pace* fede* grazia* fratelli* domenica* canti canto* gruppo*`,
    event: `data* euro* pagare* bonifico* camera* camere* portare* partenza* arriv* mare`,
    other: `link* info* articolo* gratis* condizion* disponibil*`,
  },
};
