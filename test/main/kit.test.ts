import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { readQrPng } from '../../src-core/invite/qr-reading.ts';
import { decide, emptyPlan } from '../../src-core/plan/decide.ts';
import type { Action } from '../../src-core/plan/action.ts';
import type { Plan } from '../../src-core/plan/plan.ts';
import { everybodyOf } from '../../src-core/plan/everybody.ts';
import { kitsOf } from '../../src-main/app/kit-of-plan.ts';
import { writeKitArchives, writeKitFolders } from '../../src-main/app/write-kit.ts';
import { ownFolder } from '../support/own-folder.ts';
import { stopwatch } from '../support/quickest.ts';

const folder = ownFolder();

const now = '2026-11-24T20:00:00Z';
const link = 'https://signal.group/#CjQKIAAHDhUcIyoxOD9GTVRbYmlwd36FjJOaoaivtr3Ey9LZEhABBgsQFRofJCkuMzg9QkdM';
const wishes = { language: 'de' } as const;

function planWith(groups: readonly string[]): Plan {
  return groups
    .flatMap((title, index): readonly Action[] => [
      {
        type: 'add-handmade-group',
        group: { id: `g${index}`, title, members: ['Anna Blum, +49 171 3920001', 'Cem Acar'] },
      },
      {
        type: 'change-group',
        chat: `g${index}`,
        change: { messenger: 'signal', link, movingDay: '2027-01-10', textLanguages: ['de', 'tr'] },
      },
    ])
    .reduce(decide, emptyPlan(now, 'DE'));
}

describe('the moving box of a group', () => {
  test('lists whoever is not there and how each is reached only where I asked for it, and hides no name in other files', async () => {
    const anna = everybodyOf(planWith(['Kita'])).people.find(({ name }) => name === 'Anna Blum')?.id ?? '';
    const plan = decide(planWith(['Kita']), {
      type: 'set-status',
      chat: 'g0',
      people: [anna],
      standing: { status: 'reachable-otherwise', via: 'Zettel im Fach <b>' },
    });
    const kits = kitsOf(plan, ['g0'], { ...wishes, withReach: true });
    await writeKitFolders(kits, folder.path, now);
    const page = readFileSync(join(folder.path, 'Kita', 'So erreichen wir alle.html'), 'utf8');
    expect(page.replace(/<[^>]*>/gu, '|')).toMatch(/Cem Acar[|\s]+Anna Blum[|\s]+Zettel im Fach &lt;b&gt;/u);
    const others = readdirSync(join(folder.path, 'Kita')).filter((name) => !name.startsWith('So erreichen'));
    for (const name of others) expect(readFileSync(join(folder.path, 'Kita', name), 'utf8')).not.toContain('Cem');
    const there = decide(plan, { type: 'set-status', chat: 'g0', people: [anna], standing: { status: 'there' } });
    expect(kitsOf(there, ['g0'], { ...wishes, withReach: true })[0]?.reach).toEqual([{ name: 'Cem Acar', how: null }]);
  });

  test('holds every text, the code, the pages and the timetable, and no name of anybody', async () => {
    const written = await writeKitArchives(
      kitsOf(planWith(['Kita Löwenzahn']), ['g0'], wishes),
      folder.path,
      'Kiste',
      now,
    );
    expect(written.ok && written.value.files).toEqual(['Kita Löwenzahn.zip']);
    const zip = await JSZip.loadAsync(readFileSync(join(folder.path, 'Kiste', 'Kita Löwenzahn.zip')));
    const names = Object.keys(zip.files);
    expect(names).toEqual([
      'de.txt',
      'tr.txt',
      'qr.svg',
      'qr.png',
      'Aushang.html',
      'Abreißzettel.html',
      'Karten für die Fächer.html',
      'Schritte in großer Schrift.html',
      'Vor dem Aufhängen lesen.txt',
      'Erinnerung.txt',
      'Wir sind umgezogen.txt',
      'Letzter Aufruf.txt',
      'Danke.txt',
      'Umfrage.txt',
      'Statuszeile.txt',
      'Brief an die Leitung.txt',
      'Antrag für die Versammlung.txt',
      'Antworten auf Einwände.txt',
      'Umzug.ics',
    ]);
    const texts = await Promise.all(names.map(async (name) => (await zip.file(name)?.async('string')) ?? ''));
    expect(texts.join('\n')).not.toMatch(/Anna|Blum|Cem|3920001/u);
    expect(await zip.file('Letzter Aufruf.txt')?.async('string')).toContain('am 9. Februar 2027 schließen wir');
    expect(readQrPng((await zip.file('qr.png')?.async('uint8array')) ?? new Uint8Array())).toEqual({
      ok: true,
      value: link,
    });
    const days = new ICAL.Component(ICAL.parse((await zip.file('Umzug.ics')?.async('string')) ?? ''))
      .getAllSubcomponents('vevent')
      .map((event) => event.getFirstPropertyValue('dtstart')?.toString());
    expect(days).toHaveLength(15);
    expect([days[0], days[6], days.at(-1)]).toEqual(['2026-12-27', '2027-01-10', '2027-02-09']);
  });

  test('holds my words where I changed a text, and pages in the languages of the invitation', async () => {
    const plan = decide(planWith(['Kita']), {
      type: 'change-text',
      chat: 'g0',
      text: 'reminder',
      change: { text: 'Denkt an {Link}' },
    });
    const written = await writeKitFolders(kitsOf(plan, ['g0'], wishes), folder.path, now);
    expect(written.ok).toBe(true);
    const read = (name: string) => readFileSync(join(folder.path, 'Kita', name), 'utf8');
    expect(read('Erinnerung.txt')).toBe(`Denkt an ${link}\n`);
    expect(read('Antrag für die Versammlung.txt')).toContain('nutzt ab 10. Januar 2027 Signal');
    expect(read('Aushang.html')).toContain('<div lang="tr" dir="ltr">');
  });

  test('holds the members only when I ask for them, with a warning beside', async () => {
    const kits = kitsOf(planWith(['Kita']), ['g0'], { ...wishes, withMembers: true });
    const written = await writeKitFolders(kits, folder.path, now);
    expect(written.ok && written.value.files.slice(-2)).toEqual([
      'Kita/Mitglieder.csv',
      'Kita/Mitglieder – bitte lesen.txt',
    ]);
    const table = readFileSync(join(folder.path, 'Kita', 'Mitglieder.csv'), 'utf8');
    expect(table).toContain('Anna Blum');
    expect(table).toContain('noch nicht gefragt');
  });

  test('leaves no part of an archive behind where it cannot be written', async () => {
    /** Takes the archive's place while its pages are printed. */
    const print = async (): Promise<Uint8Array> => {
      mkdirSync(join(folder.path, 'Kiste', 'Kita.zip', 'taken'), { recursive: true });
      return new Uint8Array();
    };
    const kits = kitsOf(planWith(['Kita']), ['g0'], wishes);
    const written = await writeKitArchives(kits, folder.path, 'Kiste', now, print);
    expect(written).toMatchObject({ ok: false, problem: { code: 'not-written' } });
    expect(readdirSync(join(folder.path, 'Kiste'))).toEqual(['Kita.zip']);
  });

  test('stands beside an older one and never in its place', async () => {
    const kits = kitsOf(planWith(['Kita']), ['g0'], wishes);
    await writeKitArchives(kits, folder.path, 'Kiste', now);
    await writeKitArchives(kits, folder.path, 'Kiste', now);
    await writeKitFolders(kits, folder.path, now);
    await writeKitFolders(kits, folder.path, now);
    expect(readdirSync(folder.path).sort()).toEqual(['Kiste', 'Kiste 2', 'Kita', 'Kita 2']);
  });

  test('whose pages cannot be printed is no fault of the folder, and is not told as one', async () => {
    const kits = kitsOf(planWith(['Kita']), ['g0'], wishes);
    // As Chromium does where it cannot.
    const fails = () => Promise.reject(Object.assign(new Error('Failed to generate PDF'), { code: 'ERR_FAILED' }));
    await expect(writeKitArchives(kits, folder.path, 'Kiste', now, fails)).rejects.toThrow('Failed to generate PDF');
  });

  test('that cannot be written says why by the system’s code, and names no folder of mine', async () => {
    writeFileSync(join(folder.path, 'Notizen'), '');
    const written = await writeKitFolders(
      kitsOf(planWith(['Kita']), ['g0'], wishes),
      join(folder.path, 'Notizen'),
      now,
    );
    expect(written).toMatchObject({ ok: false, problem: { code: 'not-written', detail: 'ENOTDIR' } });
  });

  test('holds no page and no code where there is no link', () => {
    const plan = decide(planWith(['Kita']), { type: 'change-group', chat: 'g0', change: { link: null } });
    const [kit] = kitsOf(plan, ['g0'], wishes);
    expect(kit?.link).toBeNull();
  });
});

test('boxes for sixty groups are packed in less than ten seconds', async () => {
  const plan = planWith(Array.from({ length: 60 }, (_, index) => `Gruppe ${index}`));
  const took = stopwatch();
  const kits = kitsOf(
    plan,
    plan.decisions.handmade.map(({ id }) => id),
    { ...wishes, withMembers: true },
  );
  const written = await writeKitArchives(kits, folder.path, 'Kiste', now);
  expect(written.ok && written.value.files).toHaveLength(60);
  expect(took()).toBeLessThan(10_000);
});
