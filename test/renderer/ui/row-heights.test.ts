import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowPlaces } from '../../../src-renderer/ui/row-heights.ts';

const rowsOf = (heights: readonly number[]) => heights.map((_, place) => ({ id: String(place), name: '' }));
const placesOf = (heights: readonly number[]) =>
  rowPlaces(rowsOf(heights), { heightOf: (id) => heights[Number(id)] ?? 0, version: () => 0 });

test('whatever the heights, a row is found anywhere between its top and the next one’s', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 60 }),
      fc.nat(),
      fc.double({ min: 0, max: 0.99, noNaN: true }),
      (heights, any, share) => {
        const place = any % heights.length;
        const { topOf, placeAt } = placesOf(heights);
        expect(placeAt(topOf(place) + (heights[place] ?? 0) * share)).toBe(place);
      },
    ),
  );
});

test('above the first row is the first, below the last one the last, and in an empty list nothing breaks', () => {
  const { topOf, placeAt } = placesOf([100, 50, 70]);
  expect([placeAt(-400), placeAt(10_000)]).toEqual([0, 2]);
  expect([0, 1, 2, 3].map(topOf)).toEqual([0, 100, 150, 220]);
  expect([placesOf([]).placeAt(10), placesOf([]).topOf(0)]).toEqual([0, 0]);
});

test('when a row turns out higher than expected, those below it move', () => {
  let known = 0;
  const heights = [119, 119, 119];
  const { topOf } = rowPlaces(rowsOf(heights), {
    heightOf: (id) => heights[Number(id)] ?? 0,
    version: () => known,
  });
  expect(topOf(2)).toBe(238);
  heights[0] = 160;
  known += 1;
  expect(topOf(2)).toBe(279);
});
