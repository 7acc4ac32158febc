import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeBigArchive } from './big-chat.ts';
import { contestants, type Contestant, type Run } from './contestants.ts';

/**
 * `npm run bench [-- --json] [-- --messages 1000000] [-- --media 1500] [-- --runs 3]`: what the README promises, as ratios measured in
 * one run on this machine. Every contestant is a process of its own, so that nobody pays for another one's memory.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    messages: { type: 'string', default: '1000000' },
    media: { type: 'string', default: '1500' },
    runs: { type: 'string', default: '3' },
  },
});

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
    const idle = measure('idle', plain, 1);
    const inflate = measure('inflate', plain);
    const ours = measure('ours', plain);
    const other = measure('jszip-and-parser', plain);
    const heavyOurs = measure('ours', heavy, 1);
    if (ours.messages !== messages)
      throw new Error(`We found ${String(ours.messages)} of ${String(messages)} messages`);
    const result = {
      version: 1,
      date: new Date().toISOString().slice(0, 10),
      node: process.version,
      messages,
      archiveMb: round(statSync(plain).size / 2 ** 20),
      textMb: round(inflate.bytes / 2 ** 20),
      seconds: { inflate: inflate.seconds, ours: ours.seconds, other: other.seconds },
      importOverInflate: round(ours.seconds / inflate.seconds),
      otherOverOurs: round(other.seconds / ours.seconds),
      cpu: {
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
    process.stdout.write(values.json ? `${JSON.stringify(result, null, 2)}\n` : report(result));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The best of a few runs: everything else that the machine does only makes it slower. */
function measure(name: Contestant, path: string, runs = Number(values.runs)): Run {
  say(`Measuring ${name} …`);
  const all = Array.from({ length: runs }, () => once(name, path));
  const [best] = [...all].sort((a, b) => a.seconds - b.seconds);
  if (best === undefined) throw new Error('Nothing was measured');
  return {
    ...best,
    cpuSeconds: Math.min(...all.map(({ cpuSeconds }) => cpuSeconds)),
    peakMb: Math.max(...all.map(({ peakMb }) => peakMb)),
  };
}

function once(name: Contestant, path: string): Run {
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

type Result = Readonly<Record<'date' | 'node', string>> & {
  readonly messages: number;
  readonly archiveMb: number;
  readonly textMb: number;
  readonly seconds: Readonly<Record<'inflate' | 'ours' | 'other', number>>;
  readonly importOverInflate: number;
  readonly otherOverOurs: number;
  /** The same in processor time of all threads, start of Node included. */
  readonly cpu: Readonly<Record<'importOverInflate' | 'otherOverOurs', number>>;
  readonly memoryMb: Readonly<Record<'overIdle' | 'overIdleWithMedia' | 'other' | 'mediaMb', number>>;
};

function report(found: Result): string {
  const { seconds, memoryMb } = found;
  const goal = (reached: boolean, text: string): string => `${reached ? 'reached' : 'MISSED'} (goal ${text})`;
  return [
    `${String(found.messages)} messages, ${String(found.textMb)} MB of text in a zip of ${String(found.archiveMb)} MB; ${found.date}, Node ${found.node}`,
    `inflate only       ${String(seconds.inflate)} s`,
    `import             ${String(seconds.ours)} s = ${String(found.importOverInflate)} × inflate, ${goal(found.importOverInflate <= 1.25, '≤ 1.25')}`,
    `JSZip + whatsapp-chat-parser  ${String(seconds.other)} s = ${String(found.otherOverOurs)} × ours, ${goal(found.otherOverOurs >= 8, '≥ 8')}`,
    `in processor time  ${String(found.cpu.importOverInflate)} × inflate, ${String(found.cpu.otherOverOurs)} × ours`,
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
