import { type InvitationLanguage, oneForm } from '../language.ts';

export const it = {
  tag: 'it',
  direction: 'ltr',
  ownName: 'Italiano',
  announcement: oneForm(`Ciao a tutte e a tutti,

ci spostiamo con «{group}» su {messenger} e ci farebbe piacere avervi con noi.

Per unirvi:
1. Installate {messenger}
2. Toccate questo link: {link}
3. Scrivete un saluto

Questo gruppo per ora resta aperto, nessuno si perde niente. Se qualcosa non funziona, scriveteci: vi aiutiamo volentieri.`),
  announcementWithoutLink: oneForm(`Ciao a tutte e a tutti,

ci spostiamo con «{group}» su {messenger} e ci farebbe piacere avervi con noi.

{messenger} non ha link di invito ai gruppi, quindi:
1. Installate {messenger}
2. Mandatemi il vostro ID di {messenger}
3. Vi aggiungo io al gruppo

Questo gruppo per ora resta aperto, nessuno si perde niente.`),
  poster: {
    headline: '«{group}» si sposta su {messenger}',
    steps: [
      'Installare {messenger} sul telefono',
      'Inquadrare questo codice con la fotocamera',
      'Scrivere un saluto, ed è fatta',
    ],
    keep: 'Il gruppo WhatsApp per ora resta aperto. Nessuno si perde niente.',
    questions: 'Domande?',
    strip: '«{group}» su {messenger}',
    largeTitle: 'Come entrare nel gruppo «{group}»',
    largeSteps: [
      'Apra sul telefono l’App Store o Google Play.',
      'Cerchi {messenger} e tocchi «Installa».',
      'Apra {messenger} e risponda alle domande finché vede le chat.',
      'Apra la fotocamera e inquadri il codice su questo foglio.',
      'Tocchi l’avviso che compare e poi «Unisciti».',
      'Scriva «Ciao». Ce l’ha fatta.',
    ],
    largeHelp: 'Non funziona? Chiami:',
  },
} as const satisfies InvitationLanguage;
