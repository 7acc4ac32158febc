import { readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { msPerDay } from '../../src-core/day-length.ts';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyPlan } from '../../src-core/plan/decide.ts';
import { offerDeletionAt } from '../../src-main/app/expiry.ts';
import { planDesk } from '../../src-main/app/plan-desk.ts';
import { planSession } from '../../src-main/app/plan-session.ts';
import { keptStorage } from '../../src-main/node/kept-files.ts';
import { planFile, planFolder, savePlanFile } from '../../src-main/node/plan-file.ts';
import { openSettingsFile } from '../../src-main/node/settings-file.ts';
import { chatOf } from '../core/plan/invented-chats.ts';
import { ownFolder } from '../support/own-folder.ts';

const folder = ownFolder();

const start = (storage = planFolder(folder.path)) =>
  planSession(storage, { now: () => new Date().toISOString(), country: 'DE' });
const kita = chatOf('kita', ['Anna Blum', 'Ben Roth']);

describe('what the program keeps', () => {
  test('every file it can leave behind is found, told apart and deleted; files of others stay', async () => {
    const session = start();
    await session.addFacts({ chats: [kita], contacts: [] });
    await session.decide({ type: 'choose-messenger', messenger: 'signal' });
    await session.startNew();
    await session.decide({ type: 'choose-messenger', messenger: 'threema' });
    writeFileSync(join(folder.path, 'plan.json'), 'somebody else wrote this');
    await session.decide({ type: 'choose-messenger', messenger: 'wire' });
    writeFileSync(join(folder.path, 'plan.json'), 'unreadable');
    await start().open();
    writeFileSync(join(folder.path, 'settings.json'), 'unreadable');
    const settings = await openSettingsFile(folder.path);
    await settings.save({ language: 'de' });
    for (const name of [
      'window.json',
      'log.txt',
      'log.txt.old',
      'plan.json.0123456789ab.tmp',
      'settings.json.0123456789ab.tmp',
    ])
      writeFileSync(join(folder.path, name), 'x');
    const ours = readdirSync(folder.path);
    for (const name of ['plan.txt', 'myplan.json', 'Cookies', 'Local State', 'plan.kommmit'])
      writeFileSync(join(folder.path, name), 'x');

    const kept = await keptStorage(folder.path).look();
    expect(kept.reduce((sum, { files }) => sum + files, 0)).toBe(ours.length);
    expect(kept.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['plan', 'kept', 'unreadable', 'unfinished', 'settings', 'log']),
    );
    expect(await keptStorage(folder.path).erase()).toEqual(kept);
    expect(readdirSync(folder.path).sort()).toEqual([
      'Cookies',
      'Local State',
      'myplan.json',
      'plan.kommmit',
      'plan.txt',
    ]);
  });

  test('is for nobody else to read, backups included', async () => {
    if (process.platform === 'win32') return;
    const session = start();
    await session.addFacts({ chats: [kita], contacts: [] });
    await session.decide({ type: 'choose-messenger', messenger: 'signal' });
    const names = readdirSync(folder.path).filter((name) => name.startsWith('plan'));
    expect(names.some((name) => name.startsWith('plan.backup-'))).toBe(true);
    for (const name of names) expect([name, statSync(join(folder.path, name)).mode & 0o077]).toEqual([name, 0]);
  });
});

describe('asking whether the plan is still needed', () => {
  test('comes so many days after the last change, or after "keep it"', () => {
    expect(offerDeletionAt(10 * msPerDay, null, 90)).toBe(100 * msPerDay);
    expect(offerDeletionAt(10 * msPerDay, 50 * msPerDay, 90)).toBe(140 * msPerDay);
    expect(offerDeletionAt(60 * msPerDay, 50 * msPerDay, 30)).toBe(90 * msPerDay);
  });

  test('never comes without a plan, or when nobody wants to be asked', () => {
    expect(offerDeletionAt(null, 5, 90)).toBe(null);
    expect(offerDeletionAt(10 * msPerDay, null, 0)).toBe(null);
  });

  test('counts from the plan’s own file', async () => {
    await savePlanFile(join(folder.path, 'plan.json'), emptyPlan('2026-01-01T00:00:00Z', 'DE'));
    utimesSync(join(folder.path, 'plan.json'), 1000, 1000);
    expect(await keptStorage(folder.path).planChangedAt()).toBe(1_000_000);
  });
});

describe('another plan file', () => {
  test('becomes the plan, is written where it lies, and whoever listens hears of it', async () => {
    const other = join(folder.path, 'Umzug.kommmit');
    await savePlanFile(other, emptyPlan('2026-01-01T00:00:00Z', 'AT'));
    const desk = planDesk(planFolder(folder.path), start);
    await desk.addFacts({ chats: [kita], contacts: [] });
    const heard: string[] = [];
    desk.onFacts(({ file }) => heard.push(file));
    expect(await desk.openOther(planFile(other))).toMatchObject({
      ok: true,
      value: { file: 'Umzug.kommmit', isOwn: false },
    });
    await desk.decide({ type: 'choose-messenger', messenger: 'signal' });
    await desk.addFacts({ chats: [chatOf('verein', ['Cem Aydin'])], contacts: [] });
    const own = await desk.openOwn();
    expect(own).toMatchObject({ ok: true, value: { file: 'plan.json', isOwn: true, decisions: { messenger: null } } });
    expect(heard).toEqual(['Umzug.kommmit', 'Umzug.kommmit', 'plan.json']);
    expect(await start(planFile(other)).open()).toMatchObject({
      ok: true,
      value: { decisions: { messenger: 'signal', country: 'AT' } },
    });
  });

  test('that may not be opened leaves the plan as it was', async () => {
    const desk = planDesk(planFolder(folder.path), start);
    await desk.addFacts({ chats: [kita], contacts: [] });
    const newer = join(folder.path, 'neu.kommmit');
    writeFileSync(newer, '{"version": 999}');
    expect(await desk.openOther(planFile(newer))).toMatchObject({
      ok: false,
      problem: { code: 'plan-from-newer-version' },
    });
    expect(await desk.open()).toMatchObject({
      ok: true,
      value: { file: 'plan.json', plan: { facts: { chats: [{ id: 'kita' }] } } },
    });
  });
});
