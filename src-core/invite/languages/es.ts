import { type InvitationLanguage, oneForm } from '../language.ts';

export const es = {
  tag: 'es',
  direction: 'ltr',
  ownName: 'Español',
  announcement: oneForm(`Hola a todos y todas:

Nos mudamos con «{group}» a {messenger} y nos encantaría que vinierais.

Para uniros:
1. Instalad {messenger}
2. Tocad este enlace: {link}
3. Saludad

Este grupo sigue abierto por ahora, nadie se pierde nada. Si algo no funciona, avisad y os ayudamos con gusto.`),
  announcementWithoutLink: oneForm(`Hola a todos y todas:

Nos mudamos con «{group}» a {messenger} y nos encantaría que vinierais.

{messenger} no tiene enlaces de invitación, así que:
1. Instalad {messenger}
2. Enviadme vuestro ID de {messenger}
3. Os añado yo al grupo

Este grupo sigue abierto por ahora, nadie se pierde nada.`),
} as const satisfies InvitationLanguage;
