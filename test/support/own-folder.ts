import { afterEach, beforeEach } from 'vitest';
import { temporaryFolder, type Folder } from './temporary-folder.ts';

/** Where the present test may write: each one begins with an empty folder, and nothing of it stays behind. */
export function ownFolder(): Folder {
  let folder: Folder;
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => folder.remove());
  return {
    get path() {
      return folder.path;
    },
    put: (name, content) => folder.put(name, content),
    remove: () => folder.remove(),
  };
}
