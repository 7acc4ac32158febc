import { type InvitationLanguage, oneForm } from '../language.ts';

export const fa = {
  tag: 'fa',
  direction: 'rtl',
  ownName: 'فارسی',
  announcement: oneForm(`سلام به همه،

ما با گروه «{group}» به {messenger} می‌رویم و خوشحال می‌شویم شما هم همراه ما باشید.

برای پیوستن:
۱. {messenger} را نصب کنید
۲. روی این پیوند بزنید:
{link}
۳. سلام کنید

این گروه فعلاً باز می‌ماند و کسی چیزی را از دست نمی‌دهد. اگر مشکلی پیش آمد بنویسید، با کمال میل کمک می‌کنیم.`),
  announcementWithoutLink: oneForm(`سلام به همه،

ما با گروه «{group}» به {messenger} می‌رویم و خوشحال می‌شویم شما هم همراه ما باشید.

{messenger} پیوند دعوت ندارد، پس:
۱. {messenger} را نصب کنید
۲. شناسهٔ (ID) خود در {messenger} را برای من بفرستید
۳. من شما را به گروه اضافه می‌کنم

این گروه فعلاً باز می‌ماند و کسی چیزی را از دست نمی‌دهد.`),
} as const satisfies InvitationLanguage;
