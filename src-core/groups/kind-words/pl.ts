import type { KindWords } from './kind-words.ts';

export const pl: KindWords = {
  language: 'pl',
  strong: {
    family: `rodzin*, rodzinka*, kuzyn*, rodzeństwo*, bracia, siostry*, krewni*, wnuki*, familia*`,
    kita: `przedszkol*, żłob*, żłobek*, maluchy*, zerówka*`,
    school: `szkoł*, klasa*, klasy*, liceum*, gimnazjum*, studia*, studenci*, uczelni*, nauczyciel*, rodzice klas*, rada rodziców*, uniwersytet*, matura*, podstawówka*, technikum*, rok studiów`,
    club: `piłka*, piłkarz*, klub*, drużyn*, trening*, siatkówk*, koszykówk*, chór, chóru, chóral*, chórzyst*, harcer*, osp, straż*, taniec*, tańc*, biegacz*, sportow*, stowarzyszenie*, orkiestra*`,
    work: `praca*, pracy, pracownic*, biuro*, firma*, zmiana*, grafik*, zespół*, dział*, projekt*, ekipa budowlana, magazyn*, koledzy z pracy, oddział*`,
    neighbours: `sąsi*, osiedle*, blok*, wspólnota*, mieszkań*, ulica*, ul., klatka*, kamienica*, akademik*, współlokator*`,
    friends: `przyjaci*, dziewczyny*, chłopaki*, paczka*, ekipa*, znajomi*, kumple*, babski*, psiapsi*, planszówki*`,
    faith: `parafia*, kości*, oaza*, ministranci*, różaniec*, modlitw*, biblij*, schola*, bierzmowanie*, komunia*, pielgrzymka*, wspólnota modlitewna`,
    event: `wesele*, ślub*, urodziny*, wieczór panieński*, panieński*, kawalerski*, sylwester*, impreza*, wakacje*, wyjazd*, wycieczka*, chrzciny*, majówka*, osiemnastka*, parapetówka*`,
    other: `sprzedam*, kupię*, giełd*, ogłoszen*, okazj*, promocj*, krypto*, bitcoin*, wiadomości*, news*, oddam*, wsparcie*, grupa wsparcia*, praca oferty*`,
  },
  weak: { school: `rodzice*, mamy*`, kita: `rodzice*, mamy*, grupa*` },
  relatives: `mama tata babcia dziadek ciocia wujek siostra brat teściowa teść mamusia tatuś`,
};
