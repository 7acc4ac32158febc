/** Which of an archive's entries are chats, and what to say when none is. */
import { looksLikeChat } from '../../src-core/chat/read-chat.ts';
import { problem, type Problem, type ProblemCode } from '../../src-core/problem.ts';
import { limits } from '../app/limits.ts';
import { ProblemError, type Found } from '../app/source.ts';
import { collect, type Bytes } from './bytes.ts';
import {
  baseName,
  folderName,
  isAttachmentName,
  isChatFileName,
  isNoise,
  isUnsafeName,
  kindByName,
  type FileKind,
} from './recognise.ts';
import { asUtf8, encodingOf, headAsUtf8, type Encoding } from './text-bytes.ts';
import { readEntry, readZip, storedPart, type Zip, type ZipEntry } from './zip.ts';

interface Place {
  readonly file: string;
  /** The archive inside an archive that we are in. */
  readonly within?: string;
}

type Verdict =
  | { readonly is: 'chat'; readonly encoding: Encoding }
  | { readonly is: 'no-chat' | 'empty' }
  | { readonly is: 'broken'; readonly problem: Problem };

export async function* findInZip(bytes: Bytes, place: Place, signal: AbortSignal): AsyncGenerator<Found> {
  const zip = await readZip(bytes, signal);
  const files = zip.entries.filter((entry) => !entry.name.endsWith('/') && !isNoise(entry.name));
  const unsafe = files.filter((entry) => isUnsafeName(entry.name));
  if (unsafe[0] !== undefined)
    yield tell(place, 'unsafe-entry-name', { entry: shown(unsafe[0], place), detail: `${unsafe.length}` });

  const kinds = new Map(files.map((entry): [ZipEntry, FileKind] => [entry, kindByName(entry.name)]));
  const texts = files.filter((entry) => kinds.get(entry)?.is === 'text');
  const named = texts.filter((entry) => isChatName(entry, texts));
  const chats: { readonly entry: ZipEntry; readonly encoding: Encoding }[] = [];
  let told = false;
  for (const entry of named.slice(0, limits.textsPerArchive)) {
    const verdict = await judge(zip, entry, signal);
    if (verdict.is === 'chat') chats.push({ entry, encoding: verdict.encoding });
    else {
      told = true;
      yield refusal(verdict, entry, place);
    }
  }
  if (chats.length === 0) {
    for (const entry of texts.filter((text) => !named.includes(text)).slice(0, limits.textsPerArchive)) {
      const verdict = await judge(zip, entry, signal);
      if (verdict.is === 'chat') chats.push({ entry, encoding: verdict.encoding });
      else if (verdict.is === 'broken' && !told) {
        told = true;
        yield refusal(verdict, entry, place);
      }
    }
  }
  if (chats.length > 1) yield tell(place, 'several-chats-in-zip', { detail: `${chats.length}` });
  for (const { entry, encoding } of chats) {
    yield {
      what: 'chat',
      file: place.file,
      entry: shown(entry, place),
      bytes: entry.unpacked,
      modified: entry.modified,
      read: (reading) => asUtf8(readEntry(zip, entry, reading), encoding),
    };
  }
  if (chats.length > 0) return yield* sentCards(zip, files, kinds, place);
  if (told) return;
  yield* withoutChats(zip, files, kinds, place, bytes.size, signal);
}

/** `_chat.txt` and its copies, or a name that some language gives to an export. Beside `_chat.txt` lie only attachments. */
function isChatName(entry: ZipEntry, texts: readonly ZipEntry[]): boolean {
  const base = baseName(entry.name);
  if (!isChatFileName(base)) return false;
  if (!isAttachmentName(base)) return true;
  const folder = folderName(entry.name);
  return !texts.some((other) => baseName(other.name) === '_chat.txt' && folderName(other.name) === folder);
}

async function judge(zip: Zip, entry: ZipEntry, signal: AbortSignal): Promise<Verdict> {
  if (entry.unpacked === 0 && !entry.encrypted) return { is: 'empty' };
  try {
    const start = await entryHead(zip, entry, signal);
    const encoding = encodingOf(start);
    return looksLikeChat(headAsUtf8(start, encoding)) ? { is: 'chat', encoding } : { is: 'no-chat' };
  } catch (error) {
    if (signal.aborted || !(error instanceof ProblemError)) throw error;
    return { is: 'broken', problem: error.problem };
  }
}

async function entryHead(zip: Zip, entry: ZipEntry, signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of readEntry(zip, entry, signal, limits.headBytes)) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= limits.headBytes) break;
    }
  } catch (error) {
    // What came before the damage tells whether this is worth reading; the damage itself is reported when it is read.
    if (length === 0 || signal.aborted || !(error instanceof ProblemError)) throw error;
  }
  return Buffer.concat(chunks).subarray(0, limits.headBytes);
}

function refusal(verdict: Exclude<Verdict, { is: 'chat' }>, entry: ZipEntry, place: Place): Found {
  const about = { file: place.file, entry: shown(entry, place) };
  if (verdict.is === 'broken') return { what: 'problem', problem: { ...verdict.problem, ...about } };
  return { what: 'problem', problem: problem(verdict.is === 'empty' ? 'empty-file' : 'not-a-chat', about) };
}

/** Contact cards that were sent in the chat lie beside it; their names are the senders' words. */
async function* sentCards(
  zip: Zip,
  files: readonly ZipEntry[],
  kinds: ReadonlyMap<ZipEntry, FileKind>,
  place: Place,
): AsyncGenerator<Found> {
  const cards = files.filter((entry) => kinds.get(entry)?.is === 'vcard' && !entry.encrypted);
  for (const entry of cards.slice(0, limits.cardsPerChat)) {
    if (entry.unpacked > limits.cardBytes) continue;
    yield { ...contactsIn(zip, entry, place), sentInChat: true };
  }
}

function contactsIn(zip: Zip, entry: ZipEntry, place: Place): Extract<Found, { what: 'contacts' }> {
  return {
    what: 'contacts',
    format: 'vcard',
    file: place.file,
    entry: shown(entry, place),
    bytes: entry.unpacked,
    modified: entry.modified,
    read: (reading) => readEntry(zip, entry, reading),
  };
}

async function* withoutChats(
  zip: Zip,
  files: readonly ZipEntry[],
  kinds: ReadonlyMap<ZipEntry, FileKind>,
  place: Place,
  size: number,
  signal: AbortSignal,
): AsyncGenerator<Found> {
  const inner = files.filter((entry) => kinds.get(entry)?.is === 'zip');
  if (inner.length > 0 && place.within === undefined) return yield* allNested(zip, inner, place, size, signal);
  const cards = files.filter((entry) => kinds.get(entry)?.is === 'vcard');
  if (cards.length > 0 && cards.length === files.length) {
    for (const entry of cards) {
      if (entry.unpacked > limits.contactsBytes) yield tell(place, 'not-readable', { entry: shown(entry, place) });
      else yield contactsIn(zip, entry, place);
    }
    return;
  }
  for (const kind of kinds.values()) if (kind.is === 'foreign') return yield tell(place, kind.code);
  if (files.length > 0 && files.every((entry) => entry.encrypted)) return yield tell(place, 'encrypted-zip');
  const media = files.some((entry) => kinds.get(entry)?.is === 'media');
  yield tell(place, media ? 'media-without-chat' : 'zip-without-chat');
}

/** Packed twice, a little says "a lot" without any single entry being suspicious: together they may not unpack beyond the ratio either. */
async function* allNested(
  zip: Zip,
  inner: readonly ZipEntry[],
  place: Place,
  size: number,
  signal: AbortSignal,
): AsyncGenerator<Found> {
  let announced = 0;
  for (const entry of inner.slice(0, limits.nestedPerArchive)) {
    for await (const found of nested(zip, entry, place, signal)) {
      if (found.what === 'chat') announced += found.bytes;
      if (announced > limits.ratioFromBytes && announced > size * limits.ratio)
        return yield tell(place, 'unpacks-without-end', {
          entry: entry.name,
          detail: `${announced} bytes from ${size}`,
        });
      yield found;
    }
  }
}

/** Exports that were zipped together. One level only: nothing a phone or a file manager makes goes deeper. */
async function* nested(zip: Zip, entry: ZipEntry, place: Place, signal: AbortSignal): AsyncGenerator<Found> {
  const within = shown(entry, place);
  try {
    if (entry.unpacked > limits.nestedBytes)
      throw new ProblemError(problem('unpacks-without-end', { detail: `announced ${entry.unpacked} bytes` }));
    const bytes = (await storedPart(zip, entry)) ?? (await collect(readEntry(zip, entry, signal)));
    try {
      yield* findInZip(bytes, { file: place.file, within }, signal);
    } finally {
      await bytes.close();
    }
  } catch (error) {
    if (signal.aborted || !(error instanceof ProblemError)) throw error;
    yield { what: 'problem', problem: { ...error.problem, file: place.file, entry: error.problem.entry ?? within } };
  }
}

/** As it may be shown: an archive inside an archive reads like a folder. */
function shown(entry: ZipEntry, place: Place): string {
  return place.within === undefined ? entry.name : `${place.within}/${entry.name}`;
}

function tell(place: Place, code: ProblemCode, about: { entry?: string; detail?: string } = {}): Found {
  const inside = place.within === undefined ? {} : { entry: place.within };
  return { what: 'problem', problem: problem(code, { file: place.file, ...inside, ...about }) };
}
