import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { median } from '../test/support/median.ts';
import { writeBigArchive } from './big-chat.ts';
import { contestants, type Contestant, type Run } from './contestants.ts';

/**
 * `npm run bench [-- --json] [-- --messages 1000000] [-- --media 1500] [-- --runs 5]`: what the README promises, as ratios measured in
 * one run on this machine. Every contestant is a process of its own, so that nobody pays for another one's memory. They take turns, so that
 * a busy minute hits all of them; what counts are medians, by the clock and in processor time.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    messages: { type: 'string', default: '1000000' },
    media: { type: 'string', default: '1500' },
    runs: { type: 'string', default: '5' },
  },
});

type Runner = Contestant | 'idle';
/** An idle Node is one that does nothing at all. */
const idleProgram =
  'process.stdout.write(JSON.stringify({seconds:0,cpuSeconds:process.cpuUsage().user/1e6,messages:0,bytes:0,peakMb:process.resourceUsage().maxRSS/1024}))';

const [child, contestant, archive] = positionals;
if (child === 'child') {
  const run = contestants[contestant as Contestant];
  process.stdout.write(JSON.stringify(await run(archive ?? '')));
} else {
  await bench();
}

async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'komm-mit-bench-'));
  const messages = Number(values.messages);
  const mediaMb = Number(values.media);
  try {
    const plain = join(folder, 'WhatsApp Chat mit Kita.zip');
    const heavy = join(folder, 'WhatsApp Chat mit Kita und Bildern.zip');
    say(`Writing a chat of ${String(messages)} messages …`);
    await writeBigArchive(plain, { messages, mediaMb: 0 });
    say(`The same with ${String(mediaMb)} MB of pictures …`);
    await writeBigArchive(heavy, { messages, mediaMb });
    const result = compared(plain, heavy, { messages, mediaMb, rounds: Number(values.runs) });
    process.stdout.write(values.json ? `${JSON.stringify(result, null, 2)}\n` : report(result));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Size {
  readonly messages: number;
  /** Megabytes of pictures in the heavy archive. */
  readonly mediaMb: number;
  readonly rounds: number;
}

function compared(plain: string, heavy: string, { messages, mediaMb, rounds }: Size) {
  const light = measure(['idle', 'inflate', 'ours', 'jszip-and-parser'], plain, rounds);
  const [idle, inflate, ours] = [light('idle'), light('inflate'), light('ours')];
  const other = light('jszip-and-parser');
  const heavyOurs = measure(['ours'], heavy, 1)('ours');
  if (ours.messages !== messages) throw new Error(`We found ${String(ours.messages)} of ${String(messages)} messages`);
  return {
    version: 1,
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    rounds,
    /** Above the number of processors, others were at work, and the clock tells less than the processor time. */
    load: round(loadavg()[0] ?? 0),
    messages,
    archiveMb: round(statSync(plain).size / 2 ** 20),
    textMb: round(inflate.bytes / 2 ** 20),
    seconds: { inflate: inflate.seconds, ours: ours.seconds, other: other.seconds },
    importOverInflate: round(ours.seconds / inflate.seconds),
    otherOverOurs: round(other.seconds / ours.seconds),
    /** The same in processor time of all threads. */
    cpu: {
      seconds: { inflate: inflate.cpuSeconds, ours: ours.cpuSeconds, other: other.cpuSeconds },
      importOverInflate: round(ours.cpuSeconds / inflate.cpuSeconds),
      otherOverOurs: round(other.cpuSeconds / ours.cpuSeconds),
    },
    memoryMb: {
      overIdle: round(ours.peakMb - idle.peakMb),
      overIdleWithMedia: round(heavyOurs.peakMb - idle.peakMb),
      other: round(other.peakMb - idle.peakMb),
      mediaMb,
    },
  };
}

/** Medians of a few rounds in which everybody has a turn; of memory, the most that was ever used. */
function measure(names: readonly Runner[], archive: string, rounds: number): (name: Runner) => Run {
  const runs = new Map<Runner, Run[]>();
  for (let round = 1; round <= rounds; round++) {
    say(`Round ${String(round)} of ${String(rounds)}: ${names.join(', ')} …`);
    for (const name of names) runs.set(name, [...(runs.get(name) ?? []), once(name, archive)]);
  }
  return (name) => summary(runs.get(name) ?? []);
}

function summary(runs: readonly Run[]): Run {
  const [any] = runs;
  if (any === undefined) throw new Error('Nothing was measured');
  return {
    ...any,
    seconds: median(runs.map(({ seconds }) => seconds)),
    cpuSeconds: median(runs.map(({ cpuSeconds }) => cpuSeconds)),
    peakMb: Math.max(...runs.map(({ peakMb }) => peakMb)),
  };
}

function once(name: Runner, path: string): Run {
  const program = process.argv[1];
  if (program === undefined) throw new Error('A program has a name');
  const started =
    name === 'idle'
      ? spawnSync(process.execPath, ['-e', idleProgram], { encoding: 'utf8' })
      : spawnSync(process.execPath, ['--max-old-space-size=8192', program, 'child', name, path], { encoding: 'utf8' });
  if (started.status !== 0) throw new Error(`${name} failed: ${started.stderr.slice(-2000)}`);
  const found: Run = JSON.parse(started.stdout);
  return found;
}

type Result = ReturnType<typeof compared>;

function report(found: Result): string {
  const { seconds, cpu, memoryMb } = found;
  const goal = (reached: boolean, text: string): string => `${reached ? 'reached' : 'MISSED'} (goal ${text})`;
  return [
    `${String(found.messages)} messages, ${String(found.textMb)} MB of text in a zip of ${String(found.archiveMb)} MB; ${found.date}, Node ${found.node}`,
    `medians of ${String(found.rounds)} rounds; load ${String(found.load)} on ${String(cpus().length)} processors`,
    `inflate only       ${String(seconds.inflate)} s`,
    `import             ${String(seconds.ours)} s = ${String(found.importOverInflate)} × inflate, ${goal(found.importOverInflate <= 1.25, '≤ 1.25')}`,
    `JSZip + whatsapp-chat-parser  ${String(seconds.other)} s = ${String(found.otherOverOurs)} × ours, ${goal(found.otherOverOurs >= 8, '≥ 8')}`,
    `in processor time  ${String(cpu.seconds.inflate)} s, ${String(cpu.seconds.ours)} s = ${String(cpu.importOverInflate)} × inflate; ${String(cpu.seconds.other)} s = ${String(cpu.otherOverOurs)} × ours`,
    `peak memory over idle Node  ${String(memoryMb.overIdle)} MB, ${goal(memoryMb.overIdle <= 100, '≤ 100 MB')}; JSZip + parser ${String(memoryMb.other)} MB`,
    `the same with ${String(memoryMb.mediaMb)} MB of media  ${String(memoryMb.overIdleWithMedia)} MB, ${goal(memoryMb.overIdleWithMedia <= 100, '≤ 100 MB')}`,
    '',
  ].join('\n');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
