import { type InvitationLanguage, oneForm } from '../language.ts';

export const vi = {
  tag: 'vi',
  direction: 'ltr',
  ownName: 'Tiếng Việt',
  announcement: oneForm(`Chào mọi người,

nhóm “{group}” sẽ chuyển sang {messenger} và rất mong mọi người cùng tham gia.

Cách tham gia:
1. Cài đặt {messenger}
2. Nhấn vào liên kết này: {link}
3. Gửi một lời chào

Nhóm này tạm thời vẫn mở, không ai bỏ lỡ điều gì. Nếu gặp khó khăn, hãy nhắn cho chúng tôi – chúng tôi sẵn lòng giúp.`),
  announcementWithoutLink: oneForm(`Chào mọi người,

nhóm “{group}” sẽ chuyển sang {messenger} và rất mong mọi người cùng tham gia.

{messenger} không có liên kết mời, vì vậy:
1. Cài đặt {messenger}
2. Gửi cho tôi ID {messenger} của bạn
3. Tôi sẽ thêm bạn vào nhóm

Nhóm này tạm thời vẫn mở, không ai bỏ lỡ điều gì.`),
} as const satisfies InvitationLanguage;
