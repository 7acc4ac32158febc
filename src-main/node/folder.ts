/** Walks a folder for everything that may hold chats or contacts. Follows links, but visits each real folder once. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { problem, type Problem } from '../../src-core/problem.ts';
import { errorCode } from '../app/error-code.ts';
import { limits } from '../app/limits.ts';
import { isAttachmentName, isChatFileName, kindByName, type FileKind } from './recognise.ts';

export interface FileSeen {
  readonly path: string;
  readonly name: string;
  readonly kind: FileKind;
  /** A contact card beside a chat: `sent` there for certain, or only if it is a single card. */
  readonly card?: 'sent' | 'sent-if-single';
}

export async function* walk(
  root: string,
  signal: AbortSignal,
): AsyncGenerator<FileSeen | { readonly problem: Problem }> {
  const visited = new Set([await realpath(root)]);
  // A stack instead of recursion: a chain of folders may be deeper than it is wise to call.
  const waiting = [{ path: root, depth: 0 }];
  let looked = 0;
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    signal.throwIfAborted();
    const name = basename(folder.path);
    let entries: string[];
    try {
      entries = (await readdir(folder.path)).sort();
    } catch (error) {
      yield { problem: problem('not-readable', { file: name, detail: errorCode(error) }) };
      continue;
    }
    const files: FileSeen[] = [];
    const folders: string[] = [];
    for (const entry of entries) {
      if (++looked > limits.folderEntries) {
        yield { problem: problem('too-many-entries', { file: name, detail: `more than ${limits.folderEntries}` }) };
        return;
      }
      const path = join(folder.path, entry);
      const kind = kindByName(entry);
      try {
        const about = await stat(path);
        if (about.isFile()) files.push({ path, name: entry, kind });
        else if (about.isDirectory()) folders.push(path);
      } catch (error) {
        // A link to itself, or one that leads nowhere: only worth a word when it carries a chat's name.
        if (errorCode(error) === 'ELOOP') yield { problem: problem('folder-loop', { file: entry }) };
        else if (kind.is === 'zip' || kind.is === 'text')
          yield { problem: problem('not-readable', { file: entry, detail: errorCode(error) }) };
      }
    }
    yield* withoutAttachments(files);
    for (const path of folders.reverse()) {
      const real = await realpath(path).catch(() => null);
      if (real === null) continue;
      if (visited.has(real) || folder.depth >= limits.folderDepth) {
        yield { problem: problem('folder-loop', { file: basename(path) }) };
        continue;
      }
      visited.add(real);
      waiting.push({ path, depth: folder.depth + 1 });
    }
  }
}

/**
 * Beside an unpacked chat lie its attachments: contact cards that were sent are not the user's address book, and tables are none at all.
 * Where nothing else was attached, an address book may lie there too; that one has more than one card.
 */
function withoutAttachments(files: readonly FileSeen[]): readonly FileSeen[] {
  if (!files.some((file) => file.kind.is === 'text' && isChatFileName(file.name))) return files;
  const unpacked = files.some((file) => isAttachmentName(file.name));
  return files
    .filter(({ kind: { is }, name }) => !unpacked || ['media', 'foreign', 'vcard'].includes(is) || isChatFileName(name))
    .map((file): FileSeen =>
      file.kind.is === 'vcard' ? { ...file, card: unpacked ? 'sent' : 'sent-if-single' } : file,
    );
}
