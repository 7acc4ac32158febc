import type { KindWords } from './kind-words.ts';

export const hr: KindWords = {
  language: 'hr',
  strong: {
    family: `obitelj*, porodic*, rodbin*, rođac*, braća*, sestre*, porodica*, obiteljska*, породиц*, rođaci*, familija*`,
    kita: `vrtić*, vrtic*, jaslice*, predškol*, вртић*, obdanište*`,
    school: `škol*, skola*, razred*, *razred, gimnazij*, faks*, fakultet*, roditelji 1*, roditelji 2*, roditelji 3*, učenici*, studenti*, nastavni*, matura*, школ*, odeljenje*`,
    club: `nogomet*, fudbal*, klub*, ekipa nogomet, trening*, zbor*, košarka*, odbojka*, dvd, kud, udruga*, udruženje*, rukomet*, ples*, sportsk*, navijači*, фудбал*`,
    work: `posao*, ured*, kolege*, firma*, smjena*, smena*, projekt*, radnici*, gradilište*, odjel*, na poslu`,
    neighbours: `susjed*, komšij*, komsij*, zgrada*, ulica*, stanari*, kvart*, naselje*, cimeri*, комшиј*`,
    friends: `prijatelj*, drugari*, cure*, dečki*, ekipa*, društvo*, raja*, drugarice*, ekipica*, belot*, kafica*`,
    faith: `crkv*, župa*, molitv*, biblij*, džamija*, dzamija*, džemat*, dzemat*, vjeronauk*, krizma*, pričest*`,
    event: `svadb*, vjenčanj*, vencanj*, rođendan*, rodjendan*, djevojačka*, momačka*, putovanje*, doček*, krštenje*, ljetovanje*, izlet*, more 20*, slava*`,
    other: `kupujem*, prodajem*, oglasnik*, oglasi*, burza*, popusti*, vijesti*, kripto*, podrška*, poslovi ponuda*`,
  },
  weak: { school: `roditelji*, mame*`, kita: `roditelji*, mame*` },
  relatives: `mama tata baka deda djed teta tetka ujak stric sestra brat svekrva punica nana dido`,
};
