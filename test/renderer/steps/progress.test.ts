import { format } from 'date-fns';
import { describe, expect, test } from 'vitest';
import type { Notice } from '../../../src-core/chat/chat.ts';
import type { Action } from '../../../src-core/plan/action.ts';
import { decide, emptyPlan } from '../../../src-core/plan/decide.ts';
import type { Sign } from '../../../src-core/plan/listen.ts';
import type { Plan, SettledSign } from '../../../src-core/plan/plan.ts';
import { groupProgress, whoIsThere } from '../../../src-renderer/steps/progress/model.ts';
import { phraseFrom, shownPhrase } from '../../../src-renderer/steps/progress/phrases.ts';
import { answers } from '../../../src-renderer/steps/progress/signs.ts';
import { stopwatch } from '../../support/quickest.ts';
import { chat, inventedName, notice, speaker } from '../support/invented-chats.ts';

const asked = '2026-11-20T20:00:00Z';
/** On the phone's clock, after the question. */
const later = (day: number) => format(new Date(Date.parse(asked) + day * 86_400_000), "yyyy-MM-dd'T'HH:mm:ss");

function planWith(names: readonly string[], notices: readonly Notice[] = [], ...actions: readonly Action[]): Plan {
  const kita = chat({
    title: 'Kita',
    speakers: names.map((name) => speaker(name, 3, '2026-11-19T10:00:00')),
    notices,
  });
  const first: readonly Action[] = [
    { type: 'add-facts', chats: [kita], contacts: [] },
    { type: 'note-asking', asking: { at: asked, way: 'copy', person: null, chats: [kita.id] } },
  ];
  return [...first, ...actions].reduce(decide, emptyPlan(asked, 'DE'));
}

const sign = (speaking: string, more: Partial<Sign> = {}): Sign => ({
  chat: 'chat-kita',
  speaker: speaking,
  status: 'coming',
  at: later(1),
  line: 12,
  words: 'Bin dabei!',
  source: 'phrase',
  ...more,
});

test('whoever wants to be asked no more and comes along all the same stands there as coming', () => {
  const start = planWith(['Anna Blum', 'Ben Koch']);
  const [before] = groupProgress(start.facts, start.decisions);
  const people = (before?.seats ?? []).map(({ person }) => person.id);
  const plan = [
    ...people.map((person): Action => ({ type: 'change-person', person, change: { doNotAsk: true } })),
    {
      type: 'set-status',
      chat: before?.group.id ?? '',
      people: people.slice(0, 1),
      standing: { status: 'coming' },
    } as const,
  ].reduce(decide, start);
  const [after] = groupProgress(plan.facts, plan.decisions);
  expect(after?.seats.map(({ status }) => status)).toEqual(['coming', 'do-not-ask']);
  expect(after?.households).toEqual({ all: 2, reached: 1 });
});

describe('answers in the newest export', () => {
  const heard = [sign('Anna Blum'), sign('Ben Koch', { status: 'not-coming', words: 'ohne mich' })];
  const shown = (plan: Plan, signs = heard) => answers(plan.facts, plan.decisions, signs).map(({ name }) => name);
  const start = planWith(['Anna Blum', 'Ben Koch']);

  test('are shown, and change nothing by themselves', () => {
    expect(shown(start)).toEqual(['Anna Blum', 'Ben Koch']);
    expect(start.decisions.people).toEqual({});
  });

  test('that I called wrong never come back with any later export, until I take it back', () => {
    const [, ben] = answers(start.facts, start.decisions, heard);
    const plan = decide(start, { type: 'settle-sign', sign: ben?.sign as SettledSign, standing: null });
    expect(shown(plan)).toEqual(['Anna Blum']);
    expect(plan.decisions.people).toEqual({});
    const again = decide(plan, {
      type: 'add-facts',
      chats: plan.facts.chats.map((one) => ({ ...one, messages: one.messages + 5, last: later(3) })),
      contacts: [],
    });
    expect(again.facts).not.toBe(plan.facts);
    expect(shown(again)).toEqual(['Anna Blum']);
    expect(shown(again, [...heard, sign('Ben Koch', { at: later(4) })])).toEqual(['Anna Blum', 'Ben Koch']);
    expect(shown(start)).toEqual(['Anna Blum', 'Ben Koch']);
  });

  test('that I noted stay settled even when I change my mind about the person later', () => {
    const [anna] = answers(start.facts, start.decisions, heard);
    const noted = decide(start, {
      type: 'settle-sign',
      sign: anna?.sign as SettledSign,
      standing: { status: 'coming' },
    });
    expect(noted.decisions.people).toEqual({ 'name:anna blum': { in: { 'chat-kita': { status: 'coming' } } } });
    const changed = decide(noted, {
      type: 'set-status',
      chat: 'chat-kita',
      people: ['name:anna blum'],
      standing: { status: 'thinking' },
    });
    expect(shown(changed)).toEqual(['Ben Koch']);
  });

  test('go with the chat and with an erased person', () => {
    const settled = answers(start.facts, start.decisions, heard).reduce(
      (plan, one) => decide(plan, { type: 'settle-sign', sign: one.sign, standing: null }),
      start,
    );
    expect(settled.decisions.settledSigns).toHaveLength(2);
    const erased = decide(settled, { type: 'erase-person', person: 'name:anna blum', fingerprints: [] });
    expect(JSON.stringify(erased.decisions)).not.toContain('anna blum');
    expect(decide(settled, { type: 'remove-chat', chat: 'chat-kita' }).decisions.settledSigns).toEqual([]);
  });

  test('tell of a new number, with the person to look at and nothing to note', () => {
    const changed = { ...notice('number-changed', later(1), 'Anna Blum'), text: '+49 171 3920009' };
    const plan = planWith(['Anna Blum'], [changed]);
    const [found] = answers(plan.facts, plan.decisions, []);
    expect(found).toMatchObject({ source: 'number-changed', words: '+49 171 3920009', statuses: [] });
    const seen = decide(plan, { type: 'settle-sign', sign: found?.sign as SettledSign, standing: null });
    expect(answers(seen.facts, seen.decisions, [])).toEqual([]);
    expect(seen.decisions.people).toEqual({});
  });

  test('stand apart when somebody says no and leaves in the same minute', () => {
    const plan = planWith(['Anna Blum'], [notice('left', later(2), 'Anna Blum')]);
    const no = sign('Anna Blum', { status: 'not-coming', words: 'Ohne mich', at: later(2) });
    const both = answers(plan.facts, plan.decisions, [no]);
    expect(both.map(({ source }) => source)).toEqual(['phrase', 'left']);
    expect(new Set(both.map(({ key }) => key)).size).toBe(2);
  });

  test('read leaving the old room as arriving in the new one, or as no: I decide', () => {
    const plan = planWith(['Anna Blum'], [notice('left', later(2), 'Anna Blum')]);
    expect(answers(plan.facts, plan.decisions, []).map(({ statuses }) => statuses)).toEqual([['there', 'not-coming']]);
  });
});

describe('my own phrases', () => {
  test('are kept in one way, however I write them', () => {
    expect(phraseFrom('  Bin  AM Start ')).toBe('bin am start');
    expect(phraseFrom('Hab mir { Messenger } geholt')).toBe('hab mir {app} geholt');
    expect(shownPhrase('hab mir {app} geholt', 'de')).toBe('hab mir {Messenger} geholt');
    expect(phraseFrom('   ')).toBe('');
  });
});

describe('a pasted list of the new group', () => {
  const plan = planWith(['Anna Blum', 'Ben Koch', 'Oma Lisbeth', 'Jan Acar', 'Jan Stein', '+49 171 3920001']);
  const [progress] = groupProgress(plan.facts, plan.decisions);
  const seats = progress?.seats ?? [];
  const read = (text: string) => {
    const { arrived, doubtful, unknown } = whoIsThere(text, seats, 'DE');
    return {
      arrived: arrived.map(({ name }) => name).sort(),
      doubtful: doubtful.map(({ written, candidates }) => [written, candidates.map(({ name }) => name).sort()]),
      unknown,
    };
  };

  test('is read as it is copied from other messengers, with their labels in between', () => {
    const copied = [
      'Mitglieder (4)',
      'Anna Blum',
      'Admin',
      'BEN KOCH',
      'zuletzt online vor 5 Minuten',
      '+49 171 3920001',
      'Eigentümer',
      'Du',
      'last seen recently',
      'und 12 weitere',
    ].join('\r\n');
    expect(read(copied)).toEqual({ arrived: ['+49 171 3920001', 'Anna Blum', 'Ben Koch'], doubtful: [], unknown: [] });
  });

  test('asks where two are called so, or only a first name is written', () => {
    expect(read('Jan, Lisbeth')).toEqual({
      arrived: [],
      doubtful: [
        ['Jan', ['Jan Acar', 'Jan Stein']],
        ['Lisbeth', ['Oma Lisbeth']],
      ],
      unknown: [],
    });
  });

  test('does not take somebody else with the same first name, or with another number, for one of us', () => {
    expect(read('Anna Zander').arrived).toEqual([]);
    expect(read('Benno').arrived).toEqual([]);
    const withNumber = planWith(['Ida Moor'], [], {
      type: 'add-facts',
      chats: [],
      contacts: [{ name: 'Ida Moor', nickname: null, phones: ['+491713920007'], emails: [] }],
    });
    const [one] = groupProgress(withNumber.facts, withNumber.decisions);
    const other = whoIsThere('Ida Moor: 0160 9999999', one?.seats ?? [], 'DE');
    expect(other.arrived).toEqual([]);
    expect(other.doubtful.map(({ written }) => written)).toEqual(['Ida Moor']);
    expect(whoIsThere('Ida Moor: 0171 3920007', one?.seats ?? [], 'DE').arrived.map(({ name }) => name)).toEqual([
      'Ida Moor',
    ]);
  });

  test('stays text, whatever is in it', () => {
    const wild = [
      '\u202EAnna Blum\u202C',
      'B\u200Ben Koch',
      '<script>alert(1)</script>',
      '{{name}} $t(app.name)',
      '__proto__',
      'Аnna Blum',
      '🦄🦄🦄',
      '=1+1',
      '\u0000',
      ',,,;;;\t\t',
      'a'.repeat(5000),
    ].join('\n');
    const found = read(wild);
    expect(found.arrived).toEqual(['Anna Blum', 'Ben Koch']);
    expect(found.unknown.join()).toContain('<script>alert(1)');
    expect(found.unknown).toContain('__proto__');
    expect(read('').arrived).toEqual([]);
    expect(read('   \n\n,').unknown).toEqual([]);
  });

  test('is read in a moment even when five hundred names are only alike', () => {
    const big = planWith(Array.from({ length: 500 }, (_, index) => inventedName(index)));
    const [all] = groupProgress(big.facts, big.decisions);
    const list = Array.from({ length: 500 }, (_, index) => `${inventedName(index + 150)} x`).join('\n');
    const took = stopwatch();
    whoIsThere(list, all?.seats ?? [], 'DE');
    expect(took()).toBeLessThan(3000);
  });
});
