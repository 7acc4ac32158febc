import { type InvitationLanguage, oneForm } from '../language.ts';

export const fr = {
  tag: 'fr',
  direction: 'ltr',
  ownName: 'Français',
  announcement: oneForm(`Bonjour à toutes et à tous,

notre groupe «\u00a0{group}\u00a0» passe sur {messenger}, et ce serait un plaisir de vous y retrouver.

Pour nous rejoindre\u00a0:
1. Installez {messenger}
2. Appuyez sur ce lien\u00a0: {link}
3. Dites bonjour

Ce groupe-ci reste ouvert pour le moment, personne ne manquera rien. Si quelque chose coince, dites-le-nous, nous vous aiderons volontiers.`),
  announcementWithoutLink: oneForm(`Bonjour à toutes et à tous,

notre groupe «\u00a0{group}\u00a0» passe sur {messenger}, et ce serait un plaisir de vous y retrouver.

{messenger} n’a pas de liens d’invitation pour les groupes, alors\u00a0:
1. Installez {messenger}
2. Envoyez-moi votre identifiant (ID) {messenger}
3. Je vous ajoute au groupe

Ce groupe-ci reste ouvert pour le moment, personne ne manquera rien.`),
  poster: {
    headline: '«\u00a0{group}\u00a0» passe sur {messenger}',
    steps: [
      'Installer {messenger} sur le téléphone',
      'Scanner ce code avec l’appareil photo du téléphone',
      'Dire bonjour, et c’est fait',
    ],
    keep: 'Le groupe WhatsApp reste ouvert pour le moment. Personne ne manquera rien.',
    questions: 'Des questions\u00a0?',
    strip: '«\u00a0{group}\u00a0» sur {messenger}',
    largeTitle: 'Comment rejoindre le groupe «\u00a0{group}\u00a0»',
    largeSteps: [
      'Ouvrez l’App Store ou Google Play sur le téléphone.',
      'Cherchez {messenger} et appuyez sur «\u00a0Installer\u00a0».',
      'Ouvrez {messenger} et répondez aux questions jusqu’à voir vos discussions.',
      'Ouvrez l’appareil photo et visez le code sur cette feuille.',
      'Appuyez sur le message qui apparaît, puis sur «\u00a0Rejoindre\u00a0».',
      'Écrivez «\u00a0Bonjour\u00a0». C’est réussi.',
    ],
    largeHelp: 'Ça ne marche pas\u00a0? Appelez\u00a0:',
  },
} as const satisfies InvitationLanguage;
