import type { MessengerId } from '../../../src-core/messengers/link.ts';

/** What the window needs to know of a messenger to invite people there. */
export interface Destination {
  readonly id: MessengerId;
  readonly name: string;
  readonly hasGroupLink: boolean;
  readonly steps: { readonly de: readonly string[]; readonly en: readonly string[] };
}

export const destinations: readonly Destination[] = [
  {
    id: 'signal',
    name: 'Signal',
    hasGroupLink: true,
    steps: {
      de: [
        'Lege in Signal eine neue Gruppe mit demselben Namen an.',
        'Tippe oben auf den Gruppennamen, dann auf „Gruppen-Link“, und schalte ihn ein.',
        'Tippe auf „Teilen“ und kopiere den Link.',
      ],
      en: [
        'Create a new group in Signal with the same name.',
        'Tap the group’s name, then “Group link”, and switch it on.',
        'Tap “Share” and copy the link.',
      ],
    },
  },
  { id: 'threema', name: 'Threema', hasGroupLink: false, steps: { de: [], en: [] } },
];
