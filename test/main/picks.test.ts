import { expect, test } from 'vitest';
import { importArchives } from '../../src-main/app/import-archives.ts';
import { openSource } from '../../src-main/node/archives.ts';
import { createPicks } from '../../src-main/shell/picks.ts';
import { ownFolder } from '../support/own-folder.ts';

const folder = ownFolder();
const chatIn = (place: string, title: string): string =>
  folder.put(place, `24.11.23, 21:30 - Anna hat die Gruppe "${title}" erstellt.\n24.11.23, 21:31 - Benno: Hallo\n`);

test('files of one name are told apart by their folders, as many as it takes', async () => {
  const picks = createPicks();
  const register = async (...places: readonly string[]) =>
    (await picks.register(places.map((place) => chatIn(place, place)))).map(({ name }) => name);
  const first = ['alt/Kita/_chat.txt', 'neu/Kita/_chat.txt', 'Chor/_chat.txt', 'Turnen.txt'];
  expect(await register(...first)).toEqual(first);
  // Also where the other one came earlier.
  expect(await register('Oma/Turnen.txt')).toEqual(['Oma/Turnen.txt']);
});

test('each of them keeps its own chat, and what is said of it', async () => {
  const picks = createPicks();
  const chosen = await picks.register([chatIn('Kita/_chat.txt', 'Kita'), chatIn('Chor/_chat.txt', 'Chor')]);
  const told: string[] = [];
  const { chats } = await importArchives(picks.sourcesOf(chosen.map(({ pickId }) => pickId)) ?? [], {
    signal: new AbortController().signal,
    open: openSource,
    emit: (event) => ('file' in event ? told.push(event.file) : undefined),
  });
  expect(chats.map(({ source, title }) => [source.file, title])).toEqual([
    ['Kita/_chat.txt', 'Kita'],
    ['Chor/_chat.txt', 'Chor'],
  ]);
  expect([...new Set(told)]).toEqual(chosen.map(({ name }) => name));
  expect(picks.sourcesOf(['unknown'])).toBeNull();
});
