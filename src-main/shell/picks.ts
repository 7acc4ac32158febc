import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Pick } from '../../src-bridge/contract.ts';

export interface Picks {
  /** Remembers paths the user has chosen or dropped; what cannot be looked at is still a pick, so that reading can say why. */
  register(paths: readonly string[]): Promise<readonly Pick[]>;
  /** The paths behind ids that were handed out, as often as they are named; null when one of them never was. */
  pathsOf(ids: readonly string[]): readonly string[] | null;
}

/** Paths stay on this side of the wall: the window knows a file by an id that means nothing anywhere else. */
export function createPicks(): Picks {
  const paths = new Map<string, string>();
  return {
    register: (chosen) =>
      Promise.all(
        chosen.map(async (path) => {
          const pickId = randomUUID();
          paths.set(pickId, path);
          return { pickId, name: basename(path), size: await sizeOf(path) };
        }),
      ),
    pathsOf: (ids) => {
      const found = ids.map((id) => paths.get(id));
      return found.every((path): path is string => path !== undefined) ? found : null;
    },
  };
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? null : found.size;
  } catch {
    return 0;
  }
}
