/**
 * A zip archive: its table of contents and the content of one entry, checked as strictly as the format allows. yauzl reads the
 * structure; unpacking goes through zlib's gunzip, because that checks the CRC natively on every Node we run on.
 */
import { createGunzip, type Gunzip } from 'node:zlib';
import { fromRandomAccessReader, getFileNameLowLevel, RandomAccessReader, type Entry, type ZipFile } from 'yauzl';
import { problem, type ProblemCode } from '../../src-core/problem.ts';
import { limits } from '../app/limits.ts';
import { ProblemError } from '../app/source.ts';
import { inOrder, part, twoByTurns, type Bytes } from './bytes.ts';

export interface ZipEntry {
  /** With `/` between folders; as decoded, not yet safe to show. */
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly method: number;
  readonly encrypted: boolean;
  readonly modified: Date | null;
  readonly raw: Entry;
}

export interface Zip {
  readonly bytes: Bytes;
  readonly entries: readonly ZipEntry[];
  readonly file: ZipFile;
}

/** Reads the table of contents. Throws `ProblemError` when this is no zip, or a broken or hostile one. */
export async function readZip(bytes: Bytes, signal: AbortSignal): Promise<Zip> {
  const file = await structure(bytes);
  const entries: ZipEntry[] = [];
  for (;;) {
    signal.throwIfAborted();
    const raw = await nextEntry(file);
    if (raw === null) break;
    if (entries.length >= limits.entries) throw fail('too-many-entries', `more than ${limits.entries}`);
    entries.push({
      name: entryName(raw),
      packed: raw.compressedSize,
      unpacked: raw.uncompressedSize,
      method: raw.compressionMethod,
      encrypted: raw.isEncrypted(),
      modified: modifiedAt(raw),
      raw,
    });
  }
  refuseOverlap(entries);
  return { bytes, entries, file };
}

/** The entry's content, its length and CRC checked on the way; whoever needs only its beginning asks for few packed bytes at a time. */
export async function* readEntry(
  zip: Zip,
  entry: ZipEntry,
  signal: AbortSignal,
  packedChunkBytes: number = limits.packedChunkBytes,
): AsyncGenerator<Uint8Array> {
  refuseUnreadable(entry);
  const start = await dataStart(zip, entry);
  let packedRead = 0;
  let unpacked = 0;
  const packed = async function* (): AsyncGenerator<Uint8Array> {
    yield gzipHeader;
    for await (const chunk of inOrder(zip.bytes, start, entry.packed, packedChunkBytes, twoByTurns())) {
      packedRead += chunk.length;
      if (entry.method === 8) yield chunk;
      else yield* storedBlocks(chunk);
    }
    if (packedRead < entry.packed) throw fail('vanished-while-reading', `${packedRead} of ${entry.packed} bytes`);
    if (entry.method === 0) yield lastStoredBlock;
    yield gzipTrailer(entry);
  };
  const chunks = {
    // Two hundred small chats need no large buffer each; a little more than announced, so that the end needs no second one.
    chunkSize: Math.min(limits.chunkBytes, entry.unpacked + 64),
    // Unpacking goes one chunk ahead of whoever reads; else both would wait for each other.
    readableHighWaterMark: 2 * limits.chunkBytes,
  };
  const gunzip = createGunzip(chunks);
  // Only keeps a broken stream from being thrown at nobody: the loop below receives the same error.
  gunzip.on('error', () => {});
  feed(gunzip, packed()).catch((error: unknown) =>
    gunzip.destroy(error instanceof Error ? error : new Error('read failed')),
  );
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      signal.throwIfAborted();
      unpacked += chunk.length;
      if (unpacked > entry.unpacked) throw fail('unpacks-without-end', `announced ${entry.unpacked} bytes`);
      if (unpacked > limits.ratioFromBytes && unpacked > packedRead * limits.ratio)
        throw fail('unpacks-without-end', `${unpacked} bytes from ${packedRead}`);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof ProblemError || signal.aborted) throw error;
    throw fail('damaged-entry', error instanceof Error ? error.message : '');
  } finally {
    gunzip.destroy();
  }
  if (unpacked !== entry.unpacked) throw fail('damaged-entry', `${unpacked} of ${entry.unpacked} bytes`);
}

/** Gives the packed pieces to unpacking, one after the other; while it works on one, the next is read. */
async function feed(gunzip: Gunzip, packed: AsyncGenerator<Uint8Array>): Promise<void> {
  let done = () => {};
  // Whoever stops reading leaves the last piece lying.
  gunzip.once('close', () => done());
  const unpacked = (piece: Uint8Array) =>
    new Promise<void>((resolve) => {
      done = resolve;
      gunzip.write(piece, () => resolve());
    });
  let step = await packed.next();
  while (step.done !== true && !gunzip.destroyed) [step] = await Promise.all([packed.next(), unpacked(step.value)]);
  gunzip.end();
}

/** An entry that is stored as it is can be read at any place without unpacking it. */
export async function storedPart(zip: Zip, entry: ZipEntry): Promise<Bytes | null> {
  if (entry.method !== 0 || entry.encrypted) return null;
  return part(zip.bytes, await dataStart(zip, entry), entry.packed);
}

function refuseUnreadable(entry: ZipEntry): void {
  if (entry.encrypted) throw fail('encrypted-zip');
  if (entry.method !== 0 && entry.method !== 8) throw fail('unsupported-compression', `method ${entry.method}`);
  if (entry.method === 0 && entry.packed !== entry.unpacked)
    throw fail('damaged-entry', `stored ${entry.packed} bytes, announced ${entry.unpacked}`);
  if (entry.unpacked > limits.chatBytes) throw fail('unpacks-without-end', `announced ${entry.unpacked} bytes`);
  if (entry.unpacked > limits.ratioFromBytes && entry.unpacked > entry.packed * limits.ratio)
    throw fail('unpacks-without-end', `announced ${entry.unpacked} bytes from ${entry.packed}`);
}

function structure(bytes: Bytes): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: false };
    fromRandomAccessReader(new BufferedReader(bytes), bytes.size, options, (error, file) => {
      if (error === null) resolve(file);
      else structureProblem(bytes, error).then(reject, reject);
    });
  });
}

async function structureProblem(bytes: Bytes, error: Error): Promise<ProblemError> {
  const start = Buffer.alloc(4);
  await bytes.read(start, 0);
  const beginsAsZip = start.toString('latin1').startsWith('PK');
  if (!beginsAsZip) return fail('not-a-zip');
  const noEnd = error.message.startsWith('End of central directory') || error.message === 'unexpected EOF';
  return fail(noEnd ? 'truncated-zip' : 'damaged-zip', error.message);
}

function nextEntry(file: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    const settle = (then: () => void) => {
      file.removeListener('entry', onEntry);
      file.removeListener('end', onEnd);
      file.removeListener('error', onError);
      then();
    };
    const onEntry = (entry: Entry) => settle(() => resolve(entry));
    const onEnd = () => settle(() => resolve(null));
    const onError = (error: Error) =>
      settle(() =>
        reject(
          error instanceof ProblemError
            ? error
            : fail(/encryption/.test(error.message) ? 'encrypted-zip' : 'damaged-zip', error.message),
        ),
      );
    file.on('entry', onEntry).on('end', onEnd).on('error', onError);
    file.readEntry();
  });
}

function dataStart(zip: Zip, entry: ZipEntry): Promise<number> {
  return new Promise((resolve, reject) => {
    zip.file.readLocalFileHeader(entry.raw, { minimal: true }, (error, header) => {
      if (error === null) resolve(header.fileDataStart);
      else reject(fail('damaged-entry', error.message));
    });
  });
}

/**
 * Names are UTF-8 more often than their archives say (phones forget bit 11), and UTF-8 is hardly ever valid by accident: it is
 * tried first, then what the archive claims (a Unicode field, else CP437).
 */
function entryName(entry: Entry): string {
  const raw = entry.fileNameRaw;
  try {
    const name = new TextDecoder('utf-8', { fatal: true }).decode(raw);
    return name.replaceAll('\\', '/');
  } catch {
    return getFileNameLowLevel(0, raw, entry.extraFields, false);
  }
}

/** Phones set it; whoever zips again may not, and 1980 is how "unknown" looks. */
function modifiedAt(entry: Entry): Date | null {
  const at = entry.getLastModDate();
  return at.getFullYear() > 2008 ? at : null;
}

/** Archives that use one stretch of bytes for many entries exist only to blow up whoever unpacks them. */
function refuseOverlap(entries: readonly ZipEntry[]): void {
  const byPlace = entries.map(({ raw }) => raw).sort(byOffset);
  let end = 0;
  for (const entry of byPlace) {
    if (entry.relativeOffsetOfLocalHeader < end) throw fail('unpacks-without-end', 'overlapping entries');
    end = entry.relativeOffsetOfLocalHeader + localHeaderBytes + entry.fileNameRaw.length + entry.compressedSize;
  }
}

const localHeaderBytes = 30;
const byOffset = (a: Entry, b: Entry) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader;

// A zip entry is turned into a gzip stream (RFC 1952): header, the raw deflate data, CRC-32, length modulo 2^32.
const gzipHeader = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);

function gzipTrailer(entry: ZipEntry): Uint8Array {
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(entry.raw.crc32 >>> 0, 0);
  trailer.writeUInt32LE(entry.unpacked % 2 ** 32, 4);
  return trailer;
}

/** RFC 1951, 3.2.4: a block without compression holds up to 65,535 bytes. */
function* storedBlocks(chunk: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < chunk.length; at += 0xffff) {
    const piece = chunk.subarray(at, at + 0xffff);
    const size = piece.length;
    yield Uint8Array.of(0, size & 255, size >> 8, ~size & 255, (~size >> 8) & 255);
    yield piece;
  }
}
const lastStoredBlock = Uint8Array.of(1, 0, 0, 255, 255);

/** yauzl asks for a few bytes at a time; from here they come out of a larger piece, which makes 65,000 entries quick. */
class BufferedReader extends RandomAccessReader {
  readonly #bytes: Bytes;
  #piece: Uint8Array = new Uint8Array(0);
  #start = 0;
  constructor(bytes: Bytes) {
    super();
    this.#bytes = bytes;
  }
  override read(
    into: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytesRead?: number) => void,
  ): void {
    if (this.#take(into, offset, length, position)) {
      // In turn with the event loop, or 65,000 entries would pile up on the stack.
      setImmediate(callback, null, length);
      return;
    }
    const piece = Buffer.allocUnsafe(Math.max(limits.headBytes, length));
    const readable = Number.isSafeInteger(position) && position >= 0 && position < this.#bytes.size;
    const reading = readable ? this.#bytes.read(piece, position) : Promise.resolve(0);
    reading.then(
      (filled) => {
        this.#piece = piece.subarray(0, filled);
        this.#start = position;
        callback(null, this.#take(into, offset, length, position) ? length : 0);
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error('read failed')),
    );
  }
  #take(into: Buffer, offset: number, length: number, position: number): boolean {
    const from = position - this.#start;
    if (from < 0 || from + length > this.#piece.length) return false;
    into.set(this.#piece.subarray(from, from + length), offset);
    return true;
  }
}

function fail(code: ProblemCode, detail = ''): ProblemError {
  return new ProblemError(problem(code, { detail }));
}
