/**
 * Opens what the user gave us and finds the texts in it. A chat is known by its name and its content, never by its size: a text
 * somebody sent as an attachment may be larger than the chat.
 */
import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { looksLikeChat } from '../../src-core/chat/read-chat.ts';
import { problem, type Problem } from '../../src-core/problem.ts';
import { asProblem } from '../app/as-problem.ts';
import { limits } from '../app/limits.ts';
import { ProblemError, type Found, type OpenSource, type Source } from '../app/source.ts';
import { head, inOrder, openBytes, type Bytes } from './bytes.ts';
import { walk, type FileSeen } from './folder.ts';
import { isAttachmentName, isChatFileName, kindByContent, kindByName, type FileKind } from './recognise.ts';
import { asUtf8, encodingOf, headAsUtf8 } from './text-bytes.ts';
import { findInZip } from './zip-texts.ts';

export const openSource: OpenSource = async function* (source, signal) {
  try {
    const about = await stat(source.path);
    if (about.isDirectory()) yield* inFolder(source, signal);
    else if (about.isFile()) yield* inFile(source.path, source.name, true, signal);
    else yield { what: 'problem', problem: problem('not-readable', { file: source.name, detail: 'not a file' }) };
  } catch (error) {
    if (signal.aborted) throw error;
    yield { what: 'problem', problem: asProblem(error, source.name) };
  }
};

/** `asked`: the user named this very file, so an answer is due even if it is of no use. */
async function* inFile(
  path: string,
  file: string,
  asked: boolean,
  signal: AbortSignal,
  card?: FileSeen['card'],
): AsyncGenerator<Found> {
  const place = { file, folder: basename(dirname(path)), modified: await modifiedAt(path), ...(card && { card }) };
  const bytes = await openBytes(path);
  try {
    yield* inBytes(bytes, place, asked, signal);
  } finally {
    await bytes.close();
  }
}

interface Place {
  readonly file: string;
  readonly folder: string;
  readonly modified: Date | null;
  readonly card?: NonNullable<FileSeen['card']>;
}

async function* inBytes(bytes: Bytes, place: Place, asked: boolean, signal: AbortSignal): AsyncGenerator<Found> {
  const named = kindByName(place.file);
  if (named.is === 'foreign') return yield tell(place.file, named.code);
  if (bytes.size === 0) return yield tell(place.file, 'empty-file');
  const start = await head(bytes, limits.headBytes);
  const kind = kindOf(named, kindByContent(start));
  if (kind.is === 'foreign') return yield tell(place.file, kind.code);
  if (kind.is === 'zip') return yield* findInZip(bytes, { file: place.file }, signal);
  const encoding = encodingOf(start);
  const text = {
    file: place.file,
    entry: null,
    bytes: bytes.size,
    folder: place.folder,
    modified: place.modified,
    read: (reading: AbortSignal) => asUtf8(whole(bytes, reading), encoding),
  };
  if (kind.is === 'vcard' || kind.is === 'csv') {
    if (bytes.size > limits.contactsBytes) return yield tell(place.file, 'not-readable', `${bytes.size} bytes`);
    // Address books say themselves how they are written, card by card: their bytes stay as they are.
    const sent = kind.is === 'vcard' && wasSent(place, start) ? { sentInChat: true } : {};
    return yield { what: 'contacts', format: kind.is, ...text, ...sent, read: (reading) => whole(bytes, reading) };
  }
  if (looksLikeChat(headAsUtf8(start, encoding))) return yield { what: 'chat', ...text };
  if (kind.is === 'text') {
    if (asked || isChatFileName(place.file)) yield tell(place.file, 'not-a-chat');
  } else if (asked) yield tell(place.file, 'unknown-file-type');
}

/** A card out of an unpacked export: by the name that WhatsApp gives attachments, or by where it lies. */
function wasSent({ file, card }: Place, start: Uint8Array): boolean {
  if (isAttachmentName(file) || card === 'sent') return true;
  const cards =
    Buffer.from(start)
      .toString('latin1')
      .match(/^BEGIN:VCARD/gimu) ?? [];
  return card === 'sent-if-single' && cards.length === 1;
}

/** A zip is a zip whatever it is called; a name that promises one is taken at its word, so that the answer fits. */
function kindOf(named: FileKind, seen: FileKind): FileKind {
  if (seen.is === 'zip' || seen.is === 'foreign') return seen;
  return named.is === 'other' || named.is === 'text' ? (seen.is === 'other' ? named : seen) : named;
}

async function* whole(bytes: Bytes, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  let done = 0;
  for await (const chunk of inOrder(bytes, 0, bytes.size)) {
    signal.throwIfAborted();
    done += chunk.length;
    yield chunk;
  }
  if (done < bytes.size)
    throw new ProblemError(problem('vanished-while-reading', { detail: `${done} of ${bytes.size} bytes` }));
}

async function* inFolder(source: Source, signal: AbortSignal): AsyncGenerator<Found> {
  let found = false;
  let media = false;
  const told = new Set<string>();
  for await (const step of walk(source.path, signal)) {
    if ('problem' in step) {
      yield { what: 'problem', problem: step.problem };
      continue;
    }
    media ||= step.kind.is === 'media';
    if (step.kind.is === 'foreign') {
      if (told.has(step.kind.code)) continue;
      told.add(step.kind.code);
    } else if (!['zip', 'text', 'vcard', 'csv'].includes(step.kind.is)) continue;
    try {
      for await (const text of inFile(step.path, step.name, false, signal, step.card)) {
        found = true;
        yield text;
      }
    } catch (error) {
      if (signal.aborted) throw error;
      found = true;
      yield { what: 'problem', problem: asProblem(error, step.name) };
    }
  }
  if (!found) yield tell(source.name, media ? 'media-without-chat' : 'folder-without-chat');
}

/** Some tools and images of disks know no times and write 1970. */
async function modifiedAt(path: string): Promise<Date | null> {
  const { mtime } = await stat(path);
  return mtime.getFullYear() > 2008 ? mtime : null;
}

function tell(file: string, code: Problem['code'], detail = ''): Found {
  return { what: 'problem', problem: problem(code, { file, detail }) };
}
