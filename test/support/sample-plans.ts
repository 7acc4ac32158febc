import { de } from '../../src-core/chat/languages/de.ts';
import { en } from '../../src-core/chat/languages/en.ts';
import { added, person, sampleChat, type Player } from './sample-chat.ts';
import { direct } from './scenes/direct.ts';
import { family } from './scenes/family.ts';
import { football } from './scenes/football.ts';
import { kita } from './scenes/kita.ts';
import { neighbours } from './scenes/neighbours.ts';
import type { WrittenChat } from './write-chat.ts';

export interface SampleFile {
  readonly name: string;
  /** Inside the archive; null for a bare text. */
  readonly entry: string | null;
  readonly write: () => WrittenChat;
}

/** The invented chats of `samples/`, with numbers from the ranges that authorities keep free for films (checked 2026-11-24). */
export const sampleFiles: readonly SampleFile[] = [
  {
    name: 'WhatsApp Chat mit Kita Löwenzahn.zip',
    entry: 'WhatsApp Chat mit Kita Löwenzahn.txt',
    write: kitaGroup,
  },
  { name: 'WhatsApp Chat - Familie Brandwein.zip', entry: '_chat.txt', write: familyGroup },
  { name: 'WhatsApp Chat mit FC Sonnenau E-Jugend.txt', entry: null, write: footballTeam },
  { name: 'WhatsApp Chat - Foxglove Lane.zip', entry: '_chat.txt', write: street },
  { name: 'WhatsApp Chat mit Kübra Aydın.txt', entry: null, write: friend },
];

function everybody(names: string, talk: number): Player[] {
  return names.split(', ').map((name, index) => ({ name, talk: talk / (1 + index * 0.25) }));
}

function kitaGroup(): WrittenChat {
  const founder = 'Sabine Holm';
  const first =
    'Kübra Aydın, Jonas Keller, Anneke Voss, Tarek Haddad, Lena Mama von Paul, Judith Engelbrecht, Mirko (Papa Frieda), Olga Petrenko, Steffen Rabe, Wiebke Thomsen, Daniela Okonkwo, Henning Papa Ida';
  const second =
    'Carla Vidal, Yasemin Kaya, Florian Seidl, Nadine Krusche, Björn Ahlers, Hatice Mama Elif, Sven-Ole Petersen, +49 171 3920011, +49 171 3920012, +49 171 3920013';
  const quiet = '+49 171 3920014, +49 171 3920015, Rüdiger Stahl, Magda Wójcik';
  const player = (name: string, talk: number, since?: string, until?: string): Player => ({
    name,
    talk,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  });
  const leaving: Readonly<Record<string, string>> = {
    'Wiebke Thomsen': '2024-07-20',
    'Florian Seidl': '2025-07-31',
    'Henning Papa Ida': '2026-07-18',
    '+49 171 3920013': '2024-02-11',
    'Nadine Krusche': '2025-03-02',
  };
  const early = [...everybody(first, 4), ...everybody(second, 2.4), ...everybody(quiet, 0)].map((one) => ({
    ...one,
    since: '2023-08-28T18:20:00',
    ...(leaving[one.name] === undefined ? {} : { until: leaving[one.name] ?? '' }),
  }));
  const later = [
    player('Mama Bosse', 2, '2023-09-14T09:00:00'),
    player('Cem Yıldırım', 2.5, '2024-08-26T17:30:00'),
    player('Stefanie Kranzler', 2.2, '2024-08-26T17:30:00'),
    player('+49 171 3920016', 1, '2024-09-02T08:10:00'),
    player('Gesine Albers', 1.6, '2024-09-03T20:00:00'),
    player('Ruben Castillo', 1.8, '2025-08-25T16:00:00'),
    player('Ilka Dornbusch', 2.2, '2025-08-25T16:00:00'),
    player('+49 171 3920017', 0, '2025-08-25T16:00:00'),
    player('Thilo Papa Smilla', 1.4, '2025-09-01T19:40:00'),
    player('Nadine Krusche', 1, '2025-04-22T18:00:00'),
    player('Samira El-Amin', 2, '2026-08-24T17:00:00'),
    player('+49 171 3920018', 0.8, '2026-08-31T07:50:00'),
  ];
  const shown = (names: string): string[] => names.split(', ');
  return sampleChat({
    seed: 20230828,
    pack: de,
    platform: 'android',
    clock: 24,
    title: 'Kita Löwenzahn',
    book: kita,
    players: [{ name: founder, talk: 5 }, { name: 'Mira Brandwein', talk: 4, isMe: true }, ...early, ...later],
    roles: { G: founder },
    from: '2023-08-28',
    to: '2026-11-22',
    scenesAWeek: 2.1,
    echo: 0.55,
    files: false,
    notices: [
      { at: '2023-08-28T18:02:00', what: 'encryption' },
      { at: '2023-08-28T18:02:00', what: 'created', by: person(founder), title: 'Löwenzahn-Eltern 23/24' },
      added('2023-08-28T18:04:00', founder, 'me'),
      added('2023-08-28T18:09:00', founder, ...shown(first)),
      added('2023-08-28T18:14:00', founder, ...shown(second)),
      added('2023-08-28T18:15:00', founder, ...shown(quiet)),
      { at: '2023-08-28T18:31:00', what: 'icon', by: person(founder) },
      { at: '2023-09-14T08:58:00', what: 'joined', by: person('Mama Bosse') },
      { at: '2024-02-11T11:03:00', what: 'removed', by: person(founder), who: person('+49 171 3920013') },
      { at: '2024-05-06T12:40:00', what: 'new-number', by: person('+49 171 3920012'), to: person('+49 171 3920042') },
      { at: '2024-07-20T09:15:00', what: 'left', by: person('Wiebke Thomsen') },
      added('2024-08-26T17:21:00', founder, 'Cem Yıldırım', 'Stefanie Kranzler'),
      {
        at: '2024-08-26T17:25:00',
        what: 'renamed',
        by: person(founder),
        from: 'Löwenzahn-Eltern 23/24',
        to: 'Kita Löwenzahn',
      },
      { at: '2024-09-02T08:04:00', what: 'joined', by: person('+49 171 3920016') },
      { at: '2024-09-03T19:55:00', what: 'joined', by: person('Gesine Albers') },
      { at: '2024-09-30T21:12:00', what: 'admin', who: 'me' },
      { at: '2025-03-02T22:30:00', what: 'left', by: person('Nadine Krusche') },
      added('2025-04-22T17:48:00', 'me', 'Nadine Krusche'),
      { at: '2025-07-31T14:00:00', what: 'left', by: person('Florian Seidl') },
      added('2025-08-25T15:44:00', 'me', 'Ruben Castillo', 'Ilka Dornbusch', '+49 171 3920017'),
      { at: '2025-09-01T19:33:00', what: 'joined', by: person('Thilo Papa Smilla') },
      { at: '2025-10-05T10:10:00', what: 'description', by: person('Judith Engelbrecht') },
      { at: '2026-07-18T20:45:00', what: 'left', by: person('Henning Papa Ida') },
      added('2026-08-24T16:40:00', founder, 'Samira El-Amin'),
      { at: '2026-08-31T07:41:00', what: 'joined', by: person('+49 171 3920018') },
    ],
  });
}

function familyGroup(): WrittenChat {
  const all = ['Mama', 'Papa', 'Oma Gertrud', 'Lasse Brandwein', 'Jule Brandwein', 'Tante Rike', 'Onkel Bodo'];
  // The older ones have their own parts; the others play all the rest.
  const talk = [0.02, 0.02, 0.02, 3, 3, 0.02, 0.02];
  return sampleChat({
    seed: 19570412,
    pack: de,
    platform: 'ios',
    clock: 24,
    title: 'Familie Brandwein',
    book: family,
    players: [
      { name: 'Mira Brandwein', talk: 3, isMe: true },
      ...all.map((name, index) => ({ name, talk: talk[index] ?? 1, since: '2022-12-03T15:10:00' })),
      { name: '~Finja', talk: 1.2, since: '2024-05-12T14:00:00' },
    ],
    from: '2022-12-03',
    to: '2026-11-22',
    scenesAWeek: 1.3,
    echo: 0.5,
    files: false,
    notices: [
      { at: '2022-12-03T14:58:11', what: 'encryption' },
      { at: '2022-12-03T14:58:11', what: 'created', by: 'me', title: 'Familie Brandwein' },
      added('2022-12-03T15:01:40', 'me', 'Mama', 'Papa', 'Lasse Brandwein'),
      added('2022-12-03T15:03:02', 'me', 'Jule Brandwein'),
      added('2022-12-03T15:05:27', 'Mama', 'Oma Gertrud'),
      added('2022-12-03T15:08:59', 'Mama', 'Tante Rike', 'Onkel Bodo'),
      { at: '2022-12-03T15:12:33', what: 'icon', by: person('Jule Brandwein') },
      added('2024-05-12T13:40:18', 'Lasse Brandwein', '~Finja'),
      { at: '2025-12-24T22:47:05', what: 'icon', by: person('Oma Gertrud') },
    ],
  });
}

function footballTeam(): WrittenChat {
  const trainer = 'Trainer Ralf';
  const parents =
    'Jonas Keller, Steffi Kranzler, Murat Demirel, Kathrin Papenfuß, Lasse Brandwein, Ole Mama Silke, Dirk Henri Papa, +49 171 3920021, ~Yasemin Kaya, Agnieszka Lis, Tanja Hofreiter';
  return sampleChat({
    seed: 1904,
    pack: de,
    platform: 'android',
    clock: 24,
    title: 'FC Sonnenau E-Jugend',
    book: football,
    players: [
      { name: trainer, talk: 1.2 },
      { name: 'Mira Brandwein', talk: 1.5, isMe: true },
      ...everybody(parents, 3).map((one) => ({
        ...one,
        since: '2025-08-04T19:20:00',
        ...(one.name === 'Tanja Hofreiter' ? { until: '2026-02-14T16:05:00' } : {}),
      })),
      { name: 'Borek Mama', talk: 1.5, since: '2025-09-20T11:15:00' },
    ],
    roles: { T: trainer },
    from: '2025-08-04',
    to: '2026-11-21',
    scenesAWeek: 2.4,
    echo: 0.6,
    files: false,
    notices: [
      { at: '2025-08-04T19:00:00', what: 'encryption' },
      { at: '2025-08-04T19:00:00', what: 'created', by: person(trainer), title: 'FC Sonnenau E-Jugend' },
      added('2025-08-04T19:02:00', trainer, 'me'),
      added('2025-08-04T19:05:00', trainer, ...parents.split(', ')),
      { at: '2025-09-20T11:08:00', what: 'joined', by: person('Borek Mama') },
      { at: '2025-10-11T09:30:00', what: 'icon', by: person('Murat Demirel') },
      { at: '2026-02-14T16:05:00', what: 'left', by: person('Tanja Hofreiter') },
    ],
  });
}

function street(): WrittenChat {
  const first = ['Margaret Ashdown', 'Graham Pell', 'Priya Raman', '~Tom B', '+44 7700 900123', 'Niamh Doyle'];
  const player = (name: string, talk: number, since: string, until?: string): Player => ({
    name,
    talk,
    since,
    ...(until === undefined ? {} : { until }),
  });
  return sampleChat({
    seed: 45,
    // A British phone: the day comes first.
    pack: { ...en, headers: { ...en.headers, ios12: '[31/12/2024, 1:05:09\u202fpm] ' } },
    platform: 'ios',
    clock: 12,
    title: 'Foxglove Lane 🦊',
    book: neighbours,
    players: [
      { name: 'Dev Malhotra', talk: 3 },
      { name: 'Mira Brandwein', talk: 2, isMe: true },
      ...first.map((name, index) => player(name, 3 / (1 + index * 0.3), '2024-03-09T10:20:00')),
      player('~Sunny', 1.2, '2024-06-02T17:00:00'),
      player('Colm Doyle', 1.4, '2024-03-11T12:00:00'),
      player('+44 7700 900456', 0.6, '2024-03-11T12:00:00', '2025-05-18T09:00:00'),
    ],
    roles: { G: 'Dev Malhotra' },
    from: '2024-03-09',
    to: '2026-11-20',
    scenesAWeek: 1.5,
    echo: 0.5,
    files: false,
    notices: [
      { at: '2024-03-09T10:02:17', what: 'encryption' },
      { at: '2024-03-09T10:02:17', what: 'created', by: person('Dev Malhotra'), title: 'Foxglove Lane' },
      added('2024-03-09T10:04:51', 'Dev Malhotra', 'me'),
      added('2024-03-09T10:11:30', 'Dev Malhotra', ...first),
      added('2024-03-11T11:48:09', 'Dev Malhotra', 'Colm Doyle', '+44 7700 900456'),
      { at: '2024-06-02T16:52:44', what: 'joined', by: person('~Sunny') },
      {
        at: '2024-12-01T18:22:05',
        what: 'renamed',
        by: person('Priya Raman'),
        from: 'Foxglove Lane',
        to: 'Foxglove Lane 🦊',
      },
      { at: '2025-05-18T09:00:12', what: 'left', by: person('+44 7700 900456') },
    ],
  });
}

function friend(): WrittenChat {
  return sampleChat({
    seed: 77,
    pack: de,
    platform: 'android',
    clock: 24,
    title: 'Kübra Aydın',
    book: direct,
    players: [
      { name: 'Kübra Aydın', talk: 1 },
      { name: 'Mira Brandwein', talk: 1, isMe: true },
    ],
    roles: { A: 'Kübra Aydın', B: 'Mira Brandwein' },
    from: '2023-09-05',
    to: '2026-11-22',
    scenesAWeek: 1.6,
    echo: 0.3,
    files: false,
    notices: [{ at: '2023-09-05T20:12:00', what: 'encryption' }],
  });
}
