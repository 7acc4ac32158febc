import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guessKind } from '../../../src-core/groups/kind.ts';
import { chatOf } from '../../support/chat-of.ts';

interface Titled {
  readonly kind: string;
  readonly language: string;
  readonly title: string;
}

function titles(file: string): readonly Titled[] {
  return readFileSync(new URL(`../../fixtures/group-titles/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [kind = '', language = '', title = ''] = line.split('\t');
      return { kind, language, title };
    });
}

/** Titles alone, without members and words: the hardest case. */
function wrong(all: readonly Titled[]): readonly string[] {
  return all.flatMap(({ kind, language, title }) => {
    const guess = guessKind(chatOf({ title, language }), { members: [], unnamed: 0 });
    return guess.kind === kind ? [] : [`${title}: ${guess.kind} instead of ${kind} (${guess.reasons.join(', ')})`];
  });
}

describe('the kind of a group', () => {
  it('is right for at least 97 of 100 titles', () => {
    const all = titles('titles.tsv');
    const failed = wrong(all);
    expect(all.length).toBeGreaterThanOrEqual(1500);
    expect(failed.length, failed.join('\n')).toBeLessThanOrEqual(all.length * 0.03);
  });

  it('is right for at least 95 of 100 titles that were written after the words and not used to improve them', () => {
    const all = titles('unseen.tsv');
    const failed = wrong(all);
    expect(all.length).toBeGreaterThanOrEqual(280);
    expect(failed.length, failed.join('\n')).toBeLessThanOrEqual(all.length * 0.05);
    // Better no word than a wrong one.
    const misled = failed.filter((line) => !line.includes(': other instead of'));
    expect(misled.length, misled.join('\n')).toBeLessThanOrEqual(all.length * 0.03);
  });
});
