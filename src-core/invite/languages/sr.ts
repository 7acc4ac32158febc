import { type InvitationLanguage, oneForm } from '../language.ts';

export const sr = {
  tag: 'sr',
  direction: 'ltr',
  ownName: 'Српски',
  announcement: oneForm(`Поздрав свима,

са групом „{group}“ селимо се на {messenger} и волели бисмо да будете са нама.

Како да се придружите:
1. Инсталирајте {messenger}
2. Додирните овај линк: {link}
3. Поздравите остале

Ова група за сада остаје, нико ништа не пропушта. Ако нешто запне, јавите се – радо ћемо помоћи.`),
  announcementWithoutLink: oneForm(`Поздрав свима,

са групом „{group}“ селимо се на {messenger} и волели бисмо да будете са нама.

{messenger} нема линкове за позив, зато:
1. Инсталирајте {messenger}
2. Пошаљите ми свој ID из апликације {messenger}
3. Ја ћу вас додати у групу

Ова група за сада остаје, нико ништа не пропушта.`),
} as const satisfies InvitationLanguage;
