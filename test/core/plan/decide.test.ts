import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '../../../src-core/plan/action.ts';
import { decide, emptyPlan } from '../../../src-core/plan/decide.ts';
import { fingerprints } from '../../../src-core/plan/erase.ts';
import { historyOf, longestHistory, redo, step, undo } from '../../../src-core/plan/history.ts';
import type { Asking, Plan } from '../../../src-core/plan/plan.ts';
import { chatOf, nameOf, noticeOf, speakerOf } from './invented-chats.ts';

const empty = emptyPlan('2026-11-24T20:00:00Z', 'DE');
const decideAll = (actions: readonly Action[], plan: Plan = empty): Plan => actions.reduce(decide, plan);
const addChats = (...chats: readonly ReturnType<typeof chatOf>[]): Action => ({
  type: 'add-facts',
  chats,
  contacts: [],
});
const asking = (more: Partial<Asking>): Asking => ({
  at: '2026-11-24T21:00:00Z',
  way: 'copy',
  person: 'anna',
  chats: ['kita'],
  ...more,
});

describe('importing', () => {
  test('the same archive twice changes nothing at all', () => {
    const once = decideAll([addChats(chatOf('kita', ['Anna Blum']))]);
    expect(decide(once, addChats(chatOf('kita', ['Anna Blum'])))).toBe(once);
  });

  test('a newer export of the same chat replaces the older, and decisions stay', () => {
    const before = decideAll([
      addChats(chatOf('kita', ['Anna Blum']), chatOf('verein', ['Ben Roth'])),
      { type: 'change-group', chat: 'kita', change: { title: 'Kita Regenbogen' } },
    ]);
    const newer = chatOf('kita', ['Anna Blum', 'Cem Acar'], { last: '2024-06-01T10:00:00', messages: 12 });
    const after = decide(before, addChats(newer));
    expect(after.facts.chats).toEqual([newer, before.facts.chats[1]]);
    expect(after.facts.chats[1]).toBe(before.facts.chats[1]);
    expect(after.decisions).toBe(before.decisions);
  });

  test('an older export that turns up later does not take anything away', () => {
    const newer = chatOf('kita', ['Anna Blum', 'Cem Acar'], { last: '2024-06-01T10:00:00', messages: 12 });
    const plan = decideAll([addChats(newer)]);
    const older = chatOf('kita', ['Anna Blum'], { source: { file: 'alt.zip', entry: null, bytes: 500 } });
    expect(decide(plan, addChats(older))).toBe(plan);
  });

  test('the same archive read with flipped day and month is taken', () => {
    const plan = decideAll([addChats(chatOf('kita', ['Anna Blum']))]);
    const flipped = chatOf('kita', ['Anna Blum'], { dateOrder: 'mdy', last: '2024-01-05T10:00:00' });
    expect(decide(plan, addChats(flipped)).facts.chats).toEqual([flipped]);
  });

  test('an address book is added once', () => {
    const contact = { name: 'Anna Blum', nickname: null, phones: ['+491710000001'], emails: [] };
    const plan = decideAll([{ type: 'add-facts', chats: [], contacts: [contact, contact] }]);
    expect(plan.facts.contacts).toEqual([contact]);
    expect(decide(plan, { type: 'add-facts', chats: [], contacts: [{ ...contact }] })).toBe(plan);
  });
});

describe('deciding', () => {
  test('a corrected title can be taken back to what the chat says', () => {
    const renamed = decideAll([{ type: 'change-group', chat: 'kita', change: { title: 'Kita', leftOut: true } }]);
    expect(renamed.decisions.groups).toEqual({ kita: { title: 'Kita', leftOut: true } });
    const back = decide(renamed, { type: 'change-group', chat: 'kita', change: { title: null } });
    expect(back.decisions.groups).toEqual({ kita: { leftOut: true } });
    expect(decide(back, { type: 'change-group', chat: 'kita', change: { leftOut: null } })).toEqual(empty);
  });

  test('a status for many people is one decision, and "noch nicht gefragt" leaves no trace', () => {
    const set = (status: 'coming' | 'not-asked'): Action => ({
      type: 'set-status',
      chat: 'kita',
      people: ['anna', 'ben'],
      standing: { status },
    });
    const coming = decide(empty, set('coming'));
    expect(coming.decisions.people).toEqual({
      anna: { in: { kita: { status: 'coming' } } },
      ben: { in: { kita: { status: 'coming' } } },
    });
    expect(decide(coming, set('not-asked'))).toEqual(empty);
  });

  test('whoever gets an invitation counts as asked, but an answer is not overwritten', () => {
    const plan = decideAll([
      { type: 'set-status', chat: 'verein', people: ['anna'], standing: { status: 'coming' } },
      { type: 'note-asking', asking: asking({ chats: ['kita', 'verein'] }) },
    ]);
    expect(plan.decisions.people['anna']?.in).toEqual({ kita: { status: 'asked' }, verein: { status: 'coming' } });
    expect(plan.decisions.askings).toHaveLength(1);
    expect(decide(plan, { type: 'note-asking', asking: asking({ chats: ['kita', 'verein'] }) })).toBe(plan);
  });

  test('an announcement to the whole group is remembered without asking each person', () => {
    const plan = decideAll([{ type: 'note-asking', asking: asking({ person: null }) }]);
    expect(plan.decisions.people).toEqual({});
    expect(plan.decisions.askings).toHaveLength(1);
  });

  test('two people are the same, or different, or open again; the order of naming them does not matter', () => {
    const same = decideAll([{ type: 'judge-pair', a: 'b', b: 'a', verdict: 'same' }]);
    expect(same.decisions.same).toEqual([['a', 'b']]);
    expect(decide(same, { type: 'judge-pair', a: 'a', b: 'b', verdict: 'same' })).toBe(same);
    const later = decide(same, { type: 'judge-pair', a: 'a', b: 'b', verdict: 'later' });
    expect(later.decisions).toMatchObject({ same: [], later: [['a', 'b']] });
    expect(decide(later, { type: 'judge-pair', a: 'b', b: 'a', verdict: 'open' })).toEqual(empty);
    expect(decide(later, { type: 'judge-pair', a: 'b', b: 'a', verdict: 'same' })).toEqual(same);
    const different = decide(same, { type: 'judge-pair', a: 'a', b: 'b', verdict: 'different' });
    expect([different.decisions.same, different.decisions.different]).toEqual([[], [['a', 'b']]]);
    expect(decide(different, { type: 'judge-pair', a: 'b', b: 'a', verdict: 'open' })).toEqual(empty);
  });

  test('a chat goes with what was decided about it, and everything comes back by undo', () => {
    const full = decideAll([
      addChats(chatOf('kita', ['Anna Blum']), chatOf('verein', ['Ben Roth'])),
      { type: 'change-group', chat: 'kita', change: { link: 'https://example.org' } },
      { type: 'set-status', chat: 'kita', people: ['anna'], standing: { status: 'coming' } },
      { type: 'note-asking', asking: asking({ person: null, chats: ['kita'] }) },
      { type: 'change-order', order: { pinned: { kita: 1 }, notBefore: [{ chat: 'verein', after: 'kita' }] } },
    ]);
    const removed = step(historyOf(full), { type: 'remove-chat', chat: 'kita' });
    expect(removed.present.decisions).toEqual(empty.decisions);
    expect(removed.present.facts.chats.map((chat) => chat.id)).toEqual(['verein']);
    expect(undo(removed).present).toBe(full);
  });

  test('whoever waited for a group that is gone is thinking again', () => {
    const waits: Action = {
      type: 'set-status',
      chat: 'verein',
      people: ['ben'],
      standing: { status: 'coming-if', condition: { if: 'group', chat: 'kita' } },
    };
    const plan = decideAll([addChats(chatOf('kita', []), chatOf('verein', [])), waits]);
    expect(decide(plan, { type: 'remove-chat', chat: 'verein' }).decisions).toEqual(empty.decisions);
    expect(decide(plan, { type: 'remove-chat', chat: 'kita' }).decisions.people).toEqual({
      ben: { in: { verein: { status: 'thinking' } } },
    });
  });

  test('ids that look like parts of JavaScript are only ids', () => {
    const ids = ['__proto__', 'constructor', 'toString'];
    const actions = ids.flatMap((id): readonly Action[] => [
      { type: 'change-group', chat: id, change: { title: 'x' } },
      { type: 'set-status', chat: id, people: [id], standing: { status: 'coming' } },
      { type: 'note-asking', asking: asking({ person: id, chats: [id] }) },
    ]);
    const plan = decideAll(actions);
    expect(Object.keys(plan.decisions.groups)).toEqual(ids);
    expect(Object.keys(plan.decisions.people)).toEqual(ids);
    expect(Reflect.has({}, 'title')).toBe(false);
  });
});

const id = fc.constantFrom('a', 'b', 'c', 'd');
const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: fc.constant('remove-chat' as const), chat: id }),
  fc
    .tuple(id, fc.integer({ min: 1, max: 3 }))
    .map(([chat, n]) => addChats(chatOf(chat, ['Anna Blum'], { messages: n, last: `2024-05-0${n}T10:00:00` }))),
  fc.record({
    type: fc.constant('change-group' as const),
    chat: id,
    change: fc.record({ title: fc.option(fc.string()), leftOut: fc.option(fc.boolean()) }, { requiredKeys: [] }),
  }),
  fc.record({
    type: fc.constant('set-status' as const),
    chat: id,
    people: fc.array(id),
    standing: fc.record({ status: fc.constantFrom('not-asked' as const, 'coming' as const, 'there' as const) }),
  }),
  fc.record({
    type: fc.constant('judge-pair' as const),
    a: id,
    b: id,
    verdict: fc.constantFrom('same' as const, 'different' as const, 'later' as const, 'open' as const),
  }),
  fc.record({ type: fc.constant('choose-messenger' as const), messenger: fc.option(fc.constant('signal')) }),
);

describe('taking back', () => {
  test('any decision can be taken back and made again, exactly', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 30 }), (actions) => {
        const done = actions.reduce(step, historyOf(empty));
        let history = done;
        while (history.past.length > 0) history = undo(history);
        expect(history.present).toBe(empty);
        while (history.future.length > 0) history = redo(history);
        expect(history.present).toBe(done.present);
      }),
    );
  });

  test('making the same decision twice is one step, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 10 }), anyAction, (actions, action) => {
        const once = step(actions.reduce(step, historyOf(empty)), action);
        expect(step(once, action)).toBe(once);
      }),
    );
  });

  test('the plan before is never changed', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 10 }), anyAction, (actions, action) => {
        const plan = decideAll(actions);
        const copy = structuredClone(plan);
        decide(plan, action);
        expect(plan).toEqual(copy);
      }),
    );
  });

  test('a new decision after undo forgets what was taken back, and very old steps are forgotten', () => {
    const titled = (n: number): Action => ({ type: 'change-group', chat: 'a', change: { title: `${n}` } });
    const history = Array.from({ length: longestHistory + 50 }, (_, n) => titled(n)).reduce(step, historyOf(empty));
    expect(history.past).toHaveLength(longestHistory);
    expect(step(undo(history), titled(-1)).future).toEqual([]);
  });
});

describe('erasing a person everywhere', () => {
  const anna = { name: 'Anna Blum', phone: '+49 171 0000001' };
  const kita = chatOf('kita', ['Anna Blum', 'Ben Roth', '+49 171 0000001'], {
    notices: [
      noticeOf('added', { actor: nameOf('Ben Roth'), targets: [nameOf('Anna Blum'), nameOf('Cem Acar')] }),
      noticeOf('other', { text: 'Anna Blum hat etwas Neues getan' }),
      noticeOf('subject', { actor: nameOf('Ben Roth'), text: 'Kita' }),
    ],
  });
  const erase = {
    type: 'erase-person',
    person: 'anna',
    fingerprints: fingerprints([{ name: anna.name }, { phone: anna.phone }]),
  } as const;
  const before = decideAll([
    addChats(
      kita,
      chatOf('direkt', ['Anna Blum', speakerOf('Ich', { isMe: true })], { kind: 'direct', title: 'Anna Blum' }),
    ),
    {
      type: 'add-facts',
      chats: [],
      contacts: [{ name: 'A. Blum', nickname: null, phones: ['+491710000001'], emails: ['anna@example.org'] }],
    },
    { type: 'change-person', person: 'anna', change: { notes: 'Anna Blum mag Kuchen' } },
    { type: 'judge-pair', a: 'anna', b: 'anna-2', verdict: 'same' },
    { type: 'judge-pair', a: 'anna', b: 'ben', verdict: 'later' },
    { type: 'change-person', person: 'anna-2', change: { name: 'Anna Blum' } },
    {
      type: 'set-status',
      chat: 'kita',
      people: ['ben'],
      standing: { status: 'coming-if', condition: { if: 'person', person: 'anna' } },
    },
    { type: 'note-asking', asking: asking({}) },
    { type: 'change-group', chat: 'kita', change: { addedMembers: ['Anna Blum', 'Dora Lenz'] } },
  ]);
  const traces = /anna|blum|171 ?0000001/iu;

  test('nothing of the person remains in facts or decisions, everybody else does', () => {
    const after = decide(before, erase);
    expect(JSON.stringify(after)).not.toMatch(traces);
    expect(after.facts.chats.map((chat) => chat.id)).toEqual(['kita']);
    expect(after.facts.chats[0]?.notices[0]?.targets).toEqual([nameOf('Cem Acar')]);
    expect(after.facts.chats[0]?.notices[2]).toEqual(kita.notices[2]);
    expect(after.decisions.people).toEqual({ ben: { in: { kita: { status: 'thinking' } } } });
    expect(after.decisions.groups['kita']?.addedMembers).toEqual(['Dora Lenz']);
  });

  test('decisions under other ids of the same person go, too', () => {
    const plan = decide(before, { type: 'change-person', person: 'name:anna', change: { notes: 'x' } });
    const after = decide(plan, { ...erase, alsoKnownAs: ['name:anna'] });
    expect(Object.keys(after.decisions.people)).toEqual(['ben']);
  });

  test('the next import does not bring the person back', () => {
    const after = decide(before, erase);
    expect(decide(after, addChats(kita))).toBe(after);
  });

  test('undo does not bring the person back', () => {
    let history = step(step(historyOf(empty), addChats(kita)), { type: 'choose-messenger', messenger: 'signal' });
    history = undo(step(history, { type: 'change-person', person: 'anna', change: { notes: 'x' } }));
    history = step(history, erase);
    expect(JSON.stringify(history)).not.toMatch(traces);
    expect(history.past.map((old) => old.action)).toEqual(['add-facts', 'choose-messenger']);
    expect(undo(history).present.decisions.messenger).toBe(null);
  });

  test('a name of her own choosing is erased in her group only: another Anna elsewhere stays', () => {
    const plan = decideAll([addChats(chatOf('kita', ['Anna']), chatOf('chor', ['Anna']))]);
    const after = decide(plan, {
      type: 'erase-person',
      person: 'x',
      fingerprints: fingerprints([{ name: 'Anna', chat: 'kita' }]),
    });
    expect(after.facts.chats.map((chat) => chat.speakers.length)).toEqual([0, 1]);
  });
});
