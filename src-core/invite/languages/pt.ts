import { type InvitationLanguage, oneForm } from '../language.ts';

export const pt = {
  tag: 'pt',
  direction: 'ltr',
  ownName: 'Português',
  announcement: oneForm(`Olá a todos,

vamos mudar o grupo “{group}” para o {messenger} e gostávamos muito de contar convosco.

Para entrar:
1. Instalem o {messenger}
2. Toquem neste link: {link}
3. Digam olá

Este grupo continua aberto por enquanto, ninguém perde nada. Se algo não funcionar, digam – ajudamos com gosto.`),
  announcementWithoutLink: oneForm(`Olá a todos,

vamos mudar o grupo “{group}” para o {messenger} e gostávamos muito de contar convosco.

O {messenger} não tem links de convite, por isso:
1. Instalem o {messenger}
2. Enviem-me o vosso ID do {messenger}
3. Eu adiciono-vos ao grupo

Este grupo continua aberto por enquanto, ninguém perde nada.`),
} as const satisfies InvitationLanguage;
