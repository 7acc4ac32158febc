import type { Usage } from '../chat/chat.ts';
import type { Fact, FactName, Facts, FactValues, Habit, Messenger, Support, Words } from './messenger.ts';
import { habits } from './messenger.ts';

/**
 * The comparison starts from the user's needs and from what this group really does, never from taste: rows are needs, columns are
 * messengers in the registry's order, and only people who are already there and the user's own weights may move a column.
 * A fact that nobody checked counts as unknown.
 */
export const needs = [
  'group-link',
  'no-phone-number',
  'free',
  'approval',
  'link-reset',
  'big-enough',
  'encrypted-groups',
  'european-operator',
  'open-source',
  'desktop',
  'old-android',
  'young-enough',
  'old-chats',
] as const;
export type Need = (typeof needs)[number];

export interface Situation {
  readonly needs: readonly Need[];
  /** Members of the group; for `big-enough`. */
  readonly members: number;
  /** Age of the youngest who should join; for `young-enough`. */
  readonly youngest: number | null;
  /** Android version of the oldest phone that should join; for `old-android`. */
  readonly oldestAndroid?: number | null;
  /** What the group did in its chat; null where nothing was read. */
  readonly usage: Usage | null;
  /** How many of the group use a messenger already, by messenger id. */
  readonly alreadyThere: Readonly<Record<string, number>>;
  /** How much a row matters to the user, 0 (not at all) to 3; absent: 1. */
  readonly weights: Readonly<Partial<Record<Need | Habit, number>>>;
}

export type Verdict = Support | 'unknown';

export interface Cell {
  readonly verdict: Verdict;
  /** Shown on demand; null where nothing was checked. */
  readonly source: string | null;
  readonly date: string | null;
  readonly note: Words | null;
}

export interface Row {
  readonly row: Need | Habit;
  readonly why: 'need' | 'habit';
  /** How often the group did it; null for needs. */
  readonly count: number | null;
  /** In the order of `messengers`. */
  readonly cells: readonly Cell[];
}

export interface Column {
  readonly messenger: Messenger;
  readonly alreadyThere: number;
  /** Weighted rows that work, differ, are missing or unknown: four numbers to be shown, no mark out of ten. */
  readonly sums: Readonly<Record<Verdict, number>>;
}

export interface Comparison {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export function compare(messengers: readonly Messenger[], situation: Situation): Comparison {
  const rows = [
    ...situation.needs.map((need): Row => {
      return {
        row: need,
        why: 'need',
        count: null,
        cells: messengers.map((messenger) => needCell(need, messenger, situation)),
      };
    }),
    ...usedHabits(situation.usage).map(({ habit, count }): Row => {
      return { row: habit, why: 'habit', count, cells: messengers.map(({ facts }) => habitCell(habit, facts)) };
    }),
  ];
  const columns = messengers.map((messenger, index): Column => {
    const sums = { works: 0, differs: 0, missing: 0, unknown: 0 };
    for (const { row, cells } of rows) sums[cells[index]?.verdict ?? 'unknown'] += situation.weights[row] ?? 1;
    return { messenger, alreadyThere: situation.alreadyThere[messenger.id] ?? 0, sums };
  });
  return { columns, rows };
}

export const columnOrders = ['registry', 'people', 'wishes'] as const;
export type ColumnOrder = (typeof columnOrders)[number];

/** The same table with its columns moved: by who is there already, or by the user's own weights. Ties keep the registry's order. */
export function ordered(comparison: Comparison, by: ColumnOrder): Comparison {
  if (by === 'registry') return comparison;
  const places = comparison.columns
    .map((column, place) => ({ column, place }))
    .sort((a, b) => standing(b.column, by) - standing(a.column, by) || a.place - b.place)
    .map(({ place }) => place);
  const moved = <T>(row: readonly T[]): readonly T[] => places.flatMap((place) => row.slice(place, place + 1));
  return {
    columns: moved(comparison.columns),
    rows: comparison.rows.map((row) => ({ ...row, cells: moved(row.cells) })),
  };
}

/** What half works counts half; what nobody checked counts nothing, neither for nor against. */
function standing({ alreadyThere, sums }: Column, by: ColumnOrder): number {
  return by === 'people' ? alreadyThere : sums.works + sums.differs / 2 - sums.missing;
}

/** What the group really does, most often first. A habit of once or twice in years is none. */
function usedHabits(usage: Usage | null): readonly { readonly habit: Habit; readonly count: number }[] {
  if (usage === null) return [];
  return habits
    .map((habit) => ({ habit, count: usage[habit] }))
    .filter(({ count }) => count >= 3)
    .sort((a, b) => b.count - a.count);
}

function habitCell(habit: Habit, facts: Facts): Cell {
  const fact = facts.habits;
  const support = fact?.value[habit];
  if (fact === undefined || support === undefined) return unknown;
  const found = cell(fact, support);
  // The note explains what differs; beside what simply works it would be out of place.
  return support === 'differs' ? found : { ...found, note: null };
}

const unknown: Cell = { verdict: 'unknown', source: null, date: null, note: null };

function cell(fact: Fact<unknown>, verdict: Verdict): Cell {
  return fact.verified ? { verdict, source: fact.source, date: fact.date, note: fact.note ?? null } : unknown;
}

function needCell(need: Need, messenger: Messenger, { members, youngest, oldestAndroid = null }: Situation): Cell {
  const { facts } = messenger;
  const judge = <Name extends FactName>(name: Name, verdict: (value: FactValues[Name]) => Verdict): Cell => {
    const fact: Facts[Name] = facts[name];
    return fact === undefined ? unknown : cell(fact, verdict(fact.value));
  };
  switch (need) {
    case 'group-link': {
      const { source, date } = messenger.guide;
      return { verdict: messenger.hasGroupLinks ? 'works' : 'missing', source, date, note: null };
    }
    case 'no-phone-number':
      return judge('phoneNeeded', (isNeeded) => (isNeeded ? 'missing' : 'works'));
    case 'free':
      return judge('price', (price) => (price === 'free' ? 'works' : price === 'once' ? 'missing' : 'differs'));
    case 'approval':
      return judge('approval', yes);
    case 'link-reset':
      return judge('linkReset', yes);
    case 'big-enough':
      return judge('mostMembers', (most) => (most === null || most >= members ? 'works' : 'missing'));
    case 'encrypted-groups':
      return judge('groupEncryption', (how) => (how === 'always' ? 'works' : how === 'never' ? 'missing' : 'differs'));
    case 'european-operator':
      return judge('operator', ({ country }) =>
        country === null ? 'differs' : europe.has(country) ? 'works' : 'missing',
      );
    case 'open-source':
      return judge('openSource', (what) => (what === 'everything' ? 'works' : what === 'apps' ? 'differs' : 'missing'));
    case 'desktop':
      return judge('desktop', yes);
    case 'old-android':
      return oldestAndroid === null
        ? unknown
        : judge('oldestAndroid', (version) => (oldestAndroid >= version ? 'works' : 'missing'));
    case 'young-enough':
      return youngest === null ? unknown : judge('minimumAge', (age) => (youngest >= age ? 'works' : 'missing'));
    case 'old-chats':
      return judge('importsWhatsApp', yes);
  }
}

function yes(value: boolean): Verdict {
  return value ? 'works' : 'missing';
}

/** European Union, European Economic Area, Switzerland. */
const europe: ReadonlySet<string> = new Set(
  'AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);
