import { type InvitationLanguage, oneForm } from '../language.ts';

export const uk = {
  tag: 'uk',
  direction: 'ltr',
  ownName: 'Українська',
  announcement: oneForm(`Вітаємо всіх!

Ми переходимо з групою «{group}» у {messenger} і дуже хочемо, щоб ви були з нами.

Як приєднатися:
1. Встановіть {messenger}
2. Натисніть на це посилання: {link}
3. Привітайтеся

Ця група поки що залишається, ніхто нічого не пропустить. Якщо щось не виходить, напишіть – ми охоче допоможемо.`),
  announcementWithoutLink: oneForm(`Вітаємо всіх!

Ми переходимо з групою «{group}» у {messenger} і дуже хочемо, щоб ви були з нами.

У {messenger} немає посилань-запрошень, тому:
1. Встановіть {messenger}
2. Надішліть мені свій ID у {messenger}
3. Я додам вас до групи

Ця група поки що залишається, ніхто нічого не пропустить.`),
} as const satisfies InvitationLanguage;
