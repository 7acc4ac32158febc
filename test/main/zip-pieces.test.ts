import fc from 'fast-check';
import JSZip from 'jszip';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { fromMemory, type Bytes } from '../../src-main/node/bytes.ts';
import { readEntry, readZip } from '../../src-main/node/zip.ts';
import { seeded } from '../support/random.ts';

const { signal } = new AbortController();

/** Half of it packs well, so that some packed pieces become many bytes and others few. */
function content(size: number): Uint8Array {
  const random = seeded(size);
  return Uint8Array.from({ length: size }, (_, at) => (at % 20_000 < 10_000 ? 65 : random.whole(0, 255)));
}

async function archive(unpacked: Uint8Array, compression: 'DEFLATE' | 'STORE'): Promise<Bytes> {
  const zip = new JSZip();
  zip.file('_chat.txt', unpacked, { compression });
  return fromMemory(await zip.generateAsync({ type: 'uint8array' }));
}

/** A disk that takes its time now and then. */
function slow(bytes: Bytes): Bytes {
  let reads = 0;
  return {
    ...bytes,
    read: async (into, position) => {
      if (++reads % 3 === 0) await setImmediate();
      return bytes.read(into, position);
    },
  };
}

describe('an entry of an archive', () => {
  it('is the same however its packed bytes come in pieces, and however slowly it is read', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 150_000 }),
        fc.constantFrom('DEFLATE' as const, 'STORE' as const),
        fc.integer({ min: 200, max: 30_000 }),
        fc.boolean(),
        async (size, compression, piece, waits) => {
          const unpacked = content(size);
          const zip = await readZip(slow(await archive(unpacked, compression)), signal);
          const [entry] = zip.entries;
          if (entry === undefined) throw new Error('The archive holds one entry');
          const chunks: Uint8Array[] = [];
          for await (const chunk of readEntry(zip, entry, signal, piece)) {
            if (waits) await setImmediate();
            chunks.push(chunk);
          }
          expect(Buffer.concat(chunks).equals(unpacked)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('can be left after its beginning', async () => {
    const zip = await readZip(slow(await archive(content(2_000_000), 'DEFLATE')), signal);
    for (const entry of zip.entries) {
      for await (const chunk of readEntry(zip, entry, signal, 500)) {
        expect(chunk[0]).toBe(65);
        break;
      }
    }
  });
});
