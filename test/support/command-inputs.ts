import fc from 'fast-check';
import { commandInputs, type CommandInput, type CommandName } from '../../src-bridge/contract.ts';
import { randomFrom } from './world.ts';

/** Something that fits, for every command: what malformed input is made from. A new command does not compile until it stands here. */
const fitting: { readonly [N in CommandName]: CommandInput<N> } = {
  'app.start': null,
  'settings.change': { language: 'de', theme: 'dark', keepDays: 90 },
  'files.choose': { what: 'chats' },
  'files.samples': null,
  'import.start': { pickIds: ['a', 'b'] },
  'import.cancel': { importId: 'a' },
  'plan.open': null,
  'plan.new': null,
  'plan.copy': { passphrase: null },
  'plan.unlock': { what: 'own', way: 'passphrase', secret: 'vier Birnen' },
  'plan.own': null,
  'plan.decide': {
    action: {
      type: 'set-status',
      chat: 'kita',
      people: ['p1'],
      standing: { status: 'coming-if', condition: { if: 'others', count: 3 } },
    },
  },
  'plan.undo': null,
  'plan.redo': null,
  'text.save': { name: 'Auskunft', text: 'Alles über Ida' },
  'qr.save': { link: 'https://signal.group/#abc', format: 'png', name: 'Kita' },
  'kit.write': { chats: ['kita'], withMembers: false, withReach: false },
  'page.print': { chat: 'kita', page: 'notice' },
  'reach.print': { chat: 'kita' },
  'calendar.save': { chat: 'kita' },
  'target.open': { target: { to: 'mail', addresses: ['a@example.org'], subject: 's', text: 't' } },
  'kept.look': null,
  'kept.keep': null,
  'kept.erase': { word: 'löschen' },
  'protection.look': null,
  'protection.set': { passphrase: 'vier Birnen im Korb' },
  'protection.remove': null,
  'protection.key': null,
  'protection.save-key': null,
  'helpers.hand-out': { shares: [{ helper: 'Petra', people: ['p1'] }] },
  'helper.open': { pickId: 'a', passphrase: 'badebade' },
  'helper.save': {
    pickId: 'a',
    answers: [{ person: 'p1', status: 'coming', asked: [] }],
    savedAt: '2026-11-24T20:00:00Z',
    where: 'there',
  },
  'licences.list': null,
};

export const commandNames = Object.keys(fitting).filter((name): name is CommandName => name in commandInputs);

/** Words that have broken other programs, and one that is longer than anybody types. */
const nasty = [
  '__proto__',
  'constructor',
  '../../etc/passwd',
  'C:\\Windows\\win.ini',
  'file:///etc/passwd',
  'javascript:alert(1)',
  '<img src=x onerror=alert(1)>',
  '\u0000',
  '\u202Egnp.exe',
  '\ud800',
  'ä'.repeat(100_000),
];

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom(...nasty, NaN, Infinity, -0, -1, 2 ** 53, undefined),
  fc.dictionary(fc.constantFrom(...nasty.slice(0, 3), 'type', 'what', 'pickIds', 'action', 'target'), fc.jsonValue()),
);

/** A value like this one with something in it exchanged, left out or added. */
function spoiled(value: unknown, dice: () => number, other: unknown): unknown {
  if (dice() < 0.25) return other;
  if (Array.isArray(value)) return dice() < 0.5 ? [...value, other] : value.map((item) => spoiled(item, dice, other));
  if (typeof value !== 'object' || value === null) return dice() < 0.5 ? other : value;
  const entries = Object.entries(value);
  const at = Math.floor(dice() * entries.length);
  return Object.fromEntries(
    entries.flatMap(([key, inside], index) => {
      if (index !== at) return [[key, inside]];
      return dice() < 0.3 ? [] : [[key, spoiled(inside, dice, other)]];
    }),
  );
}

/** So many wrong or nearly right calls, the same ones for the same seed. */
export function wildCalls(count: number, seed: number): readonly (readonly [name: string, input: unknown])[] {
  const name = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...commandNames) },
    fc.constantFrom(...nasty),
    fc.string(),
  );
  const dice = randomFrom(seed);
  return fc.sample(fc.tuple(name, anything, fc.boolean()), { numRuns: count, seed }).map(([command, other, whole]) => {
    const known = commandNames.find((one) => one === command);
    if (whole || known === undefined) return [command, other] as const;
    return [command, spoiled(fitting[known], dice, other)] as const;
  });
}
