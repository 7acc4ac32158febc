import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinctFileNames, fileName } from '../../../src-core/invite/file-name.ts';

test('a title keeps its letters, whatever the script', () => {
  expect(fileName('Kita Löwenzahn 🌼')).toBe('Kita Löwenzahn 🌼');
  expect(fileName('مجموعة العائلة')).toBe('مجموعة العائلة');
});

test('what file systems refuse is left out', () => {
  expect(fileName('../../etc/passwd')).toBe('etc passwd');
  expect(fileName('AC/DC: "Fans"?')).toBe('AC DC Fans');
  expect(fileName('nul.txt')).toBe('_nul.txt');
  expect(fileName('…')).toBe('…');
  expect(fileName('\u202E\u0000')).toBe('Gruppe');
});

test('two groups of the same title get two names', () => {
  expect(distinctFileNames(['Familie', 'FAMILIE', 'Familie'])).toEqual(['Familie', 'FAMILIE 2', 'Familie 3']);
});

test('no title leads out of its folder or to an impossible name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const name = fileName(title);
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^[. ]|[. ]$|^$/u);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(121);
      expect(fileName(name)).toBe(name);
    }),
  );
});
