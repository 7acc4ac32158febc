import { describe, expect, test } from 'vitest';
import { askList } from '../../../src-core/invite/ask-list.ts';
import { everybodyOf } from '../../../src-core/plan/everybody.ts';
import {
  answered,
  askedIn,
  type HelperAnswer,
  type HelperFile,
  standingIn,
} from '../../../src-core/invite/helper-file.ts';
import { helperFile } from '../../../src-core/invite/helper-share.ts';
import { cannotMerge, mergeAction, mergeAnswers } from '../../../src-core/invite/merge-answers.ts';
import { speakablePassphrase } from '../../../src-core/invite/passphrase.ts';
import { shareOut } from '../../../src-core/invite/share-out.ts';
import { appearances } from '../../../src-core/people/person.ts';
import { peopleOfPlan } from '../../../src-core/plan/people-of-plan.ts';
import type { Action } from '../../../src-core/plan/action.ts';
import { decide, emptyPlan } from '../../../src-core/plan/decide.ts';
import { fingerprints } from '../../../src-core/plan/erase.ts';
import { historyOf, step, undo } from '../../../src-core/plan/history.ts';
import type { Plan, Status } from '../../../src-core/plan/plan.ts';

const now = '2026-11-24T20:00:00Z';
const later = '2026-11-25T20:00:00Z';
const link = 'https://signal.group/#CjQKIAAHDhUcIyoxOD9GTVRbYmlwd36FjJOaoaivtr3Ey9LZEhABBgsQFRofJCkuMzg9QkdM';
const members = ['Anna Blum, +49 171 3920001', 'Cem Acar, +49 171 3920002', 'Dora Quast', 'Emil Quast'];
const start = [
  { type: 'add-handmade-group', group: { id: 'kita', title: 'Kita Löwenzahn', members } },
  { type: 'add-handmade-group', group: { id: 'chor', title: 'Chor', members: ['Anna Blum, +49 171 3920001'] } },
  { type: 'change-group', chat: 'kita', change: { messenger: 'signal', link } },
].reduce((plan, action) => decide(plan, action as Action), emptyPlan(now, 'DE'));

const list = (plan: Plan) => askList(plan.facts, plan.decisions, everybodyOf(plan));
const idOf = (name: string, plan = start): string =>
  everybodyOf(plan).people.find((person) => person.name === name)?.id ?? '';
const anna = idOf('Anna Blum');
const cem = idOf('Cem Acar');

function fileFor(people: readonly string[], plan = start): HelperFile {
  const { rows } = list(plan);
  const share = { list: 'list-1', helper: 'Petra', people };
  return helperFile(plan, rows, share, { standings: everybodyOf(plan).standings, language: 'de', now });
}
const says = (file: HelperFile, person: string, answer: Omit<HelperAnswer, 'person' | 'asked'>, at = later) =>
  answered(file, person, { person, asked: [], ...answer }, at);
const merged = (plan: Plan, file: HelperFile, theirs: readonly string[] = []) =>
  decide(plan, mergeAction(plan, mergeAnswers(plan, everybodyOf(plan), file), new Set(theirs)));
const noted = (plan: Plan, person: string): Status => everybodyOf(plan).standings.standingOf(person, 'kita').status;
const known = (plan: Plan) => ({ mode: plan.decisions.mode, present: everybodyOf(plan).present });
const conflicts = (plan: Plan, file: HelperFile) =>
  mergeAnswers(plan, everybodyOf(plan), file).news.filter(({ isConflict }) => isConflict);

describe('a helper’s part of the asking list', () => {
  test('holds the people of that part with message, number and link, and nobody and nothing else', () => {
    const file = fileFor([anna]);
    expect(file.people).toHaveLength(1);
    expect(file.people[0]).toMatchObject({
      name: 'Anna Blum',
      phone: '+491713920001',
      chats: [{ chat: 'kita', status: 'not-asked' }],
    });
    expect(file.people[0]?.text).toContain(link);
    expect(file.people[0]?.text).toContain('Anna');
    const written = JSON.stringify(file);
    for (const other of ['Cem', 'Dora', 'Quast', 'Chor', '3920002']) expect(written).not.toContain(other);
  });

  test('does not give away the number of a stranger', () => {
    const plan = decide(start, {
      type: 'add-handmade-group',
      group: { id: 'kita', title: 'Kita', members: ['+49 171 3920009'] },
    });
    const [stranger] = list(plan).rows;
    expect(stranger?.isStranger).toBe(true);
    expect(fileFor([stranger?.id ?? ''], plan).people[0]?.phone).toBeNull();
  });

  test('is shared out evenly, with a household in one hand and nobody asking themselves', () => {
    const household = { household: 'Familie Quast' };
    const plan = ['Dora Quast', 'Emil Quast'].reduce(
      (before, name) => decide(before, { type: 'change-person', person: idOf(name), change: household }),
      start,
    );
    const { rows } = list(plan);
    const shares = shareOut(
      rows,
      [
        { name: 'Petra', person: null },
        { name: 'Anna Blum', person: anna },
      ],
      null,
    );
    expect(shares.has(anna)).toBe(false);
    expect(shares.get(idOf('Dora Quast'))).toBe(shares.get(idOf('Emil Quast')));
    expect(shares.get(cem)).not.toBe(shares.get(idOf('Dora Quast')));
  });

  test('goes to whom a helper knows best, where the plan can tell', () => {
    const helpers = [
      { name: 'Petra', person: null },
      { name: 'Anna Blum', person: anna },
    ];
    const shares = shareOut(list(start).rows, helpers, known(start));
    expect(shares.get(cem)).toBe(1);
  });

  test('is hardly larger for a helper who knows everybody', () => {
    const many = Array.from({ length: 40 }, (_, index) => `Mensch ${index}`);
    const plan = decide(start, {
      type: 'add-handmade-group',
      group: { id: 'verein', title: 'Nachbarn', members: ['Anna Blum, +49 171 3920001', ...many] },
    });
    const people = list(plan).rows.filter(({ id }) => id !== anna);
    const helpers = [
      { name: 'Anna Blum', person: anna },
      { name: 'Petra', person: null },
    ];
    const parts = [...shareOut(people, helpers, known(plan)).values()];
    expect(parts).toHaveLength(people.length);
    expect(parts.filter((part) => part === 0)).toHaveLength(Math.ceil((people.length / 2) * 1.25));
  });

  test('notes a click on send as asked, and keeps an answer that was there', () => {
    const file = fileFor([anna]);
    const [person] = file.people;
    if (person === undefined) throw new Error('nobody');
    const asked = askedIn(file, person, 'whatsapp', later);
    expect(standingIn(asked, person)).toMatchObject({ status: 'asked', asked: [{ at: later, way: 'whatsapp' }] });
    const again = askedIn(says(file, anna, { status: 'coming' }), person, 'copy', later);
    expect(standingIn(again, person).status).toBe('coming');
  });
});

describe('answers on their way back', () => {
  test('are taken over in one step that can be taken back, and twice changes nothing', () => {
    const file = says(says(fileFor([anna, cem]), anna, { status: 'coming' }), cem, {
      status: 'reachable-otherwise',
      via: ' Zettel im Fach ',
      note: 'hat kein Smartphone',
    });
    const history = step(
      historyOf(start),
      mergeAction(start, mergeAnswers(start, everybodyOf(start), file), new Set()),
    );
    const after = history.present;
    expect(noted(after, anna)).toBe('coming');
    expect(everybodyOf(after).standings.standingOf(cem, 'kita')).toEqual({
      status: 'reachable-otherwise',
      via: 'Zettel im Fach',
    });
    expect(after.decisions.people[cem]?.notes).toBe('Petra: hat kein Smartphone');
    expect(merged(after, file)).toBe(after);
    expect(undo(history).present).toBe(start);
  });

  test('stand beside mine where both of us noted something else, and mine stays until I choose', () => {
    const file = says(fileFor([anna, cem]), anna, { status: 'not-coming' });
    const mine = decide(start, { type: 'set-status', chat: 'kita', people: [anna], standing: { status: 'coming' } });
    expect(conflicts(mine, file)).toMatchObject([
      { name: 'Anna Blum', answer: { status: 'not-coming' }, changes: [{ chat: 'kita', here: 'coming' }] },
    ]);
    const kept = merged(mine, file);
    expect(noted(kept, anna)).toBe('coming');
    expect(noted(merged(mine, file, [anna]), anna)).toBe('not-coming');
    // The same answer once more is no new question.
    expect(conflicts(kept, file)).toEqual([]);
    expect(mergeAnswers(mine, everybodyOf(mine), file).open).toBe(1);
  });

  test('go on from what was taken in before, without asking about it', () => {
    const first = says(fileFor([anna]), anna, { status: 'thinking' });
    const plan = merged(start, first);
    const second = says(first, anna, { status: 'coming' }, '2026-11-26T20:00:00Z');
    expect(conflicts(plan, second)).toEqual([]);
    const after = merged(plan, second);
    expect(noted(after, anna)).toBe('coming');
    expect(cannotMerge(after, first)).toBe('helper-older');
    expect(cannotMerge(after, second)).toBeNull();
  });

  test('say nothing about what I know better: having been asked is no answer', () => {
    const file = says(fileFor([anna]), anna, { status: 'asked' });
    const mine = decide(start, { type: 'set-status', chat: 'kita', people: [anna], standing: { status: 'there' } });
    expect(conflicts(mine, file)).toEqual([]);
    expect(noted(merged(mine, file), anna)).toBe('there');
    expect(noted(merged(start, file), anna)).toBe('asked');
  });

  test('of another plan are refused, those of a list whose handing out I took back are not', () => {
    const other = { ...start, createdAt: '2026-11-01T00:00:00Z' };
    expect(cannotMerge(other, fileFor([anna]))).toBe('helper-other-plan');
    expect(cannotMerge(start, fileFor([anna]))).toBeNull();
  });

  test('bring nobody back whom I erased meanwhile', () => {
    const handed = { list: 'list-1', helper: 'Petra', at: now, people: [anna, cem] };
    const given = decide(start, { type: 'hand-out', handed: [handed] });
    const file = says(says(fileFor([anna, cem]), anna, { status: 'coming', note: 'gern' }), cem, { status: 'coming' });
    const { chats, resolution } = peopleOfPlan(given);
    const gone = resolution.people.find(({ id }) => id === anna);
    if (gone === undefined) throw new Error('nobody');
    const erased = decide(given, {
      type: 'erase-person',
      person: anna,
      fingerprints: fingerprints(appearances(gone, chats, resolution.current)),
    });
    expect(mergeAnswers(erased, everybodyOf(erased), file)).toMatchObject({
      gone: ['Anna Blum'],
      news: [{ person: cem }],
    });
    const after = merged(erased, file);
    expect(JSON.stringify(after)).not.toContain('Anna');
    expect(JSON.stringify(after)).not.toContain(anna);
    expect(noted(after, cem)).toBe('coming');
  });

  test('"möchte nicht gefragt werden" holds everywhere from then on', () => {
    const after = merged(start, says(fileFor([anna]), anna, { status: 'do-not-ask' }));
    expect(list(after).rows.some(({ id }) => id === anna)).toBe(false);
  });

  test('count a message once as asked, however often the file comes', () => {
    const file = fileFor([anna]);
    const [person] = file.people;
    if (person === undefined) throw new Error('nobody');
    const asked = askedIn(file, person, 'whatsapp', later);
    const plan = merged(start, asked);
    expect(plan.decisions.askings).toEqual([{ at: later, way: 'whatsapp', person: anna, chats: ['kita'] }]);
    const further = askedIn(asked, person, 'copy', '2026-11-26T20:00:00Z');
    expect(merged(plan, further).decisions.askings).toHaveLength(2);
  });
});

test('a passphrase can be said on the telephone', () => {
  let seed = 7;
  const said = speakablePassphrase((limit) => (seed = (seed * 48271) % 2147483647) % limit);
  expect(said).toMatch(/^(?:[bdfghklmnprstw][aeiou]){2}(?:-(?:[bdfghklmnprstw][aeiou]){2}){4}$/u);
});
