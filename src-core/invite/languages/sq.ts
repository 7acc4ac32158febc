import { type InvitationLanguage, oneForm } from '../language.ts';

export const sq = {
  tag: 'sq',
  direction: 'ltr',
  ownName: 'Shqip',
  announcement: oneForm(`Përshëndetje të gjithëve,

po kalojmë me grupin “{group}” në {messenger} dhe do të na bënte shumë qejfi të ishit me ne.

Si të bashkoheni:
1. Instaloni {messenger}
2. Prekni këtë lidhje: {link}
3. Thoni një përshëndetje

Ky grup mbetet i hapur për momentin, askush nuk humbet asgjë. Nëse diçka nuk funksionon, na shkruani – ju ndihmojmë me kënaqësi.`),
  announcementWithoutLink: oneForm(`Përshëndetje të gjithëve,

po kalojmë me grupin “{group}” në {messenger} dhe do të na bënte shumë qejfi të ishit me ne.

{messenger} nuk ka lidhje ftese, prandaj:
1. Instaloni {messenger}
2. Më dërgoni ID-në tuaj të {messenger}
3. Ju shtoj unë në grup

Ky grup mbetet i hapur për momentin, askush nuk humbet asgjë.`),
} as const satisfies InvitationLanguage;
