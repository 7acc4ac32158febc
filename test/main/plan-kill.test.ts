import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from 'vite';
import { planSession } from '../../src-main/app/plan-session.ts';
import { newIdentity } from '../../src-main/node/age.ts';
import { planFolder } from '../../src-main/node/plan-file.ts';
import { identitySeal, plainSeal } from '../../src-main/node/plan-seals.ts';

/** 200 for the long run before a release: `npm run kills`. */
const kills = Number(process.env['KILLS'] ?? 20);
const folder = mkdtempSync(join(tmpdir(), 'komm-mit-kill-'));
const script = join(folder, 'script', 'scripted-session.mjs');

beforeAll(async () => {
  const entry = resolve(import.meta.dirname, 'plan-scripted-session.ts');
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: join(folder, 'script'),
      rolldownOptions: { output: { entryFileNames: 'scripted-session.mjs', format: 'es' } },
    },
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets the script decide, kills it without warning after a while, and answers the last number it was told is safe. */
function killAfter(milliseconds: number, plans: string, identity: string): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [script, plans, identity], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let complaint = '';
    let timer: NodeJS.Timeout | null = null;
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      timer ??= setTimeout(() => child.kill('SIGKILL'), milliseconds);
    });
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    child.on('close', (_, signal) => {
      if (signal !== 'SIGKILL') fail(new Error(complaint));
      else done(Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1)));
    });
  });
}

async function titleInFile(plans: string, identity: string): Promise<number> {
  const seal = identity === '' ? plainSeal : identitySeal(identity);
  const session = planSession(planFolder(plans, seal), { now: () => new Date().toISOString(), country: 'DE' });
  const opened = await session.open();
  if (!opened.ok) throw new Error(opened.problem.code);
  expect(opened.value.problems).toEqual([]);
  return Number(opened.value.decisions.groups['kita']?.title);
}

/** What the script writes into the plan, in whatever file it lies. */
function liesOpen(plans: string): boolean {
  return readdirSync(plans).some((name) => /"kita"|x{40}/u.test(readFileSync(join(plans, name), 'latin1')));
}

const patiently = { timeout: 60_000 + kills * 2000 };

test('after a kill at any moment the last acknowledged decision is there and the plan opens', patiently, () =>
  killAgainAndAgain(join(folder, 'open'), ''),
);

test(
  'after a kill at any moment a sealed plan opens too, and nothing of it lies open in any file',
  patiently,
  async () => killAgainAndAgain(join(folder, 'sealed'), await newIdentity()),
);

async function killAgainAndAgain(plans: string, identity: string): Promise<void> {
  let before = 0;
  for (let round = 0; round < kills; round += 1) {
    const acknowledged = await killAfter(Math.random() * 40, plans, identity);
    // Also in what the kill left half-written.
    expect(liesOpen(plans)).toBe(identity === '');
    const found = await titleInFile(plans, identity);
    expect(acknowledged).toBeGreaterThan(before);
    expect(found).toBeGreaterThanOrEqual(acknowledged);
    // At most the decisions that were under way are there without having been acknowledged.
    expect(found).toBeLessThanOrEqual(acknowledged + 2);
    before = found;
  }
  expect(readdirSync(plans).filter((name) => name.includes('unreadable') || name.includes('elsewhere'))).toEqual([]);
  // Half-written files of programs that are no more go with the next opening, once nobody can be at work on them.
  const minuteAgo = new Date(Date.now() - 60_000);
  for (const name of readdirSync(plans)) utimesSync(join(plans, name), minuteAgo, minuteAgo);
  await titleInFile(plans, identity);
  expect(readdirSync(plans).filter((name) => name.endsWith('.tmp'))).toEqual([]);
}
