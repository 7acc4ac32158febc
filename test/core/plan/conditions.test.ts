import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreement, type Pledge, type Pledges, unlocks } from '../../../src-core/plan/conditions.ts';
import type { Condition } from '../../../src-core/plan/plan.ts';

const yes = (person: string, chat = 'kita'): Pledge => ({ person, chat, condition: null });
const when = (person: string, condition: Condition, chat = 'kita'): Pledge => ({ person, chat, condition });
const others = (count: number): Condition => ({ if: 'others', count });
const person = (id: string): Condition => ({ if: 'person', person: id });
const world = (pledges: readonly Pledge[], people: string, more: Partial<Pledges> = {}): Pledges => ({
  pledges,
  groups: [{ chat: 'kita', people: people.split(' ') }],
  refused: [],
  today: '2026-11-24',
  ...more,
});
const names = (pledges: readonly Pledge[]) => pledges.map((pledge) => pledge.person);
const waitingFor = (input: Pledges) =>
  Object.fromEntries(agreement(input).waiting.map((waiting) => [waiting.pledge.person, waiting.for]));

describe('who comes when everybody keeps their word', () => {
  test('one yes can start a chain', () => {
    const input = world(
      [yes('a'), when('b', others(1)), when('c', others(2)), when('d', person('c')), when('e', others(9))],
      'a b c d e f',
    );
    const result = agreement(input);
    expect(names(result.coming)).toEqual(['a', 'b', 'c', 'd']);
    expect(result.inCircles).toEqual([]);
    expect(result.waiting).toMatchObject([{ for: 'impossible' }]);
  });

  test('two who wait for each other come together, once they hear of it', () => {
    const result = agreement(world([when('a', person('b')), when('b', person('a'))], 'a b c'));
    expect(names(result.coming)).toEqual(['a', 'b']);
    expect(names(result.inCircles)).toEqual(['a', 'b']);
  });

  test('two who count as one are one of the others, and never their own other', () => {
    const two = { households: [['a', 'b']] };
    const many = world([yes('a'), yes('b'), when('c', others(2))], 'a b c d');
    expect(names(agreement(many).coming)).toEqual(['a', 'b', 'c']);
    expect(waitingFor({ ...many, ...two })).toEqual({ c: 'more-others' });
    const couple = world([yes('a'), when('b', others(1))], 'a b c', two);
    expect(waitingFor(couple)).toEqual({ b: 'more-others' });
    // Of a, b and c two must come, of the couple and c both.
    const half = world([yes('a'), yes('b'), when('x', { if: 'group', chat: 'kita' }, 'chor')], '', {
      groups: [
        { chat: 'kita', people: ['a', 'b', 'c'] },
        { chat: 'chor', people: ['x'] },
      ],
    });
    expect(names(agreement(half).coming)).toContain('x');
    expect(names(agreement({ ...half, ...two }).coming)).not.toContain('x');
  });

  test('what can still happen is told apart from what cannot', () => {
    const pledges = [
      when('a', person('b')),
      when('c', person('d')),
      when('e', { if: 'date', day: '2027-01-01' }),
      when('f', person('f')),
      when('g', { if: 'group', chat: 'chor' }),
      when('h', person('c')),
      when('i', others(4)),
    ];
    const groups = [
      { chat: 'kita', people: 'a b c d e f g h i'.split(' ') },
      { chat: 'chor', people: ['x', 'y', 'z'] },
    ];
    const input = world(pledges, '', { groups, refused: [{ person: 'd', chat: 'kita' }] });
    expect(waitingFor(input)).toEqual({
      a: 'person',
      c: 'impossible',
      e: 'date',
      f: 'impossible',
      g: 'group',
      h: 'impossible',
      i: 'more-others',
    });
    expect(waitingFor({ ...input, today: '2027-01-01' })).not.toHaveProperty('e');
  });

  test('a group counts as moved when more than half of it comes', () => {
    const groups = [
      { chat: 'kita', people: ['a'] },
      { chat: 'chor', people: ['x', 'y', 'z'] },
    ];
    const pledges = [when('a', { if: 'group', chat: 'chor' }), yes('x', 'chor')];
    expect(names(agreement(world(pledges, '', { groups })).coming)).toEqual(['x']);
    expect(names(agreement(world([...pledges, yes('y', 'chor')], '', { groups })).coming)).toEqual(['a', 'x', 'y']);
  });
});

describe('the cheapest unlock', () => {
  test('if Anna says yes, nine come along', () => {
    const fans = Array.from({ length: 9 }, (_, n) => when(`p${n}`, person('anna')));
    const [best] = unlocks(world([...fans, when('x', person('ben'))], `anna ben x ${names(fans).join(' ')}`));
    expect(best?.people).toEqual([{ person: 'anna', chat: 'kita' }]);
    expect(best?.follow).toHaveLength(9);
  });

  test('where two are missing, two are named', () => {
    const crowd = Array.from({ length: 6 }, (_, n) => when(`p${n}`, others(7)));
    const [best] = unlocks(world(crowd, `u v w ${names(crowd).join(' ')}`));
    expect(best?.people).toHaveLength(2);
    expect((best?.follow.length ?? 0) + (best?.people.length ?? 0)).toBeGreaterThanOrEqual(6);
  });

  test('nothing is promised where nobody would follow', () => {
    expect(unlocks(world([yes('a'), when('b', others(5))], 'a b c'))).toEqual([]);
  });
});

const ids = 'abcdef'.split('');
const anyCondition: fc.Arbitrary<Condition | null> = fc.oneof(
  fc.constant(null),
  fc.nat(5).map(others),
  fc.constantFrom(...ids).map(person),
);
const anyHouseholds = fc.constantFrom(
  [],
  [['a', 'b']],
  [
    ['a', 'b', 'c'],
    ['e', 'f'],
  ],
);
const anyWorld = fc
  .tuple(fc.array(fc.tuple(fc.constantFrom(...ids), anyCondition), { maxLength: 6 }), anyHouseholds)
  .map(([pledges, households]) =>
    world(
      [...new Map(pledges)].map(([id, condition]) => ({ person: id, chat: 'kita', condition })),
      ids.join(' '),
      { households },
    ),
  );

const holds = (pledge: Pledge, coming: readonly Pledge[], households: Pledges['households'] = []): boolean => {
  const { condition } = pledge;
  const home = (id: string): string => households.find((people) => people.includes(id))?.join(' ') ?? id;
  if (condition?.if === 'others') {
    const others = coming.map((other) => home(other.person)).filter((other) => other !== home(pledge.person));
    return new Set(others).size >= condition.count;
  }
  if (condition?.if === 'person') {
    return condition.person !== pledge.person && coming.some((other) => other.person === condition.person);
  }
  return true;
};

test('no larger set of people could come with all their conditions holding', () => {
  fc.assert(
    fc.property(anyWorld, (input) => {
      const { pledges } = input;
      const subsets = Array.from({ length: 2 ** pledges.length }, (_, mask) =>
        pledges.filter((__, at) => (mask >> at) & 1),
      );
      const possible = subsets.filter((set) => set.every((pledge) => holds(pledge, set, input.households)));
      expect(agreement(input).coming).toHaveLength(Math.max(...possible.map((set) => set.length)));
    }),
    { numRuns: 500 },
  );
});

test('whoever waits and is not called impossible can really be brought along', () => {
  fc.assert(
    fc.property(anyWorld, (input) => {
      for (const { pledge, for: what } of agreement(input).waiting) {
        const pledged = new Set(names(input.pledges));
        const all = [...input.pledges, ...ids.filter((id) => !pledged.has(id)).map((id) => yes(id))];
        expect(names(agreement({ ...input, pledges: all }).coming).includes(pledge.person)).toBe(what !== 'impossible');
      }
    }),
    { numRuns: 500 },
  );
});

test('what an unlock promises happens', () => {
  fc.assert(
    fc.property(anyWorld, (input) => {
      const before = agreement(input).coming.length;
      for (const { people, follow } of unlocks(input)) {
        const said = people.map((one) => one.person);
        const rest = input.pledges.filter((pledge) => !said.includes(pledge.person));
        const after = agreement({ ...input, pledges: [...rest, ...said.map((id) => yes(id))] }).coming;
        expect(names(after)).toEqual(expect.arrayContaining([...names(follow), ...said]));
        expect(after.length).toBe(before + follow.length + said.length);
      }
    }),
    { numRuns: 500 },
  );
});
