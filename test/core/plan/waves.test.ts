import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timetable } from '../../../src-core/plan/timetable.ts';
import { heldDays, holidaysOf, usualWaves, waves } from '../../../src-core/plan/waves.ts';

const order = (...newPeople: readonly number[]) =>
  newPeople.map((count, index) => ({ chat: `g${index}`, newPeople: count }));
const wishes = { ...usualWaves, start: '2026-12-06' };

test('a few groups at a time, two weeks apart', () => {
  expect(waves(order(10, 20, 30, 0, 50, 1), wishes)).toEqual([
    { day: '2026-12-06', chats: ['g0', 'g1'], newPeople: 30, cumulative: 30, movedBy: null },
    { day: '2026-12-20', chats: ['g2', 'g3'], newPeople: 30, cumulative: 60, movedBy: null },
    { day: '2027-01-03', chats: ['g4'], newPeople: 50, cumulative: 110, movedBy: null },
    { day: '2027-01-17', chats: ['g5'], newPeople: 1, cumulative: 111, movedBy: null },
  ]);
});

test('nobody moves at Christmas, also when another holiday follows at once', () => {
  const holidays = [...holidaysOf(2026), { name: 'Skiurlaub', from: '2027-01-02', to: '2027-01-08' }];
  const [first] = waves(order(5), { ...wishes, start: '2026-12-24', holidays });
  expect(first).toMatchObject({ day: '2027-01-09', movedBy: 'christmas' });
});

test('a day that the user chose holds', () => {
  const movingDays = { g1: '2026-12-25' };
  const found = waves(order(30, 30, 30), { ...wishes, movingDays, holidays: holidaysOf(2026) });
  expect(found.map(({ day, chats }) => [day, ...chats])).toEqual([
    ['2026-12-06', 'g0'],
    ['2026-12-20', 'g2'],
    ['2026-12-25', 'g1'],
  ]);
});

test('every group is in exactly one wave, days rise, and waves are not overfull', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { maxLength: 30 }), fc.integer({ min: 1, max: 30 }), (counts, daysApart) => {
      const found = waves(order(...counts), { ...wishes, daysApart, holidays: holidaysOf(2026) });
      expect(found.flatMap(({ chats }) => chats)).toEqual(order(...counts).map(({ chat }) => chat));
      expect(found.at(-1)?.cumulative ?? 0).toBe(counts.reduce((sum, count) => sum + count, 0));
      found.forEach(({ day, chats, newPeople }, index) => {
        expect(day > (found[index - 1]?.day ?? '')).toBe(true);
        expect(chats.length).toBeLessThanOrEqual(wishes.mostGroups);
        expect(chats.length === 1 || newPeople <= wishes.mostPeople).toBe(true);
      });
    }),
  );
});

test.each([
  [2024, '2024-03-29'],
  [2025, '2025-04-18'],
  [2026, '2026-04-03'],
  [2027, '2027-03-26'],
  [2038, '2038-04-23'],
])('Good Friday %i is %s', (year, day) => {
  expect(holidaysOf(year)[0]?.from).toBe(day);
});

test('the timetable goes from two weeks before to a month after, and is shifted as a whole', () => {
  const entries = timetable('2027-01-10');
  expect(entries[0]).toEqual({ code: 'prepare-room', day: '2026-12-27', offset: -14 });
  expect(entries.find(({ code }) => code === 'moving-day')?.day).toBe('2027-01-10');
  expect(entries.at(-1)).toEqual({ code: 'delete-account', day: '2027-02-09', offset: 30 });
  expect(entries.map(({ offset }) => offset)).toEqual(entries.map(({ offset }) => offset).sort((a, b) => a - b));
  expect(timetable('2028-03-01').map(({ offset }) => offset)).toEqual(entries.map(({ offset }) => offset));
  expect(timetable('2028-03-01')[0]?.day).toBe('2028-02-16');
});

test('a wave that is put elsewhere leaves the others where they are, and on the day of another joins it', () => {
  const steps = order(30, 30, 30);
  const before = waves(steps, wishes);
  const later = heldDays(before, { chats: ['g1'], day: '2026-12-27' });
  const days = (movingDays: Readonly<Record<string, string>>) =>
    waves(steps, { ...wishes, movingDays }).map(({ day, chats }) => [day, ...chats]);
  expect(days(later)).toEqual([
    ['2026-12-06', 'g0'],
    ['2026-12-27', 'g1'],
    ['2027-01-03', 'g2'],
  ]);
  expect(days(heldDays(before, { chats: ['g2'], day: '2026-12-06' }))).toEqual([
    ['2026-12-06', 'g0', 'g2'],
    ['2026-12-20', 'g1'],
  ]);
});
