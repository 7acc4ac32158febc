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

Nhóm này tạm thời vẫn mở, không ai bỏ lỡ điều gì. Nếu gặp khó khăn, xin cứ nhắn cho chúng tôi – chúng tôi sẵn lòng giúp.`),
  announcementWithoutLink: oneForm(`Chào mọi người,

nhóm “{group}” sẽ chuyển sang {messenger} và rất mong mọi người cùng tham gia.

{messenger} không có liên kết mời vào nhóm, vì vậy:
1. Cài đặt {messenger}
2. Gửi cho tôi ID {messenger} của anh/chị
3. Tôi sẽ thêm anh/chị vào nhóm

Nhóm này tạm thời vẫn mở, không ai bỏ lỡ điều gì.`),
  poster: {
    headline: '“{group}” chuyển sang {messenger}',
    steps: [
      'Cài đặt {messenger} trên điện thoại',
      'Quét mã này bằng máy ảnh của điện thoại',
      'Gửi một lời chào là xong',
    ],
    keep: 'Nhóm WhatsApp tạm thời vẫn mở. Không ai bỏ lỡ điều gì.',
    questions: 'Có thắc mắc?',
    strip: '“{group}” trên {messenger}',
    largeTitle: 'Cách vào nhóm “{group}”',
    largeSteps: [
      'Trên điện thoại, mở App Store hoặc Google Play.',
      'Tìm {messenger} và nhấn “Cài đặt”.',
      'Mở {messenger} và trả lời các câu hỏi cho đến khi thấy các cuộc trò chuyện.',
      'Mở máy ảnh và hướng vào mã trên tờ giấy này.',
      'Nhấn vào thông báo hiện ra, rồi nhấn “Tham gia”.',
      'Viết “Xin chào”. Vậy là xong.',
    ],
    largeHelp: 'Không được? Xin gọi:',
  },
} as const satisfies InvitationLanguage;
