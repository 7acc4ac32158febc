import { readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyPlan } from '../../src-core/plan/decide.ts';
import type { Result } from '../../src-core/result.ts';
import { elsewhereDesk } from '../../src-main/app/elsewhere-desk.ts';
import { planDesk } from '../../src-main/app/plan-desk.ts';
import { planSession } from '../../src-main/app/plan-session.ts';
import { protectionDesk } from '../../src-main/app/protection-desk.ts';
import { vault, type Keychain } from '../../src-main/app/vault.ts';
import { keptStorage } from '../../src-main/node/kept-files.ts';
import { keyFile, saveKey } from '../../src-main/node/key-file.ts';
import { planElsewhere } from '../../src-main/node/plan-elsewhere.ts';
import { planFile, planFolder, savePlanFile } from '../../src-main/node/plan-file.ts';
import { chatOf } from '../core/plan/invented-chats.ts';
import { quickAge as age } from '../support/quick-age.ts';
import { inventedKeychain, noKeychain } from '../support/invented-keychain.ts';
import { ownFolder } from '../support/own-folder.ts';

const folder = ownFolder();

const kita = chatOf('kita', ['Jorinde Quast', 'Ben Roth']);
const names = ['Jorinde', 'Quast', 'Ben Roth', 'AGE-SECRET-KEY'];
const passphrase = 'vier Birnen im Korb';
const planPath = () => join(folder.path, 'plan.json');
const files = () => readdirSync(folder.path).sort();

/** Everything as `program.ts` wires it, freshly started on the folder. */
function start(keychain: Keychain = noKeychain) {
  const keys = vault({
    keyFile: keyFile(folder.path),
    keychain,
    age,
    plan: { file: 'plan.json', read: () => readFile(planPath()).catch(() => null) },
  });
  const own = planFolder(folder.path, keys.seal);
  const plan = planDesk(own, (storage) => planSession(storage, { now: () => new Date().toISOString(), country: 'DE' }));
  const elsewhere = elsewhereDesk({
    plan,
    vault: keys,
    identityIn: age.identityIn,
    isOwn: (path) => path === planPath(),
    look: planElsewhere,
  });
  return { keys, plan, elsewhere, protection: protectionDesk({ vault: keys, own, plan }) };
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}
const code = (result: Result<unknown>): string => (result.ok ? 'opened' : result.problem.code);
const chatsIn = async (desk: ReturnType<typeof start>): Promise<readonly string[]> =>
  value(await desk.plan.open()).plan.facts.chats.map(({ id }) => id);
const rename = (title: string) => ({ type: 'change-group', chat: 'kita', change: { title } }) as const;

/** Every byte in the folder, names of files included. */
function openWords(): readonly string[] {
  const all = files().map((name) => name + readFileSync(join(folder.path, name)).toString('latin1'));
  return names.filter((word) => all.some((bytes) => bytes.includes(word)));
}

describe('where the system has a keychain', () => {
  test('the plan lies sealed from the first save on, and opens without a question', async () => {
    const keychain = inventedKeychain();
    const first = start(keychain);
    expect(await first.protection.look()).toEqual({
      by: 'keychain',
      hasKeychain: true,
      keyName: null,
      isLocked: false,
    });
    // Nothing is kept before there is something to keep.
    await first.plan.open();
    expect(files()).toEqual([]);
    value(await first.plan.addFacts({ chats: [kita], contacts: [] }));
    expect(openWords()).toEqual([]);
    expect(await chatsIn(start(keychain))).toEqual(['kita']);
    // It tells keys apart, is the same after every start, and opens nothing.
    const { keyName } = await first.protection.look();
    expect(keyName).toMatch(/^age1[a-z0-9]{58}$/u);
    const second = start(keychain);
    await second.plan.open();
    expect((await second.protection.look()).keyName).toBe(keyName);
    expect(code(await second.protection.unlock('key', keyName ?? ''))).toBe('key-wrong');
    for (const name of files()) expect([name, statSync(join(folder.path, name)).mode & 0o077]).toEqual([name, 0]);
  });

  test('an open plan of an earlier edition is sealed with the next save, and so is everything beside it', async () => {
    const before = start();
    value(await before.plan.addFacts({ chats: [kita], contacts: [] }));
    await before.plan.decide(rename('eins'));
    await before.protection.startNew();
    value(await before.plan.addFacts({ chats: [kita], contacts: [] }));
    writeFileSync(join(folder.path, 'plan.unreadable-2026-01-01T00-00-00-000Z.json'), '{"Jorinde Quast":');
    expect(openWords()).toContain('Jorinde');
    const keychain = inventedKeychain();
    const now = start(keychain);
    expect(await chatsIn(now)).toEqual(['kita']);
    value(await now.plan.decide(rename('zwei')));
    expect(openWords()).toEqual([]);
    expect(files().filter((name) => /backup|kept|unreadable/u.test(name)).length).toBeGreaterThanOrEqual(3);
    // The backup opens too.
    rmSync(planPath());
    const restored = value(await start(keychain).plan.open());
    expect(restored.problems.map(({ detail }) => detail)).toEqual([expect.stringMatching(/^plan\.backup-/u)]);
  });

  test('an open plan is sealed at the start already, and an empty folder stays empty', async () => {
    const keychain = inventedKeychain();
    const empty = start(keychain);
    await empty.plan.open();
    await empty.protection.sealWhatLiesOpen();
    expect(files()).toEqual([]);
    value(await start().plan.addFacts({ chats: [kita], contacts: [] }));
    utimesSync(planPath(), 1000, 1000);
    const now = start(keychain);
    await now.plan.open();
    await now.protection.sealWhatLiesOpen();
    expect(openWords()).toEqual([]);
    expect(statSync(planPath()).mtimeMs).toBe(1_000_000);
    // The session has seen that: nobody else wrote into the file.
    value(await now.plan.decide(rename('eins')));
    expect(files().filter((name) => name.includes('elsewhere'))).toEqual([]);
    expect(await chatsIn(start(keychain))).toEqual(['kita']);
  });

  test('a lost keychain loses nothing: the recovery key opens the plan, and the keychain keeps it again', async () => {
    const keychain = inventedKeychain();
    const first = start(keychain);
    value(await first.plan.addFacts({ chats: [kita], contacts: [] }));
    const key = value(first.protection.key()).key;
    keychain.lose();
    const second = start(keychain);
    expect(await second.plan.open()).toMatchObject({ ok: false, problem: { code: 'key-missing', file: 'plan.json' } });
    expect(code(await second.protection.unlock('passphrase', passphrase))).toBe('key-missing');
    expect(code(await second.protection.unlock('key', await age.newIdentity()))).toBe('key-wrong');
    expect(code(await second.protection.unlock('key', 'AGE-SECRET-KEY-1ABC'))).toBe('key-wrong');
    const lying = files();
    expect(code(await second.plan.decide(rename('nein')))).toBe('key-missing');
    expect(files()).toEqual(lying);
    expect(value(await second.protection.unlock('key', ` ${key.toLowerCase()}\n`)).plan.facts.chats).toHaveLength(1);
    expect(await chatsIn(start(keychain))).toEqual(['kita']);
  });

  test('a keychain that is only locked is asked again', async () => {
    const keychain = inventedKeychain();
    const first = start(keychain);
    value(await first.plan.addFacts({ chats: [kita], contacts: [] }));
    keychain.lock();
    const second = start(keychain);
    expect(code(await second.plan.open())).toBe('key-missing');
    keychain.unlock();
    expect(await chatsIn(second)).toEqual(['kita']);
  });

  test('one can begin anew without the key; plan and key stay beside it, and open when the key is found', async () => {
    const keychain = inventedKeychain();
    const first = start(keychain);
    value(await first.plan.addFacts({ chats: [kita], contacts: [] }));
    const key = value(first.protection.key()).key;
    const sealed = readFileSync(planPath());
    keychain.lose();
    const second = start(keychain);
    expect(value(await second.protection.startNew()).plan.facts.chats).toEqual([]);
    const kept = files().filter((name) => name.startsWith('plan.kept-'));
    expect(kept.map((name) => name.replace(/.*\./u, '')).sort()).toEqual(['json', 'key']);
    const keptPlan = join(folder.path, kept.find((name) => name.endsWith('.json')) ?? '');
    expect(readFileSync(keptPlan)).toEqual(sealed);
    value(await second.plan.addFacts({ chats: [chatOf('verein', ['Cem Aydin'])], contacts: [] }));
    expect(await chatsIn(start(keychain))).toEqual(['verein']);
    const third = start(keychain);
    await third.plan.open();
    expect(code(await third.elsewhere.open(keptPlan))).toBe('key-missing');
    expect(value(await third.elsewhere.unlock('key', key)).plan.facts.chats).toEqual([kita]);
  });
});

describe('with a passphrase', () => {
  test('everything is sealed at once, and the plan opens with it and with nothing else', async () => {
    const first = start();
    expect(await first.protection.look()).toEqual({
      by: 'none',
      hasKeychain: false,
      keyName: null,
      isLocked: false,
    });
    value(await first.plan.addFacts({ chats: [kita], contacts: [] }));
    value(await first.plan.decide(rename('eins')));
    writeFileSync(join(folder.path, 'plan.json.0123456789ab.tmp'), 'Jorinde Quast');
    utimesSync(planPath(), 1000, 1000);
    expect(openWords()).not.toEqual([]);
    expect(value(await first.protection.setPassphrase(passphrase))).toMatchObject({
      by: 'passphrase',
      keyName: expect.stringMatching(/^age1/u),
    });
    expect(openWords()).toEqual([]);
    expect(statSync(planPath()).mtimeMs).toBe(1_000_000);
    // Undo still knows the way back, and the save is quick because no passphrase is computed for it.
    expect(value(await first.plan.undo()).decisions.groups['kita']).toBe(undefined);
    expect(files().filter((name) => name.includes('elsewhere'))).toEqual([]);

    const second = start();
    expect(await second.plan.open()).toMatchObject({
      ok: false,
      problem: { code: 'plan-locked', file: 'plan.json' },
    });
    const lying = files().map((name) => readFileSync(join(folder.path, name)));
    expect(code(await second.protection.unlock('passphrase', 'vier Birnen im korb'))).toBe('passphrase-wrong');
    expect(code(await second.plan.addFacts({ chats: [kita], contacts: [] }))).toBe('plan-locked');
    expect(code(await second.protection.setPassphrase('eine andere Passphrase'))).toBe('protection-not-changed');
    expect(files().map((name) => readFileSync(join(folder.path, name)))).toEqual(lying);
    expect(value(await second.protection.unlock('passphrase', passphrase)).plan.facts.chats).toEqual([kita]);
    expect(await chatsIn(second)).toEqual(['kita']);
  });

  test('a forgotten passphrase is changed with the recovery key', async () => {
    const first = start();
    value(await first.plan.addFacts({ chats: [kita], contacts: [] }));
    await first.protection.setPassphrase(passphrase);
    const key = value(first.protection.key()).key;
    const second = start();
    expect(value(await second.protection.unlock('key', key)).plan.facts.chats).toHaveLength(1);
    expect((await second.protection.look()).by).toBe('passphrase');
    value(await second.protection.setPassphrase('neue Passphrase'));
    const third = start();
    expect(code(await third.protection.unlock('passphrase', passphrase))).toBe('passphrase-wrong');
    expect(code(await third.protection.unlock('passphrase', 'neue Passphrase'))).toBe('opened');
  });

  test('set twice by an impatient hand, there is one key, and it is the one that is shown', async () => {
    const first = start();
    value(await first.plan.addFacts({ chats: [kita], contacts: [] }));
    const [one] = await Promise.all([
      first.protection.setPassphrase(passphrase).then(() => value(first.protection.key()).key),
      first.protection.setPassphrase(passphrase),
    ]);
    expect(code(await start().protection.unlock('key', one))).toBe('opened');
    expect(code(await start().protection.unlock('passphrase', passphrase))).toBe('opened');
  });

  test('taken away, the plan lies open again, or the keychain takes over', async () => {
    const first = start();
    value(await first.plan.addFacts({ chats: [kita], contacts: [] }));
    await first.plan.decide(rename('eins'));
    await first.protection.setPassphrase(passphrase);
    expect(value(await first.protection.removePassphrase())).toEqual({
      by: 'none',
      hasKeychain: false,
      keyName: null,
      isLocked: false,
    });
    expect(files()).not.toContain('plan.key');
    expect(await chatsIn(start())).toEqual(['kita']);
    rmSync(planPath());
    expect(await chatsIn(start())).toEqual(['kita']);

    const keychain = inventedKeychain();
    const second = start(keychain);
    await second.plan.open();
    await second.protection.setPassphrase(passphrase);
    expect(value(await second.protection.removePassphrase()).by).toBe('keychain');
    expect(openWords()).toEqual([]);
    expect(await chatsIn(start(keychain))).toEqual(['kita']);
  });

  test('where the key’s file is gone, the recovery key opens the plan and a passphrase can be set', async () => {
    const first = start();
    value(await first.plan.addFacts({ chats: [kita], contacts: [] }));
    await first.protection.setPassphrase(passphrase);
    const key = value(first.protection.key()).key;
    rmSync(join(folder.path, 'plan.key'));
    const second = start();
    expect(code(await second.plan.open())).toBe('key-missing');
    value(await second.protection.unlock('key', key));
    expect((await second.protection.look()).by).toBe('key');
    value(await second.plan.decide(rename('eins')));
    expect(openWords()).toEqual([]);
    await second.protection.setPassphrase(passphrase);
    expect(code(await start().protection.unlock('passphrase', passphrase))).toBe('opened');
  });

  test('a damaged plan is set aside sealed, and the sealed backup takes its place', async () => {
    const keychain = inventedKeychain();
    const first = start(keychain);
    value(await first.plan.addFacts({ chats: [kita], contacts: [] }));
    value(await first.plan.decide(rename('eins')));
    const whole = readFileSync(planPath());
    writeFileSync(planPath(), whole.subarray(0, whole.length - 20));
    const opened = value(await start(keychain).plan.open());
    expect(opened.plan.facts.chats).toEqual([kita]);
    expect(opened.problems).toMatchObject([{ code: 'plan-restored' }]);
    expect(openWords()).toEqual([]);
  });

  test('erasing a person reaches what is sealed, and "delete everything" takes the keys too', async () => {
    const keychain = inventedKeychain();
    const first = start(keychain);
    value(await first.plan.addFacts({ chats: [kita], contacts: [] }));
    value(await first.protection.startNew());
    value(await first.plan.addFacts({ chats: [kita], contacts: [] }));
    keychain.lose();
    const second = start(keychain);
    value(await second.protection.startNew());
    value(await second.plan.addFacts({ chats: [kita], contacts: [] }));
    const ours = files();
    expect(ours.filter((name) => name.endsWith('.key'))).toHaveLength(2);
    const gone = await keptStorage(folder.path).erase();
    expect(gone.reduce((sum, thing) => sum + thing.files, 0)).toBe(ours.length);
    expect(gone.map(({ kind }) => kind)).toContain('key');
    expect(files()).toEqual([]);
  });
});

describe('a plan from elsewhere', () => {
  test('under a passphrase opens with it, and is written back under the same one', async () => {
    const path = join(folder.path, 'Umzug.kommmit');
    const plan = new TextEncoder().encode(JSON.stringify(emptyPlan('2026-01-01T00:00:00Z', 'AT')));
    writeFileSync(path, await age.sealWithPassphrase(plan, passphrase));
    const desk = start();
    expect(await desk.elsewhere.open(path)).toMatchObject({ problem: { code: 'plan-locked', file: 'Umzug.kommmit' } });
    expect(code(await desk.elsewhere.unlock('passphrase', 'vier'))).toBe('passphrase-wrong');
    expect(value(await desk.elsewhere.unlock('passphrase', passphrase)).decisions.country).toBe('AT');
    value(await desk.plan.addFacts({ chats: [kita], contacts: [] }));
    value(await desk.plan.decide(rename('eins')));
    value(await desk.plan.decide(rename('zwei')));
    expect(openWords()).toEqual([]);
    expect(age.sealingOf(readFileSync(path))).toBe('passphrase');
    const again = start();
    await again.elsewhere.open(path);
    const opened = value(await again.elsewhere.unlock('passphrase', passphrase));
    expect(opened.decisions.groups['kita']?.title).toBe('zwei');
  });

  test('that lies open stays open for the programs that read it, and the own one comes back sealed', async () => {
    const path = join(folder.path, 'Umzug.kommmit');
    const desk = start(inventedKeychain());
    value(await desk.plan.addFacts({ chats: [kita], contacts: [] }));
    value(await savePlanFile(path, emptyPlan('2026-01-01T00:00:00Z', 'AT')));
    value(await desk.elsewhere.open(path));
    value(await desk.plan.decide({ type: 'choose-messenger', messenger: 'signal' }));
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ decisions: { messenger: 'signal' } });
    expect(value(await desk.elsewhere.open(planPath())).plan.facts.chats).toEqual([kita]);
    expect(openWords()).toEqual([]);
  });

  test('of another computer opens with that computer’s recovery key, saved as a file', async () => {
    const desk = start(inventedKeychain());
    value(await desk.plan.addFacts({ chats: [kita], contacts: [] }));
    const saved = join(folder.path, 'Komm mit.key');
    value(await saveKey(saved, value(desk.protection.key()).key));
    expect(statSync(saved).mode & 0o077).toBe(0);
    const path = join(folder.path, 'alt.kommmit');
    renameSync(planPath(), path);
    rmSync(join(folder.path, 'plan.key'));
    const other = start();
    expect(code(await other.elsewhere.open(path))).toBe('key-missing');
    expect(code(await other.elsewhere.unlock('key', await age.newIdentity()))).toBe('key-wrong');
    expect(value(await other.elsewhere.unlock('key', readFileSync(saved, 'utf8'))).plan.facts.chats).toEqual([kita]);
    const storage = planFile(join(folder.path, 'nothing.json'));
    expect(await storage.read()).toEqual({ is: 'nothing' });
  });
});
