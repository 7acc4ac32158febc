import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, sep } from 'node:path';
import type { Pick } from '../../src-bridge/contract.ts';
import type { Source } from '../app/source.ts';

export interface Picks {
  /** Remembers paths the user has chosen or dropped; what cannot be looked at is still a pick, so that reading can say why. */
  register(paths: readonly string[]): Promise<readonly Pick[]>;
  /** What stands behind ids that were handed out, as often as they are named; null when one of them never was. */
  sourcesOf(ids: readonly string[]): readonly Source[] | null;
}

/** Paths stay on this side of the wall: the window knows a file by an id that means nothing anywhere else. */
export function createPicks(): Picks {
  const sources = new Map<string, Source>();
  return {
    register: (chosen) => {
      const known = [...chosen, ...[...sources.values()].map(({ path }) => path)];
      return Promise.all(
        chosen.map(async (path) => {
          const pickId = randomUUID();
          const name = nameAmong(path, known);
          sources.set(pickId, { name, path });
          return { pickId, name, size: await sizeOf(path) };
        }),
      );
    },
    sourcesOf: (ids) => {
      const found = ids.map((id) => sources.get(id));
      return found.every((source): source is Source => source !== undefined) ? found : null;
    },
  };
}

/** A file's own name; where others are called so, too, with as many of its folders as it takes: `Kita/_chat.txt`, `Chor/_chat.txt`. */
function nameAmong(path: string, all: readonly string[]): string {
  const others = all.filter((other) => other !== path).map((other) => other.split(sep));
  const parts = path.split(sep);
  for (let length = 1; length < parts.length; length += 1) {
    const name = parts.slice(-length).join('/');
    if (!others.some((other) => other.slice(-length).join('/') === name)) return name;
  }
  return basename(path);
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? null : found.size;
  } catch {
    return 0;
  }
}
