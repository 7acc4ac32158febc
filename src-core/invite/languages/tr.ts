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
3. Kısa bir merhaba yazın

Bu grup şimdilik açık kalıyor, kimse bir şey kaçırmayacak. Bir sorun olursa yazın, seve seve yardım ederiz.`),
  announcementWithoutLink: oneForm(`Herkese merhaba,

“{group}” grubumuzla {messenger} uygulamasına taşınıyoruz ve sizin de aramızda olmanızı çok isteriz.

{messenger} uygulamasında grup davet bağlantısı yok. Bu yüzden:
1. {messenger} uygulamasını yükleyin
2. {messenger} kimliğinizi (ID) bana gönderin
3. Sizi gruba ben ekleyeyim

Bu grup şimdilik açık kalıyor, kimse bir şey kaçırmayacak.`),
  poster: {
    headline: '“{group}” {messenger} uygulamasına taşınıyor',
    steps: [
      '{messenger} uygulamasını telefona yükleyin',
      'Bu kodu telefonun kamerasıyla okutun',
      'Kısa bir merhaba yazın, hepsi bu',
    ],
    keep: 'WhatsApp grubu şimdilik açık kalıyor. Kimse bir şey kaçırmayacak.',
    questions: 'Sorunuz mu var?',
    strip: '“{group}” artık {messenger} uygulamasında',
    largeTitle: '“{group}” grubuna böyle katılırsınız',
    largeSteps: [
      'Telefonda App Store’u veya Google Play’i açın.',
      '{messenger} uygulamasını arayın ve “Yükle”ye dokunun.',
      '{messenger} uygulamasını açın ve sohbetleriniz görünene kadar soruları yanıtlayın.',
      'Kamerayı açın ve bu sayfadaki koda tutun.',
      'Çıkan bildirime, sonra “Katıl”a dokunun.',
      '“Merhaba” yazın. Başardınız.',
    ],
    largeHelp: 'Olmadı mı? Şu numarayı arayın:',
  },
} as const satisfies InvitationLanguage;
