import { type InvitationLanguage, oneForm } from '../language.ts';

export const sq = {
  tag: 'sq',
  direction: 'ltr',
  ownName: 'Shqip',
  announcement: oneForm(`Përshëndetje të gjithëve,

po kalojmë me grupin “{group}” në {messenger} dhe do të na gëzonte shumë të ishit me ne.

Si të bashkoheni:
1. Instaloni {messenger}
2. Prekni këtë lidhje: {link}
3. Shkruani një përshëndetje

Ky grup mbetet i hapur për momentin, askush nuk humbet asgjë. Nëse diçka nuk funksionon, na shkruani – ju ndihmojmë me kënaqësi.`),
  announcementWithoutLink: oneForm(`Përshëndetje të gjithëve,

po kalojmë me grupin “{group}” në {messenger} dhe do të na gëzonte shumë të ishit me ne.

{messenger} nuk ka lidhje ftese për grupe, prandaj:
1. Instaloni {messenger}
2. Më dërgoni ID-në tuaj të {messenger}
3. Unë ju shtoj në grup

Ky grup mbetet i hapur për momentin, askush nuk humbet asgjë.`),
  poster: {
    headline: '“{group}” kalon në {messenger}',
    steps: [
      'Instaloni {messenger} në telefon',
      'Skanoni këtë kod me kamerën e telefonit',
      'Shkruani një përshëndetje, dhe mbaroi',
    ],
    keep: 'Grupi në WhatsApp mbetet i hapur për momentin. Askush nuk humbet asgjë.',
    questions: 'Pyetje?',
    strip: '“{group}” në {messenger}',
    largeTitle: 'Si të hyni në grupin “{group}”',
    largeSteps: [
      'Hapni në telefon App Store ose Google Play.',
      'Kërkoni {messenger} dhe prekni “Instalo”.',
      'Hapni {messenger} dhe përgjigjuni pyetjeve derisa të shihni bisedat.',
      'Hapni kamerën dhe drejtojeni te kodi në këtë fletë.',
      'Prekni njoftimin që shfaqet dhe pastaj “Bashkohu”.',
      'Shkruani “Përshëndetje”. Ia dolët.',
    ],
    largeHelp: 'Nuk funksionon? Telefononi:',
  },
} as const satisfies InvitationLanguage;
