import { type InvitationLanguage, oneForm } from '../language.ts';

export const ar = {
  tag: 'ar',
  direction: 'rtl',
  ownName: 'العربية',
  announcement: oneForm(`مرحبًا بالجميع،

سننتقل بمجموعة «{group}» إلى {messenger}، ويسعدنا أن تكونوا معنا.

طريقة الانضمام:
1. ثبّتوا تطبيق {messenger}
2. اضغطوا على هذا الرابط:
{link}
3. ألقوا التحية

ستبقى هذه المجموعة مفتوحة في الوقت الحالي، ولن يفوت أحدًا شيء. إذا واجهتم صعوبة فاكتبوا لنا، ونساعدكم بكل سرور.`),
  announcementWithoutLink: oneForm(`مرحبًا بالجميع،

سننتقل بمجموعة «{group}» إلى {messenger}، ويسعدنا أن تكونوا معنا.

لا يوجد في {messenger} رابط دعوة، لذلك:
1. ثبّتوا تطبيق {messenger}
2. أرسلوا إليّ معرّفكم (ID) في {messenger}
3. أضيفكم أنا إلى المجموعة

ستبقى هذه المجموعة مفتوحة في الوقت الحالي، ولن يفوت أحدًا شيء.`),
} as const satisfies InvitationLanguage;
