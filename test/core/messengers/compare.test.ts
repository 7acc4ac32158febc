import { describe, expect, it } from 'vitest';
import { compare, ordered, type Situation } from '../../../src-core/messengers/compare.ts';
import { targets } from '../../../src-core/messengers/registry.ts';
import { noUsage } from '../../support/chat-of.ts';

const kita: Situation = {
  needs: ['group-link', 'no-phone-number', 'big-enough', 'young-enough'],
  members: 300,
  youngest: null,
  usage: { ...noUsage, polls: 12, photos: 40, stickers: 2 },
  alreadyThere: { signal: 9 },
  weights: {},
};

function verdict(row: string, messenger: string, situation = kita) {
  const table = compare(targets, situation);
  const column = targets.findIndex(({ id }) => id === messenger);
  return table.rows.find((candidate) => candidate.row === row)?.cells[column];
}

describe('the comparison', () => {
  it('asks what this group really does, most often first, and leaves out what it hardly did', () => {
    const rows = compare(targets, kita).rows.filter(({ why }) => why === 'habit');
    expect(rows.map(({ row, count }) => [row, count])).toEqual([
      ['photos', 40],
      ['polls', 12],
    ]);
  });

  it('says works, differs or missing, each with its source', () => {
    expect(verdict('polls', 'signal')).toMatchObject({ verdict: 'works', date: '2026-11-24' });
    expect(verdict('polls', 'deltachat')).toMatchObject({ verdict: 'differs' });
    expect(verdict('polls', 'wire')).toMatchObject({ verdict: 'missing' });
    expect(verdict('group-link', 'threema')).toMatchObject({ verdict: 'missing' });
    expect(verdict('big-enough', 'threema')).toMatchObject({ verdict: 'missing' });
    expect(verdict('big-enough', 'threema', { ...kita, members: 256 })).toMatchObject({ verdict: 'works' });
  });

  it('shows nothing as a fact that nobody checked', () => {
    expect(verdict('no-phone-number', 'jami')).toEqual({ verdict: 'unknown', source: null, date: null, note: null });
    expect(verdict('young-enough', 'telegram')?.verdict).toBe('unknown');
  });

  it('keeps the order of the registry and says who of us is already there', () => {
    const { columns } = compare(targets, kita);
    expect(columns.map(({ messenger }) => messenger.id)).toEqual(targets.map(({ id }) => id));
    expect(columns.find(({ messenger }) => messenger.id === 'signal')?.alreadyThere).toBe(9);
  });

  it('counts with the weights of the user', () => {
    const threema = (weights: Situation['weights']) =>
      compare(targets, { ...kita, weights }).columns.find(({ messenger }) => messenger.id === 'threema')?.sums.missing;
    expect(threema({})).toBe(2);
    expect(threema({ 'group-link': 3, 'big-enough': 0 })).toBe(3);
  });

  it('asks whether the oldest phone among us still starts the app', () => {
    const oldPhone = { ...kita, needs: ['old-android' as const] };
    expect(verdict('old-android', 'wire', { ...oldPhone, oldestAndroid: 7 })?.verdict).toBe('missing');
    expect(verdict('old-android', 'threema', { ...oldPhone, oldestAndroid: 7 })?.verdict).toBe('works');
    expect(verdict('old-android', 'threema', oldPhone)?.verdict).toBe('unknown');
  });

  it('moves columns only by who is there or by my own weights, cells and all', () => {
    const by = (situation: Situation, order: Parameters<typeof ordered>[1]) =>
      ordered(compare(targets, situation), order);
    const first = (table: ReturnType<typeof by>) => table.columns[0]?.messenger.id;
    expect(by(kita, 'registry')).toEqual(compare(targets, kita));
    expect(first(by({ ...kita, alreadyThere: { olvid: 2 } }, 'people'))).toBe('olvid');
    expect(first(by(kita, 'people'))).toBe('signal');
    const wished = by({ ...kita, usage: null, needs: ['no-phone-number', 'group-link'], weights: {} }, 'wishes');
    expect(wished.columns[0]?.sums).toMatchObject({ works: 2, missing: 0 });
    for (const [column, { messenger }] of wished.columns.entries()) {
      const here = wished.rows.map(({ cells }) => cells[column]);
      const alone = compare([messenger], { ...kita, usage: null, needs: ['no-phone-number', 'group-link'] });
      expect(here, messenger.name).toEqual(alone.rows.map(({ cells }) => cells[0]));
    }
  });
});
