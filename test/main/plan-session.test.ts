import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { OpenedPlan, PlanState } from '../../src-bridge/contract.ts';
import { type PlanSession, planSession } from '../../src-main/app/plan-session.ts';
import type { PlanStorage } from '../../src-main/app/plan-storage.ts';
import { collect } from '../../src-main/node/bytes.ts';
import { openPlanFile, planFile, planFolder, savePlanFile } from '../../src-main/node/plan-file.ts';
import { emptyPlan } from '../../src-core/plan/decide.ts';
import { fingerprints } from '../../src-core/plan/erase.ts';
import type { Result } from '../../src-core/result.ts';
import { chatOf } from '../core/plan/invented-chats.ts';
import { ownFolder } from '../support/own-folder.ts';
import { stopwatch } from '../support/quickest.ts';

const folder = ownFolder();

const golden = resolve(import.meta.dirname, '../fixtures/plans/v1.json');
const now = () => new Date().toISOString();
const start = (storage: PlanStorage = planFolder(folder.path)): PlanSession =>
  planSession(storage, { now, country: 'DE' });
const planPath = () => join(folder.path, 'plan.json');
const files = () => readdirSync(folder.path).sort();
const rename = (title: string) => ({ type: 'change-group', chat: 'kita', change: { title } }) as const;
const kita = chatOf('kita', ['Anna Blum', 'Ben Roth']);

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}
const titleIn = (state: PlanState) => state.decisions.groups['kita']?.title;
const reopen = async (): Promise<OpenedPlan> => value(await start().open());

describe('working with a plan', () => {
  test('what was decided is there again after a restart, for nobody else to read', async () => {
    const session = start();
    value(await session.addFacts({ chats: [kita], contacts: [] }));
    const decided = value(await session.decide(rename('Kita Regenbogen')));
    expect(decided.savedAt).not.toBe(null);
    const again = await reopen();
    expect(titleIn(again)).toBe('Kita Regenbogen');
    expect(again.plan.facts.chats).toEqual([kita]);
    if (process.platform !== 'win32') expect(statSync(planPath()).mode & 0o777).toBe(0o600);
  });

  test('every step can be taken back and made again, and the file follows', async () => {
    const session = start();
    await session.decide(rename('eins'));
    await session.decide(rename('zwei'));
    const back = value(await session.undo());
    expect([titleIn(back), back.undo, back.redo]).toEqual(['eins', 'change-group', 'change-group']);
    expect(titleIn(await reopen())).toBe('eins');
    expect(titleIn(value(await session.redo()))).toBe('zwei');
    expect(titleIn(await reopen())).toBe('zwei');
    await session.undo();
    const first = value(await session.undo());
    expect([titleIn(first), first.undo]).toEqual([undefined, null]);
    expect(value(await session.undo()).revision).toBe(first.revision);
  });

  test('many decisions in a row need few writes, and none is acknowledged too early', async () => {
    const real = planFolder(folder.path);
    let writes = 0;
    const counting: PlanStorage = { ...real, write: async (text) => real.write(text).then(() => void (writes += 1)) };
    const session = start(counting);
    await session.open();
    const all = Array.from({ length: 200 }, async (_, n) => {
      value(await session.decide(rename(`${n}`)));
      const inFile = value(await openPlanFile(planPath())).decisions.groups['kita']?.title;
      return Number(inFile) >= n;
    });
    expect((await Promise.all(all)).every(Boolean)).toBe(true);
    expect(writes).toBeLessThanOrEqual(3);
  });

  test('importing the same chat again is no step and no write', async () => {
    const session = start();
    const once = value(await session.addFacts({ chats: [kita], contacts: [] }));
    const changed = statSync(planPath()).mtimeMs;
    const twice = value(await session.addFacts({ chats: [structuredClone(kita)], contacts: [] }));
    expect(twice.revision).toBe(once.revision);
    expect(statSync(planPath()).mtimeMs).toBe(changed);
  });

  test('the window hears of new facts, also when an import is taken back', async () => {
    const session = start();
    const heard: number[] = [];
    const stop = session.onFacts((opened) => heard.push(opened.plan.facts.chats.length));
    await session.addFacts({ chats: [kita], contacts: [] });
    await session.decide(rename('Kita'));
    await session.undo();
    await session.undo();
    stop();
    await session.redo();
    expect(heard).toEqual([1, 0]);
  });

  test('a new plan begins empty, and the old one is kept beside it', async () => {
    const session = start();
    await session.decide(rename('alt'));
    const fresh = value(await session.startNew());
    expect([titleIn(fresh), fresh.undo]).toEqual([undefined, null]);
    const kept = files().filter((name) => name.startsWith('plan.kept-'));
    expect(kept).toHaveLength(1);
    expect(value(await openPlanFile(join(folder.path, kept[0] ?? ''))).decisions.groups['kita']?.title).toBe('alt');
    expect(titleIn(await reopen())).toBe(undefined);
  });

  test('an erased person is in no file of the plan any more', async () => {
    const session = start(planFile(planPath(), tickingClock()));
    await session.addFacts({ chats: [kita], contacts: [] });
    await session.decide(rename('Kita'));
    await session.decide({ type: 'erase-person', person: 'anna', fingerprints: fingerprints([{ name: 'Anna Blum' }]) });
    expect(value(await session.undo()).redo).toBe('change-group');
    for (const name of files()) expect(readFileSync(join(folder.path, name), 'utf8')).not.toContain('Anna');
  });
});

describe('erasing somebody reaches the plans beside mine', () => {
  const erasing = {
    type: 'erase-person',
    person: 'name:anna blum',
    fingerprints: fingerprints([{ name: 'Anna Blum' }]),
  } as const;
  const everything = () => files().map((name) => readFileSync(join(folder.path, name), 'utf8'));

  test('an earlier plan that was kept is still there, without them, and everybody else is in it', async () => {
    const session = start();
    await session.addFacts({ chats: [kita], contacts: [] });
    await session.decide({ type: 'change-person', person: 'name:anna blum', change: { notes: 'Anna Blum mag Tee' } });
    value(await session.startNew());
    expect(everything().some((text) => text.includes('Anna Blum'))).toBe(true);
    value(await session.decide(erasing));
    for (const text of everything()) expect(text).not.toContain('Anna Blum');
    const kept = files().find((name) => name.startsWith('plan.kept-')) ?? '';
    const plan = value(await openPlanFile(join(folder.path, kept)));
    expect(plan.facts.chats[0]?.speakers.map(({ name }) => name)).toEqual(['Ben Roth']);
  });

  test('a file that nobody can read any more goes, for it might name them', async () => {
    writeFileSync(planPath(), '{"version":1,"facts":{"chats":[{"title":"Anna Blum"');
    const session = start();
    value(await session.open());
    expect(files().some((name) => name.startsWith('plan.unreadable-'))).toBe(true);
    value(await session.decide(erasing));
    expect(files().some((name) => name.startsWith('plan.unreadable-'))).toBe(false);
    for (const text of everything()) expect(text).not.toContain('Anna Blum');
  });

  test('what another program wrote in between is cleaned, too', async () => {
    const session = start();
    value(await session.decide(rename('Fenster')));
    const foreign = { ...emptyPlan(now(), 'CH'), facts: { chats: [kita], contacts: [] } };
    value(await savePlanFile(planPath(), foreign));
    value(await session.decide(rename('Fenster 2')));
    value(await session.decide(erasing));
    expect(files().some((name) => name.includes('changed-elsewhere'))).toBe(true);
    for (const text of everything()) expect(text).not.toContain('Anna Blum');
  });
});

/** An hour passes between any two looks at it. */
function tickingClock(): () => number {
  let at = Date.now() - 1000 * 3_600_000;
  return () => (at += 3_600_000);
}

describe('when something is wrong with the file', () => {
  const unreadable: readonly (readonly [string, string | Uint8Array])[] = [
    ['empty', ''],
    ['cut off', readFileSync(golden, 'utf8').slice(0, 3000)],
    ['no plan', '{"version":1}'],
    ['of another shape', readFileSync(golden, 'utf8').replace('"handmade": [', '"handmade": [7,')],
    ['no text', Uint8Array.from([0xff, 0xfe, 0x00, 0x01])],
  ];

  test.each(unreadable)('a file that is %s is set aside, and the newest backup takes its place', async (_, content) => {
    const session = start(planFile(planPath(), tickingClock()));
    for (const title of ['eins', 'zwei', 'drei']) value(await session.decide(rename(title)));
    writeFileSync(planPath(), content);
    const opened = await reopen();
    expect(titleIn(opened)).toBe('zwei');
    expect(opened.problems).toMatchObject([{ code: 'plan-restored', file: 'plan.json' }]);
    const aside = files().filter((name) => name.startsWith('plan.unreadable-'));
    expect(aside).toHaveLength(1);
    expect(readFileSync(join(folder.path, aside[0] ?? ''))).toEqual(Buffer.from(content));
    expect((await reopen()).problems).toEqual([]);
    expect(titleIn(await reopen())).toBe('zwei');
  });

  test('without a backup an empty plan begins, and the unreadable file is still there', async () => {
    writeFileSync(planPath(), 'kaputt');
    const session = start();
    const opened = value(await session.open());
    expect(opened.problems).toMatchObject([{ code: 'plan-unreadable', file: 'plan.json' }]);
    value(await session.decide(rename('neu')));
    expect(
      files().some(
        (name) => name.startsWith('plan.unreadable-') && readFileSync(join(folder.path, name), 'utf8') === 'kaputt',
      ),
    ).toBe(true);
  });

  test('a plan from a newer edition is not touched, whatever the window asks for', async () => {
    const newer = '{"version":99,"all":"new"}';
    writeFileSync(planPath(), newer);
    const session = start();
    for (const answer of [await session.open(), await session.decide(rename('x')), await session.undo()]) {
      expect(answer).toMatchObject({ ok: false, problem: { code: 'plan-from-newer-version' } });
    }
    expect(files()).toEqual(['plan.json']);
    expect(readFileSync(planPath(), 'utf8')).toBe(newer);
    value(await session.startNew());
    const kept = files().find((name) => name.startsWith('plan.kept-')) ?? '';
    expect(readFileSync(join(folder.path, kept), 'utf8')).toBe(newer);
  });

  test('something that cannot be read at all is left alone', async () => {
    mkdirSync(planPath());
    expect(await start().open()).toMatchObject({ ok: false, problem: { code: 'not-readable' } });
    expect(files()).toEqual(['plan.json']);
  });

  test('a decision that could not be saved is said to be so, kept, and saved with the next', async () => {
    const inTheWay = join(folder.path, 'stick');
    writeFileSync(inTheWay, '');
    const session = start(planFolder(join(inTheWay, 'komm-mit')));
    expect(await session.decide(rename('eins'))).toMatchObject({ ok: false, problem: { code: 'plan-not-saved' } });
    expect(titleIn(value(await session.open()))).toBe('eins');
    rmSync(inTheWay);
    value(await session.decide(rename('eins')));
    const plan = value(await openPlanFile(join(inTheWay, 'komm-mit', 'plan.json')));
    expect(plan.decisions.groups['kita']?.title).toBe('eins');
  });

  test('what another program wrote into the file in between is kept', async () => {
    const session = start();
    value(await session.decide(rename('Fenster')));
    const foreign = emptyPlan('2026-01-01T00:00:00Z', 'CH');
    value(await savePlanFile(planPath(), foreign));
    value(await session.decide(rename('Fenster 2')));
    expect(titleIn(await reopen())).toBe('Fenster 2');
    const kept = files().find((name) => name.includes('changed-elsewhere')) ?? '';
    expect(value(await openPlanFile(join(folder.path, kept)))).toEqual(foreign);
  });

  test('backups thin out: the newest five and one for each of the last seven days', async () => {
    const session = start(planFile(planPath(), tickingClock()));
    for (let n = 0; n < 150; n += 1) value(await session.decide(rename(`${n}`)));
    const backups = files().filter((name) => name.startsWith('plan.backup-'));
    const days = new Set(backups.map((name) => name.slice(12, 22)));
    expect(days.size).toBe(7);
    expect(backups.length).toBeLessThanOrEqual(12);
    expect(files().filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('leftovers of a program that was killed while it wrote', () => {
  const leftOver = (name: string, ageInSeconds: number): void => {
    const at = new Date(Date.now() - ageInSeconds * 1000);
    writeFileSync(join(folder.path, name), '{"version":');
    utimesSync(join(folder.path, name), at, at);
  };
  const left = () => files().filter((name) => name.endsWith('.tmp'));

  test('are gone after the next start: of the plan, of a backup, of an older edition', async () => {
    value(await start().decide(rename('eins')));
    leftOver('plan.json.999999999-0123456789ab.tmp', 60);
    leftOver('plan.backup-2026-01-01T00-00-00-000Z.json.999999999-0123456789ab.tmp', 60);
    leftOver('plan.json.0123456789ab.tmp', 60);
    expect(titleIn(await reopen())).toBe('eins');
    expect(left()).toEqual([]);
  });

  test('stay while somebody may be at work on them, and so do files of others', async () => {
    leftOver(`plan.json.${process.ppid}-0123456789ab.tmp`, 60);
    leftOver('plan.json.999999999-0123456789ab.tmp', 1);
    leftOver('plans for the summer.tmp', 600);
    const before = left();
    await reopen();
    expect(left()).toEqual(before);
  });

  test('an archive inside an archive that is too large for the memory lies nowhere under a name', async () => {
    const before = readdirSync(tmpdir());
    const bytes = await collect(manyMegabytes());
    const named = readdirSync(tmpdir()).filter((name) => !before.includes(name) && name.startsWith('komm-mit-'));
    if (process.platform !== 'win32')
      expect(named.filter((name) => existsSync(join(tmpdir(), name, 'archive')))).toEqual([]);
    const last = Buffer.alloc(1);
    expect(await bytes.read(last, bytes.size - 1)).toBe(1);
    expect(last[0]).toBe(40);
    await bytes.close();
  });
});

/** 40 MiB, more than is kept in memory; each megabyte is filled with its number. */
async function* manyMegabytes(): AsyncGenerator<Uint8Array> {
  for (let n = 1; n <= 40; n += 1) yield await Promise.resolve(Buffer.alloc(1024 * 1024, n));
}

describe('plan files by name, for the command line', () => {
  test('a plan that the first edition wrote opens, with everything in it', async () => {
    const plan = value(await openPlanFile(golden));
    expect(plan).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
  });

  test('reading changes nothing, not even an unreadable file', async () => {
    writeFileSync(planPath(), 'kaputt');
    expect(await openPlanFile(planPath())).toMatchObject({ ok: false, problem: { code: 'plan-unreadable' } });
    expect(await openPlanFile(join(folder.path, 'anders.json'))).toMatchObject({
      ok: false,
      problem: { code: 'not-found' },
    });
    expect(files()).toEqual(['plan.json']);
  });

  test('writing over something that is no plan keeps it', async () => {
    const path = join(folder.path, 'liste.json');
    writeFileSync(path, 'Einkaufsliste');
    value(await savePlanFile(path, emptyPlan('2026-01-01T00:00:00Z', 'DE')));
    const aside = files().find((name) => name.startsWith('liste.unreadable-')) ?? '';
    expect(readFileSync(join(folder.path, aside), 'utf8')).toBe('Einkaufsliste');
    expect((await openPlanFile(path)).ok).toBe(true);
  });

  test('a problem never quotes what stands in the file', async () => {
    const secret = '+491710000001';
    const broken = readFileSync(golden, 'utf8')
      .replace('"p1": {', `"${secret}": {`)
      .replace('"doNotAsk": true', '"doNotAsk": 5');
    writeFileSync(planPath(), broken);
    const answer = await openPlanFile(planPath());
    expect(answer).toMatchObject({ ok: false, problem: { code: 'plan-unreadable' } });
    expect(JSON.stringify(answer)).not.toContain(secret);
  });

  test('a plan of 5 MB opens in less than a second', async () => {
    const people = Array.from({ length: 200 }, (_, n) => `Person ${n}`);
    const chats = Array.from({ length: 80 }, (_, n) => chatOf(`c${n}`, people));
    const plan = { ...emptyPlan('2026-01-01T00:00:00Z', 'DE'), facts: { chats, contacts: [] } };
    value(await savePlanFile(planPath(), plan));
    expect(statSync(planPath()).size).toBeGreaterThan(5_000_000);
    // The shortest of three: other work on the machine makes it longer, never shorter.
    const times: number[] = [];
    for (let run = 0; run < 3; run++) {
      const took = stopwatch();
      value(await openPlanFile(planPath()));
      times.push(took());
    }
    expect(Math.min(...times)).toBeLessThan(1000);
  });
});
