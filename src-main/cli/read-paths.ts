/** From paths on the command line to chats and contacts, with a bar on the way. */
import { basename, resolve } from 'node:path';
import type { DateOrder } from '../../src-core/chat/chat.ts';
import { importArchives, type Imported } from '../app/import-archives.ts';
import type { Source } from '../app/source.ts';
import { openSource } from '../node/archives.ts';
import type { Out } from './console.ts';

export interface ReadPathsOptions {
  readonly signal: AbortSignal;
  readonly dateOrder?: DateOrder;
  readonly country?: string;
}

export class Cancelled extends Error {}

export async function readPaths(paths: readonly string[], out: Out, options: ReadPathsOptions): Promise<Imported> {
  const imported = await importArchives(paths.map(sourceOf), {
    ...options,
    open: openSource,
    emit: (event) => {
      if (event.type === 'progress') out.progress(event.file, event.done, event.total);
    },
  });
  out.clearProgress();
  if (imported.outcome === 'cancelled') throw new Cancelled();
  out.problems(imported.problems);
  return imported;
}

export function sourceOf(path: string): Source {
  const whole = resolve(path);
  return { name: basename(whole) || whole, path: whole };
}
