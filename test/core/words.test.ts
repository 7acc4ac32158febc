import { describe, expect, it } from 'vitest';
import { groupKinds } from '../../src-core/groups/group.ts';
import { linkProblems } from '../../src-core/messengers/link.ts';
import { statuses } from '../../src-core/plan/plan.ts';
import { problemSeverity } from '../../src-core/problem.ts';
import de from '../../src-core/words/de.json';
import en from '../../src-core/words/en.json';
import cliDe from '../../src-main/cli/words/de.json';
import cliEn from '../../src-main/cli/words/en.json';

/** `a.b.c` → sentence. */
function sentences(words: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as const] : sentences(value, `${path}${key}.`),
  );
}
const placeholders = (text: string) => [...text.matchAll(/{{\w+}}/g)].map(([name]) => name).sort();

describe.each([
  ['shared', de, en],
  ['command line', cliDe, cliEn],
])('the %s words', (_which, german, english) => {
  it('say the same things in German and English, with the same places to fill', () => {
    const other = new Map(sentences(english));
    expect([...other.keys()].sort()).toEqual(
      sentences(german)
        .map(([key]) => key)
        .sort(),
    );
    for (const [key, text] of sentences(german))
      expect([key, placeholders(other.get(key) ?? '')]).toEqual([key, placeholders(text)]);
  });

  it('leave nothing empty', () => {
    const empty = [...sentences(german), ...sentences(english)].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });
});

describe.each([
  ['German', de],
  ['English', en],
])('in %s', (_language, words) => {
  it('every problem has its three parts, and no others', () => {
    expect(Object.keys(words.problem).sort()).toEqual(Object.keys(problemSeverity).sort());
    for (const parts of Object.values(words.problem)) expect(Object.keys(parts)).toEqual(['happened', 'safe', 'todo']);
  });

  it('every problem is told in whole sentences, calmly', () => {
    const loud = Object.values(words.problem)
      .flatMap((parts) => Object.values(parts))
      .filter((text) => !/[.)]$/.test(text) || /!|leider|unfortunately|ungültig|invalid/i.test(text));
    expect(loud).toEqual([]);
  });

  it('every status, every kind of group and every verdict on a link has its words', () => {
    expect(Object.keys(words.status).sort()).toEqual([...statuses].sort());
    expect(Object.keys(words.groupKind).sort()).toEqual([...groupKinds].sort());
    expect(Object.keys(words.linkProblem).sort()).toEqual([...linkProblems].sort());
  });
});
