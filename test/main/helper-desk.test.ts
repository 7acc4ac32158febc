import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decide, emptyPlan } from '../../src-core/plan/decide.ts';
import type { Action } from '../../src-core/plan/action.ts';
import type { Plan, Status } from '../../src-core/plan/plan.ts';
import { everybodyOf } from '../../src-core/plan/everybody.ts';
import { createHelperDesk } from '../../src-main/app/helper-desk.ts';
import { openHelperFile } from '../../src-main/app/helper-file.ts';
import * as age from '../../src-main/node/age.ts';
import { writeDurably } from '../../src-main/node/durable-file.ts';
import { quickAge } from '../support/quick-age.ts';
import { ownFolder } from '../support/own-folder.ts';

const now = '2026-11-24T20:00:00Z';
const link = 'https://signal.group/#CjQKIAAHDhUcIyoxOD9GTVRbYmlwd36FjJOaoaivtr3Ey9LZEhABBgsQFRofJCkuMzg9QkdM';
const sealing = { seal: quickAge.sealWithPassphrase, open: age.openWithPassphrase, write: writeDurably };
const desk = () => createHelperDesk(sealing, { language: () => 'de', now: () => now });

const folder = ownFolder();

function plan(members: readonly string[]): Plan {
  const actions: readonly Action[] = [
    { type: 'add-handmade-group', group: { id: 'kita', title: 'Kita', members } },
    { type: 'change-group', chat: 'kita', change: { messenger: 'signal', link } },
  ];
  return actions.reduce(decide, emptyPlan(now, 'DE'));
}
const idsOf = (of: Plan) =>
  everybodyOf(of)
    .people.filter(({ isMe }) => !isMe)
    .map(({ id }) => id);

async function handedOut() {
  const of = plan(['Anna Blum', 'Cem Acar']);
  const written = await desk().handOut(of, [{ helper: 'Petra/../x', people: idsOf(of) }], folder.path);
  if (!written.ok) throw new Error(written.problem.code);
  const [part] = written.value.parts;
  return { path: join(written.value.folder, part?.file ?? ''), passphrase: part?.passphrase ?? '', people: idsOf(of) };
}

describe('a helper’s file in hand', () => {
  test('lies under the helper’s name, whatever it is, and each file has a passphrase of its own', async () => {
    const of = plan(['Anna Blum', 'Cem Acar']);
    const [anna = '', cem = ''] = idsOf(of);
    const shares = [
      { helper: 'Petra', people: [anna] },
      { helper: 'petra', people: [cem] },
      { helper: 'Jonas', people: [] },
    ];
    const written = await desk().handOut(of, shares, folder.path);
    if (!written.ok) throw new Error(written.problem.code);
    const { parts, handed } = written.value;
    expect(readdirSync(written.value.folder)).toEqual(['Petra.kommmit-hilfe', 'petra 2.kommmit-hilfe']);
    expect(new Set(parts.map(({ passphrase }) => passphrase)).size).toBe(2);
    expect(handed.map(({ people }) => people)).toEqual([[anna], [cem]]);
    const { path } = await handedOut();
    expect(path).toContain('Petra .. x.kommmit-hilfe');
  });

  test('says that nobody is left to ask instead of writing an empty file', async () => {
    const written = await desk().handOut(plan([]), [{ helper: 'Petra', people: ['niemand'] }], folder.path);
    expect(written).toMatchObject({ ok: false, problem: { code: 'nobody-to-ask' } });
    expect(readdirSync(folder.path)).toEqual([]);
  });

  test('keeps the last of many quick answers, however long sealing takes', async () => {
    const { path, passphrase, people } = await handedOut();
    const one = desk();
    expect((await one.open('a', path, ` ${passphrase} `)).ok).toBe(true);
    const states: readonly Status[] = ['asked', 'thinking', 'coming'];
    const note = (status: Status) =>
      one.save('a', { answers: [{ person: people[0] ?? '', status, asked: [] }], savedAt: now }, null);
    const saved = await Promise.all(states.map(note));
    expect(saved.every(({ ok }) => ok)).toBe(true);
    const again = await openHelperFile(path, passphrase, sealing);
    expect(again.ok && again.value.answers.map(({ status }) => status)).toEqual(['coming']);
  });

  test('says where it cannot be written, keeps the file as it was, and can be given back elsewhere', async () => {
    const { path, passphrase, people } = await handedOut();
    const one = desk();
    await one.open('a', path, passphrase);
    const noted = { answers: [{ person: people[0] ?? '', status: 'coming' as const, asked: [] }], savedAt: now };
    mkdirSync(join(folder.path, 'besetzt'));
    const blocked = await one.save('a', noted, join(folder.path, 'besetzt'));
    expect(blocked).toMatchObject({ ok: false, problem: { code: 'not-written', file: 'besetzt' } });
    const before = await openHelperFile(path, passphrase, sealing);
    expect(before.ok && before.value.answers).toEqual([]);
    const elsewhere = join(folder.path, 'zurück.kommmit-hilfe');
    expect(await one.save('a', noted, elsewhere)).toMatchObject({ ok: true, value: { path: elsewhere } });
    const after = await openHelperFile(elsewhere, passphrase, sealing);
    expect(after.ok && after.value.answers).toHaveLength(1);
    expect(await one.save('b', noted, null)).toMatchObject({ ok: false, problem: { code: 'bad-request' } });
  });

  test('that holds something else, or comes from a newer program, is told so', async () => {
    const path = join(folder.path, 'x.kommmit-hilfe');
    const opened = async (content: string) => {
      await writeDurably(path, await sealing.seal(new TextEncoder().encode(content), 'badebade'));
      const found = await openHelperFile(path, 'badebade', sealing);
      return found.ok ? 'opened' : found.problem.code;
    };
    expect(await opened('Einkaufszettel')).toBe('helper-file-unknown');
    expect(await opened('{"kind":"komm-mit-helper","version":1}')).toBe('helper-file-unknown');
    expect(await opened('{"kind":"komm-mit-helper","version":2}')).toBe('helper-file-newer');
    expect(await openHelperFile(join(folder.path, 'fort'), 'x', sealing)).toMatchObject({
      problem: { code: 'not-found' },
    });
  });
});
