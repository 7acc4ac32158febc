import type { KindWords } from './kind-words.ts';

export const sv: KindWords = {
  language: 'sv',
  strong: {
    family: `familj*, *familj, släkt*, *släkten, kusin*, syskon*, mormor*, farmor*, barnbarn*`,
    kita: `förskol*, *förskola, dagis*, småbarn*, öppna förskolan*, föräldragrupp*, mammagrupp*, bvc*, pedagogisk omsorg*`,
    school: `skol*, *skola, *skolan, klass*, *klassen, gymnasi*, universitet*, student*, kursen*, lärare*, årskurs*, åk*, fritids*, högskol*`,
    club: `fotboll*, hockey*, handboll*, innebandy*, simning*, simklubb*, gymnastik*, löpar*, förening*, *förening, *klubb, klubben*, kör*, *kören, kör, scout*, orkester*, brandkår*, bk, ik, fk, sk, träning*, laget*, p10*, f10*, styrelse*, tennis*, padel*, ridning*, dans*, teater*, orientering*`,
    work: `jobb*, jobbet, kontor*, kollegor*, arbets*, butiken*, personal*, skift*, avdelning*, avd, schema*, projekt*, lager*, vården*, hemtjänst*, restaurang*`,
    neighbours: `grann*, brf*, *gatan, *vägen, trapphus*, samfällighet*, hyresgäst*, kvarter*, bostadsrätt*, *backen, radhus*, huset, byn, portuppgång*`,
    friends: `vänner*, *vänner, tjejer*, *tjejerna, grabbar*, *gänget, gänget, kompis*, polare*, spelkväll*, bokklubb*, afterwork*, brudar*, vinkväll*`,
    faith: `kyrk*, *kyrka, *kyrkan, församling*, bibel*, bön*, konfirmand*, moské*, cellgrupp*, hemgrupp*, lovsång*, ungdomsgrupp*`,
    event: `bröllop*, *bröllop, födelsedag*, kalas*, *kalas, möhippa*, svensexa*, midsommar*, nyår*, resa*, *resa, *resan, semester*, dop*, *fest, fest, kräftskiva*, jul 20*, skidresa*, festival*, studentfest*`,
    other: `köp och sälj*, köp & sälj*, säljes*, köpes*, loppis*, bortskänkes*, nyheter*, krypto*, aktier*, stödgrupp*, rea*, lediga jobb*, bostadssök*, bortsprung*, samåkning*, recept*, blodgivare*`,
  },
  weak: {},
  relatives: `mamma pappa mormor farmor morfar farfar moster faster morbror farbror syrran brorsan svärmor svärfar kusin`,
};
