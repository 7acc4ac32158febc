import { type InvitationLanguage, oneForm } from '../language.ts';

export const pl = {
  tag: 'pl',
  direction: 'ltr',
  ownName: 'Polski',
  announcement: oneForm(`Dzień dobry,

przenosimy się z grupą „{group}” do aplikacji {messenger} i serdecznie zapraszamy.

Jak dołączyć:
1. Zainstalować aplikację {messenger}
2. Dotknąć tego linku: {link}
3. Napisać krótkie „dzień dobry”

Ta grupa na razie zostaje, nikogo nic nie ominie. Jeśli coś nie działa, prosimy napisać – chętnie pomożemy.`),
  announcementWithoutLink: oneForm(`Dzień dobry,

przenosimy się z grupą „{group}” do aplikacji {messenger} i serdecznie zapraszamy.

W aplikacji {messenger} nie ma linków z zaproszeniem do grup, dlatego:
1. Zainstalować aplikację {messenger}
2. Wysłać mi swoje ID z aplikacji {messenger}
3. Dodam każdą osobę do grupy

Ta grupa na razie zostaje, nikogo nic nie ominie.`),
  poster: {
    headline: '„{group}” przenosi się do aplikacji {messenger}',
    steps: [
      'Zainstalować {messenger} na telefonie',
      'Zeskanować ten kod aparatem w telefonie',
      'Napisać krótkie „dzień dobry” – gotowe',
    ],
    keep: 'Grupa na WhatsAppie na razie zostaje. Nikogo nic nie ominie.',
    questions: 'Pytania?',
    strip: '„{group}” w aplikacji {messenger}',
    largeTitle: 'Jak wejść do grupy „{group}”',
    largeSteps: [
      'Proszę otworzyć na telefonie App Store lub Google Play.',
      'Proszę wyszukać {messenger} i dotknąć „Zainstaluj”.',
      'Proszę otworzyć {messenger} i odpowiadać na pytania, aż pojawią się czaty.',
      'Proszę otworzyć aparat i skierować go na kod na tej kartce.',
      'Proszę dotknąć powiadomienia, które się pojawi, a potem „Dołącz”.',
      'Proszę napisać „Dzień dobry”. Udało się.',
    ],
    largeHelp: 'Nie udało się? Proszę zadzwonić:',
  },
} as const satisfies InvitationLanguage;
