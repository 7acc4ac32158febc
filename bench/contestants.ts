import { basename } from 'node:path';

export interface Run {
  readonly seconds: number;
  /** Of all threads, over the same stretch: less disturbed by whatever else the machine does. */
  readonly cpuSeconds: number;
  readonly messages: number;
  readonly bytes: number;
  readonly peakMb: number;
}

export type Contestant = 'inflate' | 'ours' | 'jszip-and-parser';

/** Each loads only what it needs, inside the measured process but before its clock starts. */
export const contestants: Readonly<Record<Contestant, (archive: string) => Promise<Run>>> = {
  inflate,
  ours,
  'jszip-and-parser': jszipAndParser,
};

interface Start {
  readonly at: number;
  readonly used: NodeJS.CpuUsage;
}

function started(): Start {
  return { at: performance.now(), used: process.cpuUsage() };
}

function finished(start: Start, messages: number, bytes: number): Run {
  const { user, system } = process.cpuUsage(start.used);
  return {
    seconds: Math.round(performance.now() - start.at) / 1000,
    cpuSeconds: Math.round((user + system) / 1000) / 1000,
    messages,
    bytes,
    peakMb: process.resourceUsage().maxRSS / 1024,
  };
}

/** Nothing but unpacking: no import can be faster. */
async function inflate(archive: string): Promise<Run> {
  const yauzl = await import('yauzl');
  const start = started();
  const bytes = await new Promise<number>((resolve, reject) => {
    yauzl.open(archive, { lazyEntries: true }, (error, zip) => {
      if (error) {
        reject(error);
        return;
      }
      zip.on('entry', (entry) => {
        if (!entry.fileName.endsWith('.txt')) {
          zip.readEntry();
          return;
        }
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) {
            reject(failed);
            return;
          }
          let size = 0;
          stream.on('data', (chunk: Buffer) => (size += chunk.length));
          stream.on('error', reject);
          stream.on('end', () => {
            zip.close();
            resolve(size);
          });
        });
      });
      zip.on('error', reject);
      zip.readEntry();
    });
  });
  return finished(start, 0, bytes);
}

/** The whole import: find the chat, read every line, sum up; as the command line does it. */
async function ours(archive: string): Promise<Run> {
  const { importArchives } = await import('../src-main/app/import-archives.ts');
  const { openSource } = await import('../src-main/node/archives.ts');
  const start = started();
  const { chats } = await importArchives([{ name: basename(archive), path: archive }], {
    signal: new AbortController().signal,
    emit: () => undefined,
    open: openSource,
  });
  return finished(start, chats[0]?.messages ?? 0, chats[0]?.source.bytes ?? 0);
}

/** What most programs do: everything in memory, then a regular expression for each line. */
async function jszipAndParser(archive: string): Promise<Run> {
  const { readFile } = await import('node:fs/promises');
  const { default: JSZip } = await import('jszip');
  const { parseString } = await import('whatsapp-chat-parser');
  const start = started();
  const zip = await JSZip.loadAsync(await readFile(archive));
  const entry = Object.values(zip.files).find(({ name }) => name.endsWith('.txt'));
  const text = (await entry?.async('string')) ?? '';
  const messages = parseString(text).filter(({ author }) => author !== null).length;
  return finished(start, messages, text.length);
}
