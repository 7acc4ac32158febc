import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import de from '../../../src-renderer/i18n/de.json';
import en from '../../../src-renderer/i18n/en.json';

const source = resolve(import.meta.dirname, '../../../src-renderer');

function flat(node: object, path: readonly string[] = []): readonly (readonly [key: string, text: string])[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const here = [...path, key];
    if (typeof value === 'string') return [[here.join('.'), value] as const];
    return typeof value === 'object' && value !== null ? flat(value, here) : [];
  });
}

const german = new Map(flat(de));
const english = new Map(flat(en));

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(source, name), 'utf8') }));

/** `a.b` for t('a.b'), and `a.*` for t(`a.${x}`) or a key chosen in the call. */
function usedKeys(): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { text } of files) {
    for (const [, key] of text.matchAll(/['"]([a-z][A-Za-z]*(?:\.[A-Za-z][\w-]*)+|number)['"]/g)) used.add(key ?? '');
    for (const [, key] of text.matchAll(/`([a-z][A-Za-z]*(?:\.(?:[\w-]+|\$\{[^}]+\}))+)`/g)) {
      used.add((key ?? '').replace(/\$\{[^}]+\}/g, '*'));
    }
    for (const [, start, rest] of text.matchAll(/`([a-z][A-Za-z.]*)\.\$\{[^`]*?\}(\w*)`/g))
      used.add(`${start ?? ''}.*${rest ?? ''}`);
  }
  return used;
}

const base = (key: string) => key.replace(/_(one|other|zero|few|many|two)$/, '');

function isUsed(key: string, used: ReadonlySet<string>): boolean {
  const parts = base(key);
  if (used.has(parts)) return true;
  return [...used].some(
    (pattern) =>
      pattern.includes('*') && new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[\\w-]+')}$`).test(parts),
  );
}

describe('the window’s texts', () => {
  test('exist in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...german.keys()].sort());
  });

  test('are translated, not copied', () => {
    const alike = [...german].filter(
      ([key, text]) => english.get(key) === text && /\p{L}{3}/u.test(text.replace(/\{\{.*?\}\}/g, '')),
    );
    // Words that are the same in both languages.
    expect(alike.map(([key]) => key)).toEqual([
      'app.name',
      'steps.chats',
      'steps.plan',
      'export.iphone.name',
      'export.android.name',
      'people.name',
      'lock.passphrase',
    ]);
  });

  test('take the same values in both languages', () => {
    const holes = (text: string) =>
      [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name = '']) => name).sort((a, b) => a.localeCompare(b));
    for (const [key, text] of german) expect([key, holes(english.get(key) ?? '')]).toEqual([key, holes(text)]);
  });

  test('are all used', () => {
    const used = usedKeys();
    expect([...german.keys()].filter((key) => !isUsed(key, used))).toEqual([]);
  });

  test('avoid the words nobody says', () => {
    const forbidden = /migration|conversion|\btarget\b|onboarding|\bscore\b|matching|leider|\buser\b|\bimport/i;
    const said = [...german, ...english].filter(([, text]) => forbidden.test(text)).map(([key]) => key);
    expect(said).toEqual([]);
    expect([...german, ...english].filter(([, text]) => /fehlend|\bungültig|!/.test(text)).map(([key]) => key)).toEqual(
      [],
    );
  });

  test('say "1 of 5 is there": it is the one that the verb goes with, not the five', () => {
    const after = /\{\{\w+, number\}\} (?:von|of) \{\{count, number\}\}[^.:]* (?:ist|sind|is|are)\b/;
    expect([...german, ...english].filter(([, text]) => after.test(text)).map(([key]) => key)).toEqual([]);
  });

  test('come from the catalogue: no component holds words of its own', () => {
    const literal = files
      .filter(({ name }) => name.endsWith('.tsx'))
      .flatMap(({ name, text }) => {
        const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
        const inTags = [...code.matchAll(/>\s*([^<>{}()=;]*\p{L}{2,}[^<>{}()=;]*?)\s*<\//gu)].map(([, words]) => words);
        const inAttributes = [
          ...code.matchAll(/\s(?:aria-label|title|placeholder|label|alt)="([^"]*\p{L}[^"]*)"/gu),
        ].map(([, words]) => words);
        return [...inTags, ...inAttributes].map((words) => `${name}: ${words ?? ''}`);
      });
    expect(literal).toEqual([]);
  });
});

describe('the window’s styles', () => {
  test('hold every class that a component asks for, and no other', () => {
    const wrong: string[] = [];
    /** A sheet may dress more than one component. */
    const wearers = new Map<string, { defined: ReadonlySet<string>; text: string }>();
    for (const { name, text } of files.filter(
      (file) => file.name.endsWith('.tsx') && file.text.includes('.module.css'),
    )) {
      const [, sheet = ''] = /from '(\.{1,2}\/[\w./-]+\.module\.css)'/.exec(text) ?? [];
      const path = join(source, name, '..', sheet);
      const css = readFileSync(path, 'utf8');
      const defined = new Set([...css.matchAll(/\.([a-zA-Z][\w-]*)(?=[^{}]*\{)/g)].map(([, found]) => found ?? ''));
      const calls = [...text.matchAll(/\bc\(([^)]*(?:\([^)]*\)[^)]*)*)\)/g)].map(([, inside]) => inside ?? '');
      const asked = calls.flatMap((inside) =>
        [...inside.matchAll(/'([a-zA-Z][\w]*)'/g)].map(([, found]) => found ?? ''),
      );
      for (const found of asked)
        if (!defined.has(found) && !/===\s*'/.test(text.match(new RegExp(`[^\\n]*'${found}'[^\\n]*`))?.[0] ?? ''))
          wrong.push(`${name}: .${found} is missing in ${sheet}`);
      wearers.set(path, { defined, text: (wearers.get(path)?.text ?? '') + text });
    }
    for (const [sheet, { defined, text }] of wearers)
      for (const found of defined) if (!text.includes(found)) wrong.push(`${sheet}: .${found} is unused`);
    expect(wrong).toEqual([]);
  });

  test('use logical sides, so that right-to-left works', () => {
    const sided = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.css'))
      .flatMap((name) =>
        // Left and right by name, as a value, or as the second and fourth of four lengths that differ.
        [
          ...readFileSync(join(source, name), 'utf8').matchAll(
            /^\s*((?:(?:scroll-)?(?:margin|padding)|border|inset)?-?(?:left|right|top|bottom)\s*:|border-(?:top|bottom)-(?:left|right)|(?:text-align|float|clear|justify-[a-z]+):\s*(?:left|right)|(?:(?:scroll-)?(?:margin|padding)|inset|border-width):\s*\S+ (\S+) \S+ (?!\2;)\S+;|border-radius:\s*\S+ \S+)/gm,
          ),
        ].map(([, property]) => `${name}: ${property ?? ''}`),
      );
    expect(sided).toEqual([]);
  });
});
