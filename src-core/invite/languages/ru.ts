import { type InvitationLanguage, oneForm } from '../language.ts';

export const ru = {
  tag: 'ru',
  direction: 'ltr',
  ownName: 'Русский',
  announcement: oneForm(`Всем привет!

Мы переезжаем с группой «{group}» в {messenger} и будем рады, если вы тоже будете с нами.

Как присоединиться:
1. Установите {messenger}
2. Нажмите на эту ссылку: {link}
3. Поздоровайтесь

Эта группа пока остаётся, никто ничего не пропустит. Если что-то не получается, напишите – мы с радостью поможем.`),
  announcementWithoutLink: oneForm(`Всем привет!

Мы переезжаем с группой «{group}» в {messenger} и будем рады, если вы тоже будете с нами.

В {messenger} нет ссылок-приглашений, поэтому:
1. Установите {messenger}
2. Пришлите мне свой ID в {messenger}
3. Я добавлю вас в группу

Эта группа пока остаётся, никто ничего не пропустит.`),
} as const satisfies InvitationLanguage;
