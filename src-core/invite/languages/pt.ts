import { type InvitationLanguage, oneForm } from '../language.ts';

export const pt = {
  tag: 'pt',
  direction: 'ltr',
  ownName: 'Português',
  announcement: oneForm(`Olá a todas e a todos,

vamos mudar o grupo “{group}” para o {messenger} e gostaríamos muito de contar convosco.

Para entrar:
1. Instalem o {messenger}
2. Toquem neste link: {link}
3. Digam olá

Este grupo continua aberto por enquanto, ninguém perde nada. Se algo não funcionar, avisem – ajudamos com gosto.`),
  announcementWithoutLink: oneForm(`Olá a todas e a todos,

vamos mudar o grupo “{group}” para o {messenger} e gostaríamos muito de contar convosco.

O {messenger} não tem links de convite para grupos, por isso:
1. Instalem o {messenger}
2. Enviem-me o vosso ID do {messenger}
3. Eu adiciono-vos ao grupo

Este grupo continua aberto por enquanto, ninguém perde nada.`),
  poster: {
    headline: '“{group}” muda-se para o {messenger}',
    steps: [
      'Instalar o {messenger} no telemóvel',
      'Ler este código com a câmara do telemóvel',
      'Dizer olá, e está feito',
    ],
    keep: 'O grupo do WhatsApp continua aberto por enquanto. Ninguém perde nada.',
    questions: 'Perguntas?',
    strip: '“{group}” no {messenger}',
    largeTitle: 'Como entrar no grupo “{group}”',
    largeSteps: [
      'Abra no telemóvel a App Store ou o Google Play.',
      'Procure {messenger} e toque em “Instalar”.',
      'Abra o {messenger} e responda às perguntas até ver as conversas.',
      'Abra a câmara e aponte-a para o código desta folha.',
      'Toque no aviso que aparece e depois em “Entrar”.',
      'Escreva “Olá”. Conseguiu.',
    ],
    largeHelp: 'Não resulta? Ligue para:',
  },
} as const satisfies InvitationLanguage;
