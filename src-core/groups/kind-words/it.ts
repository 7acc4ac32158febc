import type { KindWords } from './kind-words.ts';

export const it: KindWords = {
  language: 'it',
  strong: {
    family: `famigl*, cugin*, fratelli*, sorelle*, nonni*, parenti*, zii, nipoti*`,
    kita: `asilo*, nido*, materna*, scuola dell'infanzia*, infanzia*, tagesmutter*`,
    school: `scuol*, classe*, liceo*, universit*, genitori classe*, elementari*, medie*, compagni*, prof*, maturità*, corso*, studenti*, rappresentanti*, 1a, 2a, 3a, 4a, 5a`,
    club: `calcio*, calcetto*, squadra*, allenament*, coro*, pallavolo*, basket*, asd, associazione*, palestra*, banda*, scout*, danza*, tennis*, padel*, teatro*, proloco*, pro loco*, nuoto*, cai, volley*`,
    work: `lavoro*, ufficio*, collegh*, azienda*, turni*, progetto*, riunion*, negozio*, reparto*, cantiere*, magazzino*, staff*`,
    neighbours: `condominio*, vicin*, via, palazzo*, quartiere*, coinquilin*, residenza*, borgo*, scala*, piazza*`,
    friends: `amic*, amici*, amiche*, ragazze*, ragazzi*, compagnia*, aperitivo*, aperitivi*, quelli di sempre, fantacalcio*, serata*, birrette*`,
    faith: `chiesa*, parrocchi*, oratorio*, catechis*, preghiera*, cresima*, comunione*, moschea*, gruppo giovani parrocchia, chierichetti*`,
    event: `matrimonio*, compleanno*, addio al*, nubilato*, celibato*, festa*, vacanz*, viaggio*, capodanno*, battesimo*, gita*, laurea*, pasquetta*, weekend*, ferragosto*, grigliata*`,
    other: `mercatino*, vendo*, compro*, annunci*, offerte*, sconti*, notizie*, cripto*, bitcoin*, trading*, borsa*, mutuo aiuto*, auto aiuto*, pazienti*, lavoro offerte*, cercasi*, comitato no*, petizione*, stanze*, affitti*, smarriti*, ricette*, donatori*, fantacalcio*`,
  },
  weak: { school: `genitori*, mamme*`, kita: `genitori*, mamme*`, family: `mamma, papà, casa` },
  relatives: `mamma papà papa nonna nonno zia zio cugina cugino sorella fratello suocera suocero`,
};
