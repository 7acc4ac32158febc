import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actionSchema } from '../../src-bridge/action-schema.ts';
import type { Action } from '../../src-core/plan/action.ts';
import { decide } from '../../src-core/plan/decide.ts';
import { parsePlan } from '../../src-main/app/open-plan.ts';
import { planSchema } from '../../src-main/app/plan-schema.ts';

const golden = parsePlan(readFileSync(resolve(import.meta.dirname, '../fixtures/plans/v1.json'), 'utf8'), 'v1.json');
if (!golden.ok) throw new Error(golden.problem.detail);
const start = golden.value;

const id = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text !== '__proto__');
const count = fc.nat(1000);
const day = fc.constantFrom('2026-12-01', '2027-01-31');
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const some = <T extends object>(fields: { [K in keyof T]-?: fc.Arbitrary<T[K]> }) =>
  fc.record(fields, { requiredKeys: [] });

/** One of every kind, with all that may stand in it. */
const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: fc.constant('remove-chat' as const), chat: id }),
  fc.record({
    type: fc.constant('change-group' as const),
    chat: id,
    change: some({
      title: maybe(fc.string()),
      kind: maybe(fc.constantFrom('kita' as const, 'other' as const)),
      leftOut: maybe(fc.boolean()),
      dateOrder: maybe(fc.constantFrom('dmy' as const, 'mdy' as const)),
      messenger: maybe(id),
      link: maybe(fc.webUrl()),
      tone: maybe(fc.constantFrom('du' as const, 'sie' as const)),
      text: maybe(fc.string()),
      textLanguages: maybe(fc.array(fc.string({ maxLength: 5 }))),
      otherWords: maybe(fc.dictionary(id, fc.string())),
      memberCount: maybe(count),
      addedMembers: maybe(fc.array(fc.string())),
      movingDay: maybe(day),
      closed: maybe(fc.boolean()),
      twoRooms: maybe(fc.boolean()),
    }),
  }),
  fc.record({
    type: fc.constant('add-handmade-group' as const),
    group: fc.record({ id, title: fc.string(), members: fc.array(fc.string()) }),
  }),
  fc.record({
    type: fc.constant('change-person' as const),
    person: id,
    change: some({
      name: maybe(fc.string()),
      handle: maybe(fc.string()),
      messengers: maybe(fc.array(id)),
      ids: maybe(fc.dictionary(id, fc.string())),
      notes: maybe(fc.string()),
      household: maybe(fc.string()),
      doNotAsk: maybe(fc.boolean()),
      text: maybe(fc.string()),
      tone: maybe(fc.constantFrom('du' as const, 'ihr' as const)),
      textLanguages: maybe(fc.array(fc.constantFrom('de', 'tr'))),
      otherWords: maybe(fc.dictionary(id, fc.string())),
      reminder: maybe(fc.record({ text: fc.string() })),
    }),
  }),
  fc.record({
    type: fc.constant('change-letter' as const),
    letter: fc.constantFrom('letter' as const, 'reminder' as const),
    change: some({
      text: maybe(fc.string()),
      tone: maybe(fc.constantFrom('du' as const, 'sie' as const)),
      textLanguages: maybe(fc.array(fc.constantFrom('de', 'uk'))),
      otherWords: maybe(fc.dictionary(id, fc.string())),
    }),
  }),
  fc.record({
    type: fc.constant('change-text' as const),
    chat: id,
    text: fc.constantFrom('reminder' as const, 'objections' as const),
    change: some({
      text: maybe(fc.string()),
      tone: maybe(fc.constantFrom('du' as const, 'sie' as const)),
      textLanguages: maybe(fc.array(fc.constantFrom('de', 'en'))),
      otherWords: maybe(fc.dictionary(id, fc.string())),
    }),
  }),
  fc.record({
    type: fc.constant('change-phrases' as const),
    language: fc.constantFrom('de' as const, 'en' as const),
    status: fc.constantFrom('coming' as const, 'not-coming' as const),
    phrases: maybe(fc.array(fc.string({ minLength: 1 }))),
  }),
  fc.record({
    type: fc.constant('settle-sign' as const),
    sign: fc.record({
      chat: id,
      person: id,
      at: fc.constant('2026-11-24T20:00:00'),
      meaning: fc.constantFrom('coming' as const, 'new-number' as const),
    }),
    standing: maybe(fc.record({ status: fc.constantFrom('coming' as const, 'there' as const) })),
  }),
  fc.record({
    type: fc.constant('decline-offer' as const),
    offer: fc.oneof(
      fc.record({ offer: fc.constantFrom('rest' as const, 'two-rooms' as const), chat: id }),
      fc.record({ offer: fc.constant('merge' as const), chat: id, into: id }),
    ),
  }),
  fc.constant({ type: 'offer-again' as const }),
  fc.record({
    type: fc.constant('change-pace' as const),
    change: some({
      start: maybe(day),
      daysApart: maybe(fc.integer({ min: 1, max: 60 })),
      mostGroups: maybe(fc.integer({ min: 1, max: 9 })),
      holidays: maybe(fc.array(fc.record({ name: fc.string(), from: day, to: day }), { maxLength: 3 })),
    }),
  }),
  fc.record({ type: fc.constant('set-moving-days' as const), days: fc.dictionary(id, fc.option(day)) }),
  fc.record({
    type: fc.constant('note-askings' as const),
    askings: fc.array(
      fc.record({
        at: fc.constant('2026-11-24T21:00:00Z'),
        way: fc.constant('mail' as const),
        person: maybe(id),
        chats: fc.array(id),
      }),
      { maxLength: 4 },
    ),
  }),
  fc.record({
    type: fc.constant('set-status' as const),
    chat: id,
    people: fc.array(id),
    standing: fc.oneof(
      fc.record({ status: fc.constantFrom('not-asked' as const, 'there' as const) }),
      fc.record({ status: fc.constant('reachable-otherwise' as const), via: fc.string() }),
      fc.record({
        status: fc.constant('coming-if' as const),
        condition: fc.oneof(
          fc.record({ if: fc.constant('others' as const), count }),
          fc.record({ if: fc.constant('person' as const), person: id }),
          fc.record({ if: fc.constant('group' as const), chat: id }),
          fc.record({ if: fc.constant('date' as const), day }),
        ),
      }),
    ),
  }),
  fc.record({
    type: fc.constant('note-asking' as const),
    asking: fc.record({
      at: fc.constantFrom('2026-11-24T20:00:00Z', '2026-11-24T20:00:00.123Z'),
      way: fc.constantFrom('copy' as const, 'whatsapp' as const, 'paper' as const),
      person: maybe(id),
      chats: fc.array(id),
    }),
  }),
  fc.record({
    type: fc.constant('judge-pair' as const),
    a: id,
    b: id,
    verdict: fc.constantFrom('same' as const, 'different' as const, 'later' as const, 'open' as const),
  }),
  fc.record({
    type: fc.constant('erase-person' as const),
    person: id,
    alsoKnownAs: fc.array(id),
    fingerprints: fc.array(fc.string({ maxLength: 32 })),
  }),
  fc.record({
    type: fc.constant('change-order' as const),
    order: some({
      pinned: fc.dictionary(id, count, { noNullPrototype: true }),
      notBefore: fc.array(fc.record({ chat: id, after: id })),
      weights: fc.dictionary(id, count, { noNullPrototype: true }),
    }),
  }),
  fc.record({ type: fc.constant('choose-messenger' as const), messenger: maybe(id) }),
  fc.record({
    type: fc.constant('change-settings' as const),
    mode: fc.constant('organisation' as const),
    country: fc.constantFrom('DE', 'CH'),
  }),
);

test('whatever the window may decide gets through, and every plan it leads to can be read again', () => {
  fc.assert(
    fc.property(fc.array(anyAction, { maxLength: 20 }), (actions) => {
      const accepted = actions.map((action) => actionSchema.parse(action));
      expect(accepted).toEqual(actions);
      const plan = accepted.reduce<typeof start>(decide, start);
      expect(parsePlan(JSON.stringify(plan), 'plan.json')).toEqual({ ok: true, value: plan });
    }),
    { numRuns: 300 },
  );
});

test('facts never come from the window', () => {
  expect(actionSchema.safeParse({ type: 'add-facts', chats: [], contacts: [] }).success).toBe(false);
});

test('an id that would be lost on the way through a file is refused', () => {
  const action = { type: 'change-group', chat: '__proto__', change: { title: 'x' } };
  expect(actionSchema.safeParse(action).success).toBe(false);
});

test('rubbish is refused without a crash', () => {
  fc.assert(
    fc.property(fc.anything(), (rubbish) => {
      expect(actionSchema.safeParse(rubbish).success).toBe(false);
      expect(planSchema.safeParse(rubbish).success).toBe(false);
    }),
  );
});

test('an action with rubbish in any one field is refused or harmless', () => {
  fc.assert(
    fc.property(anyAction, fc.anything(), fc.nat(5), (action, rubbish, which) => {
      const keys = Object.keys(action);
      const key = keys[which % keys.length] ?? 'type';
      const parsed = actionSchema.safeParse({ ...action, [key]: rubbish });
      if (parsed.success) expect(parsePlan(JSON.stringify(decide(start, parsed.data)), 'x').ok).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('what a later edition of the same version wrote is kept', () => {
  const more = { ...start, later: { edition: 2 }, decisions: { ...start.decisions, theme: 'sea' } };
  expect(parsePlan(JSON.stringify(more), 'x')).toEqual({ ok: true, value: more });
});
