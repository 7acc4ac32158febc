import { type InvitationLanguage, oneForm } from '../language.ts';

export const fr = {
  tag: 'fr',
  direction: 'ltr',
  ownName: 'Français',
  announcement: oneForm(`Bonjour à toutes et à tous,

nous déménageons avec « {group} » sur {messenger} et nous serions heureux de vous y retrouver.

Pour nous rejoindre :
1. Installez {messenger}
2. Touchez ce lien : {link}
3. Dites bonjour

Ce groupe-ci reste ouvert pour le moment, personne ne manquera rien. Si quelque chose coince, dites-le-nous, nous vous aiderons volontiers.`),
  announcementWithoutLink: oneForm(`Bonjour à toutes et à tous,

nous déménageons avec « {group} » sur {messenger} et nous serions heureux de vous y retrouver.

{messenger} n’a pas de lien d’invitation, alors :
1. Installez {messenger}
2. Envoyez-moi votre identifiant (ID) {messenger}
3. Je vous ajoute au groupe

Ce groupe-ci reste ouvert pour le moment, personne ne manquera rien.`),
} as const satisfies InvitationLanguage;
