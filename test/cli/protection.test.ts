import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decide, emptyPlan } from '../../src-core/plan/decide.ts';
import { keyText } from '../../src-main/app/vault.ts';
import { kitaText } from '../support/import-here.ts';
import { temporaryFolder, type Folder } from '../support/temporary-folder.ts';
import { quickAge } from '../support/quick-age.ts';
import { runCli, type RunOptions } from '../support/run-cli.ts';

const passphrase = 'vier Birnen im Korb';
const bytes = (text: string) => new TextEncoder().encode(text);

let folder: Folder;
let chat: string;
let passphraseFile: string;
/** The folder of a window's program: a plan for a key, and the key beside it under the passphrase. */
let profile: string;
let keyFile: string;

beforeAll(async () => {
  folder = temporaryFolder();
  chat = folder.put('WhatsApp Chat mit Kita Löwenzahn.txt', kitaText);
  passphraseFile = folder.put('passphrase.txt', `${passphrase}\n`);
  profile = join(folder.path, 'komm-mit');
  mkdirSync(profile);
  const plan = decide(emptyPlan('2026-11-24T20:00:00Z', 'DE'), {
    type: 'add-handmade-group',
    group: { id: 'kita', title: 'Kita Löwenzahn', members: ['Jorinde Quast'] },
  });
  const identity = await quickAge.newIdentity();
  writeFileSync(join(profile, 'plan.json'), await quickAge.sealForIdentity(bytes(JSON.stringify(plan)), identity));
  writeFileSync(join(profile, 'plan.key'), await quickAge.sealWithPassphrase(bytes(keyText(identity)), passphrase));
  keyFile = folder.put('Komm mit.key', keyText(identity));
});
afterAll(() => folder.remove());

async function status(path: string, args: readonly string[] = [], options: RunOptions = {}) {
  const { code, stdout } = await runCli(['status', path, '--json', ...args], options);
  const { groups, problems } = JSON.parse(stdout);
  return {
    code,
    groups: groups.map(({ title }: { readonly title: string }) => title),
    problems: problems.map(({ code: why }: { readonly code: string }) => why),
  };
}
const opened = { code: 0, groups: ['Kita Löwenzahn'], problems: [] };
const refused = (why: string) => ({ code: 3, groups: [], problems: [why] });

describe('a plan under a passphrase', { timeout: 120_000 }, () => {
  it('is written when a passphrase is given, holds no name for others to read, and is continued sealed', async () => {
    const plan = join(folder.path, 'Umzug.kommmit');
    const write = () => runCli(['plan', chat, '-o', plan, '--passphrase-file', passphraseFile, '--json']);
    expect((await write()).code).toBe(0);
    const first = readFileSync(plan, 'latin1');
    expect(first).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
    expect(first).not.toMatch(/Anna|wenzahn/);
    expect(statSync(plan).mode & 0o077).toBe(0);
    expect((await write()).code).toBe(0);
    expect(readFileSync(plan, 'latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
    expect(readFileSync(plan, 'latin1')).not.toBe(first);
    expect(await status(plan, ['--passphrase-file', passphraseFile])).toEqual(opened);
    const without = await runCli(['plan', chat, '-o', plan, '--json']);
    expect([without.code, JSON.parse(without.stdout).problems[0].code]).toEqual([3, 'plan-locked']);
  });

  it('says that it is locked, or that the passphrase is wrong, and takes it from file, environment and standard input', async () => {
    const path = join(profile, 'plan.json');
    const before = readFileSync(path);
    expect(await status(path)).toEqual(refused('plan-locked'));
    expect(await status(path, [], { environment: { KOMM_MIT_PASSPHRASE: 'vier Birnen' } })).toEqual(
      refused('passphrase-wrong'),
    );
    expect(await status(path, ['--passphrase-file', passphraseFile])).toEqual(opened);
    expect(await status(path, [], { environment: { KOMM_MIT_PASSPHRASE: passphrase } })).toEqual(opened);
    expect(await status(path, [], { input: `${passphrase}\n` })).toEqual(opened);
    expect(readFileSync(path)).toEqual(before);
    const said = await runCli(['status', path, '--lang', 'de']);
    expect(said.stderr).toContain('„plan.json“ ist mit einer Passphrase verschlüsselt.');
    expect(said.stderr).not.toContain(passphrase);
  });

  it('without its key’s file opens with the recovery key, and is written back for the same key', async () => {
    const alone = join(folder.path, 'plan.json');
    copyFileSync(join(profile, 'plan.json'), alone);
    expect(await status(alone)).toEqual(refused('key-missing'));
    const other = folder.put('andere.key', keyText(await quickAge.newIdentity()));
    expect(await status(alone, ['--identity', other])).toEqual(refused('key-missing'));
    expect(await status(alone, ['--identity', folder.put('leer.key', '# nothing')])).toEqual(refused('key-wrong'));
    expect((await runCli(['status', alone, '--identity', join(folder.path, 'nirgends.key')])).code).toBe(2);
    expect(await status(alone, ['--identity', keyFile])).toEqual(opened);
    const lockedKey = ['--identity', join(profile, 'plan.key'), '--passphrase-file', passphraseFile];
    expect(await status(alone, lockedKey)).toEqual(opened);
    const continued = await runCli(['plan', chat, '-o', alone, '--identity', keyFile, '--json']);
    expect(continued.code).toBe(0);
    expect(quickAge.sealingOf(readFileSync(alone))).toBe('key');
    const invited = await runCli(['invite', alone, '-o', join(folder.path, 'kit'), '--identity', keyFile, '--json']);
    expect(JSON.parse(invited.stdout).problems.map(({ code }: { code: string }) => code)).not.toContain('key-missing');
    expect(await status(alone, ['--identity', keyFile])).toMatchObject({ code: 0, problems: [] });
  });

  it('that is cut off is called damaged', async () => {
    const whole = readFileSync(join(profile, 'plan.json'));
    const cut = folder.put('abgeschnitten.kommmit', whole.subarray(0, whole.length - 30));
    const found = await status(cut, ['--identity', keyFile]);
    expect(found).toEqual(refused('sealed-damaged'));
  });
});
