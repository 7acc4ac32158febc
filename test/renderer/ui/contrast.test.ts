import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(resolve(import.meta.dirname, '../../../src-renderer/ui/tokens.css'), 'utf8');

function tokens(block: string): ReadonlyMap<string, string> {
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const light = tokens(css.slice(css.indexOf(':root {'), css.indexOf('}')));
const dark = new Map([...light, ...tokens(css.slice(css.indexOf("[data-theme='dark']"), css.indexOf('@media')))]);

/** WCAG 2.2, "relative luminance" and "contrast ratio" (checked 2026-11-24). */
function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

const texts = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['ink', 'sidebar'],
  ['ink', 'tint'],
  ['ink', 'wait-tint'],
  ['ink', 'stop-tint'],
  ['ink', 'good-tint'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'surface'],
  ['ink-soft', 'sidebar'],
  ['ink-soft', 'good-tint'],
  ['accent', 'paper'],
  ['accent', 'surface'],
  ['accent', 'sidebar'],
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-hover'],
  ['tint-ink', 'tint'],
  ['good', 'paper'],
  ['good', 'good-tint'],
  ['wait', 'paper'],
  ['wait', 'surface'],
  ['wait', 'wait-tint'],
  ['stop', 'surface'],
  ['stop', 'paper'],
] as const;
const edges = [
  ['edge', 'paper'],
  ['edge', 'surface'],
  ['edge', 'sidebar'],
  ['accent', 'tint'],
] as const;

for (const [theme, colours] of [
  ['light', light],
  ['dark', dark],
] as const) {
  describe(`in the ${theme} theme`, () => {
    const ratio = (one: string, other: string) => contrast(colours.get(one) ?? '', colours.get(other) ?? '');
    test.each(texts)('text in %s can be read on %s', (text, ground) => {
      expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
    });
    test.each(edges)('the edge of a control (%s) can be seen on %s', (edge, ground) => {
      expect(ratio(edge, ground)).toBeGreaterThanOrEqual(3);
    });
  });
}
