import type { KindWords } from './kind-words.ts';

export const cs: KindWords = {
  language: 'cs',
  strong: {
    family: `rodin*, rodinka*, sourozenc*, bratranc*, sestřenic*, babičk*, vnouč*, příbuzn*, ségry*`,
    kita: `školk*, mateřsk*, jesle*, mš, miminka*, maminky na*, dětská skupina*, lesní školka*`,
    school: `škol*, zš, třída*, *třída, gymn*, gympl*, univerz*, student*, maturit*, rodiče 1*, rodiče 2*, rodiče 3*, rodiče 4*, učitel*, kruh*, vš, fakulta*, družina*, 1.a, 2.a, 3.a, 4.a, 5.a, 1.b, 2.b, 3.b`,
    club: `fotbal*, florbal*, hokej*, volejbal*, sbor*, pěveck*, skaut*, oddíl*, hasiči*, sdh, fk, sk, tj, trénink*, sokol*, turist*, běžci*, tanečn*, divadl*, spolek*, orchestr*, kapela*, družstvo*, přípravka*, žáci*`,
    work: `práce*, kancelář*, směny*, směna*, kolegové*, firma*, sklad*, prodejna*, oddělení*, projekt*, tým *, zaměstnanci*, sestry směny*`,
    neighbours: `soused*, svj, dům*, vchod*, ulice*, bytovka*, panelák*, spolubydl*, sídliště*, náves*, chodba*, bytový*`,
    friends: `kamarád*, kámoš*, holky*, kluci*, parta*, banda*, pivo*, pařba*, deskovky*, dámská jízda*, hospoda*`,
    faith: `farnost*, kostel*, mše*, modlit*, biblick*, schola*, biřmován*, společenství*, církev*, sbor cb*, ministranti*, pouť*`,
    event: `svatba*, narozenin*, oslava*, rozlučk*, silvestr*, dovolená*, výlet*, vánoce 20*, hory 20*, lyže*, chata*, chalupa*, křtiny*, festival*, sraz*`,
    other: `bazar*, prodám*, koupím*, inzer*, slevy*, zprávy*, krypto*, akcie*, podpůrná*, práce nabídky*, svépomocn*`,
  },
  weak: {},
  relatives: `máma mamka táta taťka babička děda teta strejda strýc ségra brácha tchyně tchán sestřenice bratranec`,
};
