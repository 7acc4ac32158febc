import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decide, emptyPlan } from '../../src-core/plan/decide.ts';
import type { Action } from '../../src-core/plan/action.ts';
import type { Plan } from '../../src-core/plan/plan.ts';
import { openPlanFile } from '../../src-main/node/plan-file.ts';
import { temporaryFolder, type Folder } from '../support/temporary-folder.ts';
import { runCli } from '../support/run-cli.ts';

const link = 'https://signal.group/#CjQKIAAHDhUcIyoxOD9GTVRbYmlwd36FjJOaoaivtr3Ey9LZEhABBgsQFRofJCkuMzg9QkdM';
const members = ['Anna Blum, +49 171 3920001', 'Cem Acar, +49 171 3920002', 'Petra Voss', 'Dora Quast'];

let folder: Folder;
let plan: string;
let file: string;
let environment: Record<string, string>;

const saved = async (): Promise<Plan> => {
  const opened = await openPlanFile(plan);
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value;
};

beforeAll(async () => {
  folder = temporaryFolder();
  const made = [
    { type: 'add-handmade-group', group: { id: 'kita', title: 'Kita Löwenzahn', members } },
    { type: 'change-group', chat: 'kita', change: { messenger: 'signal', link } },
  ].reduce((before, action) => decide(before, action as Action), emptyPlan('2026-11-24T20:00:00Z', 'DE'));
  plan = folder.put('plan.json', JSON.stringify(made));
  const out = join(folder.path, 'listen');
  const wishes = ['--helper', 'Petra Voss', '-o', out, '--lang', 'de'];
  const { code, stdout } = await runCli(['helper', 'split', plan, ...wishes, '--json']);
  const written = JSON.parse(stdout);
  expect({ code, helpers: written.helpers }).toMatchObject({
    code: 0,
    helpers: [{ helper: 'Petra Voss', file: 'Petra Voss.kommmit-hilfe', people: 3 }],
  });
  file = join(written.folder, written.helpers[0].file);
  environment = { KOMM_MIT_PASSPHRASE: written.helpers[0].passphrase };
}, 120_000);
afterAll(() => folder.remove());

const noting = (status: string, ...more: readonly string[]) =>
  runCli(['helper', 'answer', file, '--person', 'Anna Blum', '--status', status, ...more], { environment });

describe('helpers on the command line', { timeout: 120_000 }, () => {
  test('get a file that nobody reads without its passphrase, and the plan knows that it went out', async () => {
    expect(readFileSync(file, 'latin1')).not.toContain('Anna');
    expect(readFileSync(file, 'latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /u);
    expect((await saved()).decisions.helpers).toMatchObject([{ helper: 'Petra Voss' }]);
    const { code, stdout } = await runCli(['helper', 'open', file, '--lang', 'de'], { environment });
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Anna Blum – noch nicht gefragt'),
    });
    expect(stdout).toContain(link);
    expect(stdout).not.toContain('Petra Voss –');
  });

  test('take the passphrase from the standard input as well, never from the arguments', async () => {
    const piped = await runCli(['helper', 'open', file, '--json'], {
      input: `${environment['KOMM_MIT_PASSPHRASE']}\n`,
    });
    expect(JSON.parse(piped.stdout)).toMatchObject({ helper: 'Petra Voss', people: [{}, {}, {}] });
    const without = await runCli(['helper', 'open', file, '--json']);
    expect({ code: without.code, stdout: without.stdout }).toEqual({ code: 2, stdout: '' });
  });

  test('say in a sentence that a passphrase is wrong or a file is none of ours, and change nothing', async () => {
    const before = readFileSync(file);
    const wrong = await runCli(['helper', 'merge', plan, file, '--lang', 'de'], {
      environment: { KOMM_MIT_PASSPHRASE: 'badebade' },
    });
    expect(wrong.code).toBe(3);
    expect(wrong.stderr).toContain('Mit dieser Passphrase geht „Petra Voss.kommmit-hilfe“ nicht auf');
    const cut = folder.put('halb.kommmit-hilfe', before.subarray(0, before.length - 20));
    expect((await runCli(['helper', 'open', cut, '--lang', 'de'], { environment })).stderr).toContain('beschädigt');
    expect(readFileSync(file)).toEqual(before);
  });

  test('bring their answers back into the plan; twice is as good as once', async () => {
    expect((await noting('coming', '--note', 'freut sich')).code).toBe(0);
    const first = await runCli(['helper', 'merge', plan, file, '--json'], { environment });
    expect(JSON.parse(first.stdout)).toMatchObject({
      merged: [{ helper: 'Petra Voss', answers: 1, changed: 1, open: 2, gone: [], conflicts: [] }],
      problems: [],
    });
    const status = JSON.parse((await runCli(['status', plan, '--json'])).stdout);
    expect(status.groups[0].statuses).toMatchObject({ coming: 1 });
    const before = await saved();
    await runCli(['helper', 'merge', plan, file], { environment });
    expect(await saved()).toEqual(before);
  });

  test('never overrule what I noted myself, unless I say so', async () => {
    const made = await saved();
    const anna = Object.keys(made.decisions.people)[0] ?? '';
    const mine = decide(made, { type: 'set-status', chat: 'kita', people: [anna], standing: { status: 'thinking' } });
    writeFileSync(plan, JSON.stringify(mine));
    expect((await noting('not-coming')).code).toBe(0);
    const { stdout } = await runCli(['helper', 'merge', plan, file, '--lang', 'de'], { environment });
    expect(stdout).toContain('Anna Blum: bei dir „überlegt noch“, Petra Voss sagt „kommt nicht“.');
    expect((await saved()).decisions.people[anna]?.in?.['kita']?.status).toBe('thinking');
    writeFileSync(plan, JSON.stringify(mine));
    await runCli(['helper', 'merge', plan, file, '--theirs'], { environment });
    expect((await saved()).decisions.people[anna]?.in?.['kita']?.status).toBe('not-coming');
  });

  test('cannot be taken into another plan', async () => {
    const other = folder.put('anderer.json', JSON.stringify(emptyPlan('2025-01-01T00:00:00Z', 'DE')));
    const before = readFileSync(other);
    const { code, stderr } = await runCli(['helper', 'merge', other, file, '--lang', 'de'], { environment });
    expect(code).toBe(3);
    expect(stderr).toContain('gehört zu einem anderen Plan');
    expect(readFileSync(other)).toEqual(before);
  });
});
