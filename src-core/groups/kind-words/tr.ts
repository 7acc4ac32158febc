import type { KindWords } from './kind-words.ts';

export const tr: KindWords = {
  language: 'tr',
  strong: {
    family: `aile*, ailem, ailesi, kuzen*, kardeş*, akraba*, sülale*, torun*, yeğen*, teyzeler, halalar, anneler babalar, amcalar`,
    kita: `anaokulu*, kreş*, anasınıfı*, ana sınıfı*, oyun grubu*, yuva*, okul öncesi*`,
    school: `okul*, sınıf*, *sınıfı, lise*, ortaokul*, ilkokul*, üniversite*, öğretmen*, öğrenci*, ders*, kurs*, mezun*, fakülte*, bölüm*`,
    club: `spor*, futbol*, halı saha*, basketbol*, voleybol*, takım*, kulüp*, kulübü*, dernek*, derneği*, koro*, antrenman*, halk oyunları*, tiyatro*, yüzme*, fk, sk, taraftar*`,
    work: `iş, işyeri*, ofis*, şirket*, çalışan*, personel*, mesai*, vardiya*, toplantı*, muhasebe*, satış*, depo, ekip, ekibi, şube*, proje*, hastane*, mağaza*`,
    neighbours: `komşu*, apartman*, apt, site, sitesi*, mahalle*, sokak*, sokağı*, blok*, bina*, kat malikleri, ev arkadaş*, yönetim`,
    friends: `arkadaş*, kanka*, kızlar*, beyler*, dostlar*, tayfa*, ekürim*, okey*, tavla*, gün grubu, altın günü, çete`,
    faith: `cami*, kuran*, kur'an*, hatim*, dua*, namaz*, diyanet*, ditib*, sohbet grubu, umre*, hac, ilahi*, mevlit*, ramazan*`,
    event: `düğün*, kına*, nişan*, doğum günü*, parti*, tatil*, gezi*, sünnet*, bayram*, yılbaşı*, piknik*, mangal*, bekarlığa*`,
    other: `satılık*, ikinci el*, ilan*, alım satım*, haber*, borsa*, kripto*, bitcoin*, indirim*, fırsat*, destek grubu*, hastalar*, iş ilanları*, kampanya*, acil kan*, kan bağış*, kayıp*, tarifler*, çekiliş*`,
  },
  weak: { kita: `anneler*, veli*`, school: `anneler*, veli*, velisi`, work: `ekip*`, event: `plan*` },
  relatives: `anne annem baba babam abla ablam teyze teyzem amca amcam hala halam dayı dayım babaanne anneanne dede dedem yenge enişte kardeşim oğlum kızım`,
};
