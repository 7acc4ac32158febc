/**
 * Names as neighbours in a German town bear and write them, from general knowledge of the languages and independent of the tables that
 * the program compares with: what is missing there shall be missed here. One line a name: the full form, then after "|" forms friends
 * use, after "=" other ways to write it (transliterations, older spellings, the own script).
 */
const given = `
f de Katharina|Kathi|Käthe|Kati=Catharina|Katarina
f de Magdalena|Leni|Magda=Magdalene
f de Elisabeth|Lisa|Sissi|Elli|Betty=Elisabet
f de Susanne|Susi|Sanne=Susanna
f de Stephanie|Steffi=Stefanie
f de Theresa|Resi|Tessa=Teresa|Therese
f de Johanna|Hanna|Jojo
f de Margarete|Gretel|Grete|Marga=Margarethe|Margarita
f de Ulrike|Uli|Rike
f de Veronika|Vroni|Nika=Veronica
f de Sieglinde|Linde|Siggi
f de Wilhelmine|Minna|Mine
m de Maximilian|Max|Maxi
m de Johannes|Hannes|Jo
m de Matthias|Matze|Hias=Mathias
m de Joachim|Jochen|Achim
m de Wolfgang|Wolfi|Wolle
m de Friedrich|Fritz|Fiete
m de Sebastian|Basti|Wastl
m de Christoph|Chris|Stoffel=Christof|Kristof
m de Rüdiger|Rudi=Ruediger
m de Jürgen|Jürgi=Juergen
m de Nikolaus|Klaus|Niko=Nicolaus
m de Leonhard|Leo|Hardy
f en Elizabeth|Liz|Beth|Lizzie
f en Margaret|Maggie|Peggy|Meg
f en Catherine|Cathy|Kate=Katherine|Kathryn
f en Rebecca|Becky|Becca
f en Victoria|Vicky|Tori
f en Jennifer|Jenny|Jen
f en Deborah|Debbie|Deb
m en William|Bill|Will|Billy
m en Robert|Bob|Rob|Bobby
m en Richard|Rick|Dick|Richie
m en Jonathan|Jon|Jonny=Johnathan
m en Michael|Mike|Mick
m en Stephen|Steve=Steven
m en Nicholas|Nick=Nicolas
f tr Zeynep|Zeyno
f tr Fatma|Fatoş
f tr Gülşah|Gül=Gulsah
f tr Ayşegül|Ayşe=Aysegül|Aysegul
f tr Şeyma=Seyma|Sheyma
m tr İbrahim|İbo=Ibrahim
m tr Mehmet|Memo
m tr Süleyman|Sülo=Suleyman
m tr Mustafa|Musti
m tr Oğuzhan|Oğuz=Oguzhan
m tr Hüseyin|Hüso=Huseyin|Hussein
f ar Fatima|Fatoum=Fatimah|Fatema|فاطمة
f ar Khadija|Dija=Khadidja|Chadidscha|خديجة
f ar Mariam|Mimi=Maryam|Miriam|مريم
m ar Mohammed|Mo=Muhammad|Mohamed|Mohamad|محمد
m ar Yusuf|Yusi=Youssef|Yousef|يوسف
m ar Abdallah|Abdu=Abdullah|Abdalla|عبدالله
m ar Mahmoud|Hamoudi=Mahmud|محمود
m ar Khaled|Khalo=Khalid|Chalid|خالد
f ru Anastasia|Nastja|Asja=Anastasija|Анастасия
f ru Jekaterina|Katja=Ekaterina|Yekaterina|Екатерина
f ru Tatjana|Tanja=Tatiana|Tatyana|Татьяна
f ru Olga|Olja=Olha|Ольга
f ru Nadeschda|Nadja=Nadezhda|Nadeshda|Надежда
f ru Julia|Julchen=Yulia|Juliya|Юлия
m ru Alexej|Aljoscha|Ljoscha=Aleksei|Alexey|Алексей
m ru Dmitri|Dima=Dmitrij|Dmitry|Дмитрий
m ru Wladimir|Wowa|Wolodja=Vladimir|Владимир
m ru Sergej|Serjoscha=Sergei|Sergey|Сергей
m ru Michail|Mischa=Mikhail|Mihail|Михаил
m ru Jewgeni|Schenja=Evgeny|Yevgeni|Евгений
f es Guadalupe|Lupe|Lupita
f es Dolores|Lola|Loli
f es Francisca|Paca|Paqui
f es Mercedes|Merche
f es Concepción|Concha|Conchita=Concepcion
m es José|Pepe=Jose
m es Francisco|Paco|Fran
m es Ignacio|Nacho
m es Enrique|Quique
m es Jesús|Chus|Chuy=Jesus
f it Giuseppina|Giusy|Pina
f it Francesca|Franca|Checca
f it Alessandra|Ale|Sandra
f it Giovanna|Gianna|Vanna
m it Giuseppe|Beppe|Peppe|Pino
m it Luigi|Gigi
m it Giovanni|Gianni|Vanni
m it Salvatore|Totò|Salvo=Salvator
m it Domenico|Mimmo|Nico
f pl Małgorzata|Gosia|Małgosia=Malgorzata
f pl Agnieszka|Aga|Agusia
f pl Katarzyna|Kasia|Kaśka
f pl Joanna|Asia|Joasia
f pl Elżbieta|Ela|Elka=Elzbieta
f pl Barbara|Basia|Baśka
m pl Stanisław|Staszek|Stach=Stanislaw
m pl Krzysztof|Krzysiek|Krzyś=Kristof
m pl Tomasz|Tomek
m pl Wojciech|Wojtek
m pl Andrzej|Jędrek
m pl Jakub|Kuba
`;

const family = {
  de: 'Grünwald=Gruenwald Meißner=Meissner Kästner=Kaestner Haberland Ostermann Rothfuß=Rothfuss Tischler Brenninger Obermaier=Obermeier Krautwurst Lindqvist=Lindquist Sommerfeld Nachtigall Zängerle=Zaengerle Uhlenbrock Pfannschmidt Dörfler=Doerfler Schönherr=Schoenherr Vollmer Weidenbach Hirschfeld Stadelmaier=Stadelmeier Trautwein Eichinger',
  en: 'Whitmore Ashworth Holloway Fairfax Pemberton Thackeray=Thackery Lockhart Greenwood Bradshaw Kingsley Millward Chadwick',
  tr: 'Yıldırım=Yildirim Çelik=Celik Özgür=Ozgur=Oezguer Karadağ=Karadag Şimşek=Simsek Türkoğlu=Turkoglu Aksoy Güneş=Gunes Bozkurt Ünal=Unal',
  ar: 'Haddad=حداد Al-Masri=Almasri=المصري Mansour=Mansur=منصور Khoury=Khouri=خوري Najjar=Nadschar=نجار Darwish=Darwisch=درويش Saleh=Salih=صالح Farouk=Faruk=فاروق',
  ru: 'Kusnezow=Kuznetsov=Кузнецов Wassiljew=Vasiliev=Васильев Schtscherbakow=Shcherbakov=Щербаков Tschernow=Chernov=Чернов Morosow=Morozov=Морозов Jakowlew=Yakovlev=Яковлев Schukow=Zhukov=Жуков Solowjow=Solovyov=Соловьёв',
  es: 'Navarro Castellanos Domínguez=Dominguez Ibáñez=Ibanez Villanueva Peñalver=Penalver Herrero Echeverría=Echeverria',
  it: 'Mancini Bellavista Ferraro Santoro Cattaneo Guidotti Bencivenga Palumbo',
  pl: 'Wróblewski=Wroblewski Jabłoński=Jablonski Głowacki=Glowacki Mazurek Sikora Piątek=Piatek Kaczmarek Brzeziński=Brzezinski',
} as const;

export type Tongue = keyof typeof family;

export interface Spelled {
  readonly full: string;
  /** Ways to write the same: other letters, another script. */
  readonly written: readonly string[];
}

export interface GivenName extends Spelled {
  readonly tongue: Tongue;
  readonly isFemale: boolean;
  /** What friends say. */
  readonly short: readonly string[];
}

export const givenNames: readonly GivenName[] = given
  .trim()
  .split('\n')
  .map((line) => {
    const [gender = '', tongue = '', ...rest] = line.split(' ');
    const [head = '', ...written] = rest.join(' ').split('=');
    const [full = '', ...short] = head.split('|');
    return {
      full,
      short,
      written: written.flatMap((one) => one.split('|')),
      isFemale: gender === 'f',
      tongue: tongueOf(tongue),
    };
  });

export const familyNames: Readonly<Record<Tongue, readonly Spelled[]>> = {
  de: spelled(family.de),
  en: spelled(family.en),
  tr: spelled(family.tr),
  ar: spelled(family.ar),
  ru: spelled(family.ru),
  es: spelled(family.es),
  it: spelled(family.it),
  pl: spelled(family.pl),
};

function spelled(words: string): readonly Spelled[] {
  return words.split(' ').map((word) => {
    const [full = '', ...written] = word.split('=');
    return { full, written };
  });
}

function tongueOf(word: string): Tongue {
  const found = (Object.keys(family) as Tongue[]).find((tongue) => tongue === word);
  if (found === undefined) throw new Error(`no such language: ${word}`);
  return found;
}

/** What a group is about, and the words by which its members are saved: "Anna Kita". */
export const circles: readonly { readonly title: string; readonly tags: readonly string[] }[] = [
  { title: 'Kita Regenbogen', tags: ['Kita', 'Kiga', 'Regenbogen'] },
  { title: 'Klasse 3b', tags: ['Schule', '3b', 'Klasse'] },
  { title: 'Chor am Markt', tags: ['Chor', 'Singen'] },
  { title: 'SV Alte Eiche', tags: ['Fußball', 'Verein', 'SV'] },
  { title: 'Hausgemeinschaft', tags: ['Nachbarin', 'Nachbar', '2. OG', 'Haus'] },
  { title: 'Büro', tags: ['Arbeit', 'Büro', 'Work'] },
  { title: 'Yoga am Donnerstag', tags: ['Yoga', 'Sport'] },
  { title: 'Familie', tags: [] },
];

export const children = 'Mats Frida Juna Levin Smilla Bosse Tilda Emre Noor Mila Oskar Luisa Timur Wanda'.split(' ');
export const emoji = ['🌻', '🦊', '✨', '🏡', '🎶', '⚽', '🐝', '❤️', '🌊', '🧘‍♀️'];
export const mottos = ['Carpe diem', '…', 'Alles wird gut', '🌙', 'be kind', 'nur Anrufe', 'busy', 'Available', '🐳🐳'];
