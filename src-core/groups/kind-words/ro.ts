import type { KindWords } from './kind-words.ts';

export const ro: KindWords = {
  language: 'ro',
  strong: {
    family: `famil*, verișori*, veri și*, frați*, surori*, nepoți*, rude*, neamuri*`,
    kita: `grădini*, creșă*, cresa*, preșcolar*`,
    school: `școal*, scoala*, clasa*, liceu*, elevi*, studen*, facultate*, profesor*, părinți clasa*, generația*, universitate*, colegi de clasă`,
    club: `fotbal*, echipa*, club*, antrenament*, cor, corul*, sport*, dans*, volei*, asociația*`,
    work: `muncă*, munca*, birou*, colegi*, firma*, tura*, schimb*, proiect*, șantier*, angajați*, depozit*`,
    neighbours: `vecin*, bloc*, scara*, strada*, locatari*, asociația de proprietari, cămin*, colegi de apartament`,
    friends: `prieten*, fetele*, băieți*, baietii*, gașca*, gasca*, trupa*`,
    faith: `biseric*, parohi*, rugăciun*, enoria*, tineret creștin*, hram*`,
    event: `nunta*, nuntă*, botez*, zi de naștere*, ziua lui*, petrecere*, vacanță*, vacanta*, excursie*, revelion*, majorat*, burlaci*, burlăciț*`,
    other: `vând*, vanzari*, anunțuri*, anunturi*, reduceri*, oferte*, știri*, crypto*, bursă*, grup de sprijin*, suport*, locuri de muncă*`,
  },
  weak: { school: `părinți*, mămici*`, kita: `părinți*, mămici*, grupa*` },
  relatives: `mama tata bunica bunicul mătușa unchiul sora fratele soacra socrul`,
};
