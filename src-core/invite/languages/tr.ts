import { type InvitationLanguage, oneForm } from '../language.ts';

export const tr = {
  tag: 'tr',
  direction: 'ltr',
  ownName: 'Türkçe',
  announcement: oneForm(`Herkese merhaba,

“{group}” grubumuzla {messenger} uygulamasına taşınıyoruz ve sizin de aramızda olmanızı çok isteriz.

Şöyle katılabilirsiniz:
1. {messenger} uygulamasını yükleyin
2. Bu bağlantıya dokunun: {link}
3. Kısaca merhaba deyin

Bu grup şimdilik açık kalıyor, kimse bir şey kaçırmaz. Bir sorun olursa yazın, seve seve yardım ederiz.`),
  announcementWithoutLink: oneForm(`Herkese merhaba,

“{group}” grubumuzla {messenger} uygulamasına taşınıyoruz ve sizin de aramızda olmanızı çok isteriz.

{messenger} uygulamasında davet bağlantısı yok. Bu yüzden:
1. {messenger} uygulamasını yükleyin
2. {messenger} kimliğinizi (ID) bana gönderin
3. Sizi gruba ben ekleyeyim

Bu grup şimdilik açık kalıyor, kimse bir şey kaçırmaz.`),
} as const satisfies InvitationLanguage;
