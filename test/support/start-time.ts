import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { median } from './median.ts';

const probe = resolve(import.meta.dirname, 'start-probe.cjs');

/** The least that is a window, and ours. */
export const programs = {
  bare: resolve(import.meta.dirname, 'bare-window'),
  ours: resolve(import.meta.dirname, '../..'),
} as const;

/** Milliseconds from nothing to a window on the screen that can be used, with a new and empty profile. */
async function coldStart(folder: string): Promise<number> {
  const profile = await mkdtemp(join(tmpdir(), 'komm-mit-start-'));
  try {
    const electron = String(createRequire(import.meta.url)('electron'));
    const started = Date.now();
    const child = spawn(electron, ['-r', probe, folder, `--user-data-dir=${profile}`, '--lang=de'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    let complaint = '';
    child.stdout.on('data', (text: Buffer) => (said += text.toString()));
    child.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
    await new Promise((done) => child.once('close', done));
    const [, at] = /usable at (\d+)/u.exec(said) ?? [];
    if (at === undefined) throw new Error(`No window came to be used: ${complaint.slice(-2000)}`);
    return Number(at) - started;
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

export interface StartTimes {
  readonly bare: readonly number[];
  readonly ours: readonly number[];
  /** Median of ours by median of the bare window. */
  readonly ratio: number;
}

/** They take turns, so that a busy minute hits both. The first of each only warms the disk. */
export async function startTimes(rounds: number): Promise<StartTimes> {
  const bare: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const times = [await coldStart(programs.bare), await coldStart(programs.ours)] as const;
    if (round === 0) continue;
    bare.push(times[0]);
    ours.push(times[1]);
  }
  return { bare, ours, ratio: median(ours) / median(bare) };
}
