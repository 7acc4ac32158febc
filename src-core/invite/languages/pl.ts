import { type InvitationLanguage, oneForm } from '../language.ts';

export const pl = {
  tag: 'pl',
  direction: 'ltr',
  ownName: 'Polski',
  announcement: oneForm(`Cześć wszystkim,

przenosimy się z grupą „{group}” do aplikacji {messenger} i bardzo chcemy, żebyście byli z nami.

Jak dołączyć:
1. Zainstalujcie aplikację {messenger}
2. Dotknijcie tego linku: {link}
3. Napiszcie krótkie „cześć”

Ta grupa na razie zostaje, nikogo nic nie ominie. Jeśli coś nie działa, dajcie znać – chętnie pomożemy.`),
  announcementWithoutLink: oneForm(`Cześć wszystkim,

przenosimy się z grupą „{group}” do aplikacji {messenger} i bardzo chcemy, żebyście byli z nami.

W aplikacji {messenger} nie ma linków z zaproszeniem, dlatego:
1. Zainstalujcie aplikację {messenger}
2. Wyślijcie mi swoje ID z aplikacji {messenger}
3. Dodam was do grupy

Ta grupa na razie zostaje, nikogo nic nie ominie.`),
} as const satisfies InvitationLanguage;
