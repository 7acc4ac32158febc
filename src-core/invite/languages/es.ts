import { type InvitationLanguage, oneForm } from '../language.ts';

export const es = {
  tag: 'es',
  direction: 'ltr',
  ownName: 'Español',
  announcement: oneForm(`Hola a todos y todas:

Nos mudamos con «{group}» a {messenger} y nos encantaría contar con ustedes.

Para unirse:
1. Instalen {messenger}
2. Toquen este enlace: {link}
3. Escriban un saludo

Este grupo sigue abierto por ahora, nadie se pierde nada. Si algo no funciona, avísennos y les ayudamos con gusto.`),
  announcementWithoutLink: oneForm(`Hola a todos y todas:

Nos mudamos con «{group}» a {messenger} y nos encantaría contar con ustedes.

{messenger} no tiene enlaces de invitación a grupos, así que:
1. Instalen {messenger}
2. Envíenme su ID de {messenger}
3. Yo les añado al grupo

Este grupo sigue abierto por ahora, nadie se pierde nada.`),
  poster: {
    headline: '«{group}» se muda a {messenger}',
    steps: [
      'Instalar {messenger} en el móvil',
      'Escanear este código con la cámara del móvil',
      'Escribir un saludo, y listo',
    ],
    keep: 'El grupo de WhatsApp sigue abierto por ahora. Nadie se pierde nada.',
    questions: '¿Preguntas?',
    strip: '«{group}» en {messenger}',
    largeTitle: 'Así se entra en el grupo «{group}»',
    largeSteps: [
      'Abra en el móvil la App Store o Google Play.',
      'Busque {messenger} y toque «Instalar».',
      'Abra {messenger} y responda a sus preguntas hasta ver los chats.',
      'Abra la cámara y apunte al código de esta hoja.',
      'Toque el aviso que aparece y después «Unirse».',
      'Escriba «Hola». ¡Ya está!',
    ],
    largeHelp: '¿No funciona? Llame a:',
  },
} as const satisfies InvitationLanguage;
