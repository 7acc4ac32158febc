import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chatOf } from './read-text.ts';

const folder = join(import.meta.dirname, '../../fixtures/chats');

/** What was read once and found right stands beside each chat; a new expectation fails, so that somebody reads it. */
describe('an invented chat is read as it was before', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    const entry = readdirSync(join(folder, name)).find((file) => file.endsWith('.txt')) ?? '';
    const chat = chatOf(new Uint8Array(readFileSync(join(folder, name, entry))), { file: entry });
    const read = JSON.parse(JSON.stringify({ ...chat, rhythm: undefined })) as unknown;
    const path = join(folder, name, 'expected.json');
    if (!existsSync(path)) {
      writeFileSync(path, `${JSON.stringify(read, null, 2)}\n`);
      throw new Error(`recorded ${path}: read it, then run again`);
    }
    expect(read).toEqual(JSON.parse(readFileSync(path, 'utf8')));
  });
});
