import type { KindWords } from './kind-words.ts';

export const nl: KindWords = {
  language: 'nl',
  strong: {
    family: `famil*, gezin*, neven en nichten, nichten*, neven*, broers*, zussen*, opa en oma, kleinkinderen*, schoonfamilie*, broertjes*, zusjes*`,
    kita: `kinderdagverblijf*, kdv*, crèche*, peuter*, opvang*, kinderopvang*, gastouder*, consultatiebureau*, bso, babygroep*`,
    school: `school*, *school, klas, *klas, groep 1*, groep 2*, groep 3*, groep 4*, groep 5*, groep 6*, groep 7*, groep 8*, studie*, studenten*, universiteit*, leraren*, ouders groep*, klassenouders*, hbo, scriptie*, jaarclub*, brugklas*, havo*, vwo*`,
    club: `voetbal*, *club, vereniging*, *vereniging, hockey*, korfbal*, training*, team jo*, jo8*, jo9*, jo10*, jo11*, jo12*, jo13*, mo11*, koor, *koor, zwem*, schaats*, wielren*, scouting*, fanfare*, harmonie*, toneel*, tennis*, padel*, volleybal*, brandweer*, bestuur*, elftal*, fietsclub*, hardloop*`,
    work: `werk*, collega*, kantoor*, bedrijf*, dienst*, rooster*, ploeg*, project*, afdeling*, vergadering*, winkel*, zorg*, personeel*, magazijn*, borrel werk`,
    neighbours: `buren*, buurt*, *straat, *laan, *weg, *plein, *gracht, *hof, vve*, bewoners*, flat*, huisgenoten*, wijk*, appartement*, studentenhuis*, buurtpreventie*, hof`,
    friends: `vriend*, vriendinnen*, meiden*, jongens*, mannen*, kroeg*, borrel*, spelletjes*, dames*, bier*, maten*, clubje*`,
    faith: `kerk*, parochie*, bijbel*, gebed*, moskee*, catechese*, gemeente, jeugdvereniging*, gospel*, belijdenis*`,
    event: `bruiloft*, verjaardag*, vrijgezellen*, feest*, *feest, vakantie*, weekendje*, oud en nieuw*, sinterklaas*, kerst*, uitje*, *uitje, babyshower*, wintersport*, festival*, koningsdag*, reis*, skivakantie*, kraamfeest*`,
    other: `te koop*, vraag en aanbod*, vraag & aanbod*, marktplaats*, weggeef*, nieuws*, crypto*, beleggen*, aandelen*, lotgenoten*, aanbiedingen*, kortingen*, vacatures*, actiegroep*, woningzoek*, vermist*, kamers*, recepten*, carpool*`,
  },
  weak: { school: `ouders*, moeders*`, kita: `ouders*, mama's*`, family: `papa, mama, opa, oma, thuis` },
  relatives: `mama papa oma opa tante oom zus broer schoonmoeder schoonvader moeder vader nicht neef`,
};
