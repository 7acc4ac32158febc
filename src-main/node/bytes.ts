/** Bytes that can be read at any place: an open file, a part of one, or memory. Nothing here writes to an input. */
import { open, mkdtemp, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { limits } from '../app/limits.ts';

export interface Bytes {
  readonly size: number;
  /** Fills `into` from `position`; fewer bytes than asked only at the end. */
  read(into: Uint8Array, position: number): Promise<number>;
  close(): Promise<void>;
}

export async function openBytes(path: string): Promise<Bytes> {
  const handle = await open(path, 'r');
  try {
    return fromHandle(handle, (await handle.stat()).size, () => handle.close());
  } catch (error) {
    await handle.close();
    throw error;
  }
}

function fromHandle(handle: FileHandle, size: number, close: () => Promise<void>): Bytes {
  return {
    size,
    read: async (into, position) => {
      let filled = 0;
      while (filled < into.length && position + filled < size) {
        const { bytesRead } = await handle.read(into, filled, into.length - filled, position + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return filled;
    },
    close,
  };
}

export function fromMemory(memory: Uint8Array): Bytes {
  return {
    size: memory.length,
    read: async (into, position) => {
      if (position >= memory.length) return 0;
      const part = memory.subarray(position, position + into.length);
      into.set(part);
      return part.length;
    },
    close: async () => {},
  };
}

/** A window onto other bytes; closing it leaves them open. */
export function part(bytes: Bytes, start: number, size: number): Bytes {
  return {
    size,
    read: (into, position) =>
      position >= size
        ? Promise.resolve(0)
        : bytes.read(into.subarray(0, Math.min(into.length, size - position)), start + position),
    close: async () => {},
  };
}

/** Collects a stream where it can be read at any place: in memory while small, else in a temporary file without a name. */
export async function collect(stream: AsyncIterable<Uint8Array>): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let spill: Spill | null = null;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      if (spill === null && size > limits.nestedInMemoryBytes) {
        spill = await openSpill();
        for (const kept of chunks.splice(0)) await spill.handle.appendFile(kept);
      }
      if (spill === null) chunks.push(chunk);
      else await spill.handle.appendFile(chunk);
    }
  } catch (error) {
    if (spill !== null) await remove(spill);
    throw error;
  }
  if (spill === null) return fromMemory(Buffer.concat(chunks));
  const kept = spill;
  return fromHandle(kept.handle, size, () => remove(kept));
}

interface Spill {
  readonly handle: FileHandle;
  readonly folder: string;
}

/**
 * The name goes at once, the bytes when the file is closed, by us or by the system: whoever kills the program leaves no chat behind
 * in plain text. Windows may keep the empty folder until then.
 */
async function openSpill(): Promise<Spill> {
  const folder = await mkdtemp(join(tmpdir(), 'komm-mit-'));
  const handle = await open(join(folder, 'archive'), 'wx+', 0o600);
  await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  return { handle, folder };
}

async function remove({ handle, folder }: Spill): Promise<void> {
  await handle.close();
  await rm(folder, { recursive: true, force: true });
}

/** The bytes in order, in chunks; every chunk is a fresh buffer, so that the consumer may keep parts of it, unless `room` gives others. */
export async function* inOrder(
  bytes: Bytes,
  start: number,
  length: number,
  chunkBytes: number = limits.chunkBytes,
  room: (size: number) => Uint8Array = (size) => Buffer.allocUnsafe(size),
): AsyncGenerator<Uint8Array> {
  let done = 0;
  while (done < length) {
    const chunk = room(Math.min(chunkBytes, length - done));
    const filled = await bytes.read(chunk, start + done);
    if (filled === 0) return;
    done += filled;
    yield filled === chunk.length ? chunk : chunk.subarray(0, filled);
  }
}

/** Room for `inOrder` in two buffers by turns: a chunk is good until the next but one is asked for. New memory costs more than reading into it. */
export function twoByTurns(): (size: number) => Uint8Array {
  const buffers: Uint8Array[] = [];
  let turn = 0;
  return (size) => {
    turn = 1 - turn;
    const buffer = buffers[turn];
    if (buffer !== undefined && buffer.length >= size) return buffer.subarray(0, size);
    return (buffers[turn] = Buffer.allocUnsafe(size));
  };
}

export async function head(bytes: Bytes, length: number): Promise<Uint8Array> {
  const chunk = Buffer.alloc(Math.min(length, bytes.size));
  return chunk.subarray(0, await bytes.read(chunk, 0));
}
