import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { kitaText } from '../support/import-here.ts';
import { temporaryFolder, type Folder } from '../support/temporary-folder.ts';
import { runCli } from '../support/run-cli.ts';
import { zipOf } from '../support/zip-writer.ts';

let folder: Folder;
let kita: string;
let broken: string;
let contacts: string;
beforeAll(() => {
  folder = temporaryFolder();
  kita = folder.put('WhatsApp Chat mit Kita Löwenzahn.zip', zipOf([{ name: '_chat.txt', content: kitaText }]));
  broken = folder.put('kaputt.zip', zipOf([{ name: '_chat.txt', content: kitaText }]).subarray(0, 300));
  contacts = folder.put('Kontakte.vcf', 'BEGIN:VCARD\nVERSION:3.0\nFN:Ben Stein\nTEL:0171 2345678\nEND:VCARD\n');
});
afterAll(() => {
  folder.remove();
});

const time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
const problems = z.array(
  z.object({
    code: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    file: z.string().nullable(),
    entry: z.string().nullable(),
    line: z.number().nullable(),
    detail: z.string(),
  }),
);
const count = z.number().int().nonnegative();
const lines = z
  .object({ total: count, message: count, continuation: count, notice: count, unknown: count })
  .refine(({ total, message, continuation, notice, unknown }) => message + continuation + notice + unknown === total);
const inspected = z.object({
  version: z.literal(1),
  chats: z.array(
    z.object({
      id: z.string().min(1),
      idWhenCut: z.string().nullable(),
      source: z.object({ file: z.string(), entry: z.string().nullable(), bytes: count }),
      title: z.string().nullable(),
      kind: z.enum(['group', 'direct', 'unknown']),
      platform: z.enum(['android', 'ios', 'unknown']),
      language: z.string().nullable(),
      dateOrder: z.enum(['dmy', 'mdy', 'ymd']),
      dateOrderCertain: z.boolean(),
      lines,
      messages: count,
      media: z.object({ attached: count, omitted: count }),
      first: time.nullable(),
      last: time.nullable(),
      members: z.array(
        z.object({
          name: z.string(),
          phone: z.string().nullable(),
          isMe: z.boolean(),
          messages: count,
          first: time.nullable(),
          last: time.nullable(),
          months: z.array(z.string().regex(/^\d{4}-\d{2}$/u)),
          state: z.enum(['member', 'left', 'removed', 'unknown']),
        }),
      ),
      events: z.array(
        z.object({
          at: time,
          type: z.string(),
          actor: z.string().nullable(),
          targets: z.array(z.string()),
          text: z.string().nullable(),
        }),
      ),
    }),
  ),
  problems,
});

describe('inspect', () => {
  it('gives one JSON document on stdout, nothing on stderr, and 0', async () => {
    const { code, stdout, stderr } = await runCli(['inspect', kita, '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { chats } = inspected.parse(JSON.parse(stdout));
    expect(chats).toMatchObject([
      { title: 'Kita Löwenzahn', kind: 'group', platform: 'android', language: 'de', lines: { total: 8 }, messages: 2 },
    ]);
    expect(chats[0]?.members.map(({ name, state }) => `${name} ${state}`)).toEqual(
      expect.arrayContaining(['Anna Berg member', 'Ben Stein left']),
    );
    expect(chats[0]?.events.map(({ type }) => type)).toEqual(['encryption', 'created', 'added', 'added', 'left']);
  });

  it('tells the id that a later export has once the beginning fell out of it, in another run', async () => {
    const lines = [
      '11.04.24, 08:00 - Anna Berg: eins',
      '12.04.24, 08:00 - Ben Stein: zwei',
      '13.04.24, 08:00 - Cem Ak: drei',
    ];
    const whole = '10.04.24, 08:00 - \u200eAnna Berg hat die Gruppe „Hof“ erstellt.';
    const only = async (folderName: string, ...text: string[]) => {
      const path = folder.put(`${folderName}/WhatsApp Chat mit Hof.txt`, text.map((line) => `${line}\n`).join(''));
      const { stdout } = await runCli(['inspect', path, '--json']);
      const [chat] = inspected.parse(JSON.parse(stdout)).chats;
      return { id: chat?.id, idWhenCut: chat?.idWhenCut };
    };
    const first = await only('ganz', whole, ...lines);
    const cut = await only('gekürzt', ...lines.slice(1), '14.04.24, 08:00 - Anna Berg: vier');
    const other = await only('anders', whole.replace('10.04', '09.04'), ...lines);
    expect(first.idWhenCut).toBe(cut.id);
    expect(cut.idWhenCut).toBe(cut.id);
    expect(new Set([first.id, cut.id, other.id]).size).toBe(3);
  });

  it('says 1 when a part could not be read, and still gives the rest', async () => {
    const { code, stdout } = await runCli(['inspect', broken, kita, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      chats: [{ title: 'Kita Löwenzahn' }],
      problems: [{ code: 'truncated-zip', severity: 'error', file: 'kaputt.zip' }],
    });
  });

  it('says 3 when nothing could be read', async () => {
    const { code, stdout } = await runCli(['inspect', broken, join(folder.path, 'weg.txt'), '--json']);
    expect(code).toBe(3);
    expect(inspected.parse(JSON.parse(stdout)).problems.map((problem) => problem.code)).toEqual([
      'truncated-zip',
      'not-found',
    ]);
  });

  it.each([
    ['de', '2 Mitglieder', 'Übertrage die Datei noch einmal'],
    ['en', '2 members', 'Send the file again'],
  ])('reports in %s, the result on stdout and what went wrong on stderr', async (lang, result, hint) => {
    const { stdout, stderr } = await runCli(['inspect', kita, broken, '--lang', lang]);
    expect(stdout).toContain('Kita Löwenzahn');
    expect(stdout).toContain(result);
    expect(stderr).toContain(hint);
    expect(stdout).not.toContain(hint);
  });

  it('speaks the language of the system', async () => {
    const { stdout } = await runCli(['inspect', kita], { environment: { LANG: 'de_AT.UTF-8' } });
    expect(stdout).toContain('Nachrichten');
  });

  it('takes the date order it is told', async () => {
    const path = folder.put('WhatsApp Chat with Choir.txt', '3/4/23, 6:05 PM - Ann: a\n5/6/23, 6:05 PM - Ann: b\n');
    const { stdout } = await runCli(['inspect', path, '--date-order', 'dmy', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ chats: [{ dateOrder: 'dmy', first: '2023-04-03T18:05:00' }] });
  });

  it('keeps control signs and changes of direction out of the terminal', async () => {
    const nasty = kitaText.replaceAll('Ben Stein', 'Ben\u001b[31m\u202eStein\u0007');
    const { stdout } = await runCli(['inspect', folder.put('WhatsApp Chat mit Böses.txt', nasty)]);
    // eslint-disable-next-line no-control-regex -- these are what must not be there
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
    expect(stdout).toContain('Ben');
  });
});

describe('the other commands', () => {
  it('groups tells kind and liveliness', async () => {
    const { code, stdout } = await runCli(['groups', kita, '--json']);
    expect(code).toBe(0);
    const group = z.object({
      chat: z.string(),
      title: z.string().nullable(),
      members: count,
      active: count,
      kind: z.string(),
      kindReasons: z.array(z.string()),
      confidence: z.number().min(0).max(1),
      perWeek: z.number(),
      last: time.nullable(),
    });
    const found = z.object({ version: z.literal(1), groups: z.array(group), problems }).parse(JSON.parse(stdout));
    expect(found.groups).toMatchObject([{ title: 'Kita Löwenzahn', kind: 'kita', active: 2 }]);
  });

  it('people joins chats and address book', async () => {
    const { stdout } = await runCli(['people', kita, '--contacts', contacts, '--country', 'DE', '--json']);
    const { people, suggestions } = JSON.parse(stdout);
    expect(suggestions).toBeInstanceOf(Array);
    expect(people).toContainEqual(
      expect.objectContaining({ name: 'Ben Stein', phones: ['+491712345678'], contact: true, isMe: false }),
    );
  });

  it('links judges each text, from arguments and from a pipe', async () => {
    const telegram = 'https://t.me/+AbCdEfGhIjKlMnOp';
    const fromArguments = JSON.parse((await runCli(['links', telegram, 'hallo', '--json'])).stdout);
    expect(fromArguments.links).toMatchObject([
      { input: telegram, messenger: 'telegram', kind: 'group', valid: true, canonical: telegram, problem: null },
    ]);
    expect(fromArguments.links).toHaveLength(1);
    const piped = JSON.parse((await runCli(['links', '-', '--json'], { input: `Komm: ${telegram} !` })).stdout);
    expect(piped.links).toMatchObject([{ input: telegram, valid: true }]);
  });

  it('links finds nothing in a text without a link, and that is no failure', async () => {
    const { stdout, code } = await runCli(['links', 'Hallo zusammen, bis Freitag', '--json']);
    expect(JSON.parse(stdout)).toEqual({ version: 1, links: [] });
    expect(code).toBe(0);
    expect((await runCli(['links', 'hallo', '--lang', 'de'])).stdout).toBe('Darin ist kein Link.\n');
  });

  it('invite asks for a link only where the messenger has one for groups', async () => {
    const hint = 'ist die Stelle für den Link markiert';
    const to = async (messenger: string) =>
      (await runCli(['invite', kita, '--to', messenger, '-o', join(folder.path, messenger), '--lang', 'de'])).stderr;
    expect(await to('signal')).toContain(hint);
    expect(await to('threema')).not.toContain(hint);
  });

  // The second name is the one under which the window opens plans by a double click.
  it.each(['plan.json', 'Umzug.kommmit'])(
    'plan is continued by the next import, and invite and status read it: %s',
    async (name) => {
      const file = join(folder.path, name);
      expect((await runCli(['plan', kita, '--to', 'signal', '-o', file])).code).toBe(0);
      const first = JSON.parse(readFileSync(file, 'utf8'));
      expect((await runCli(['plan', kita, contacts, '-o', file])).code).toBe(0);
      const second = JSON.parse(readFileSync(file, 'utf8'));
      expect(second.createdAt).toBe(first.createdAt);
      expect(second.decisions.messenger).toBe('signal');
      const status = JSON.parse((await runCli(['status', file, '--json'])).stdout);
      expect(status.groups).toMatchObject([{ title: 'Kita Löwenzahn' }]);
      const out = join(folder.path, 'Aus dem Plan');
      expect((await runCli(['invite', file, '-o', out])).code).toBe(0);
      expect(readFileSync(join(out, 'Kita Löwenzahn', 'de.txt'), 'utf8')).toContain('Signal');
    },
  );

  it('status counts whom the user typed in the window: silent members, and groups made by hand', async () => {
    const file = join(folder.path, 'von-hand.json');
    expect((await runCli(['plan', kita, '-o', file])).code).toBe(0);
    const groups = async () => JSON.parse((await runCli(['status', file, '--json'])).stdout).groups;
    const [before] = await groups();
    const plan = JSON.parse(readFileSync(file, 'utf8'));
    plan.decisions.handmade.push({ id: 'hand-1', title: 'Elternrat', members: ['Anna Müller', 'Ben Koch'] });
    plan.decisions.groups[before.chat] = { addedMembers: ['Xaver Still'] };
    writeFileSync(file, JSON.stringify(plan));
    expect(await groups()).toMatchObject([{ people: before.people + 1 }, { title: 'Elternrat', people: 2 }]);
  });

  it('status counts whom an announcement told as asked, as the window does', async () => {
    const file = join(folder.path, 'angesagt.json');
    expect((await runCli(['plan', kita, '-o', file])).code).toBe(0);
    const plan = JSON.parse(readFileSync(file, 'utf8'));
    const [chat] = plan.facts.chats;
    plan.decisions.askings.push({ at: '2026-11-20T20:00:00Z', way: 'copy', person: null, chats: [chat.id] });
    writeFileSync(file, JSON.stringify(plan));
    const { groups, people, statuses } = JSON.parse((await runCli(['status', file, '--json'])).stdout);
    expect(people).toBeGreaterThan(0);
    expect(statuses).toMatchObject({ asked: people, 'not-asked': 0 });
    expect(groups).toMatchObject([{ people, statuses: { asked: people, 'not-asked': 0 } }]);
    expect((await runCli(['status', file, '--lang', 'de'])).stdout).toContain(`${people} gefragt`);
  });

  it('one is told in the singular: one message a week, one person who is there', async () => {
    const day = new Date().toLocaleDateString('de-DE', { day: '2-digit', month: '2-digit', year: '2-digit' });
    const choir = folder.put(
      'WhatsApp Chat mit Singkreis.txt',
      `${day}, 00:01 - Anna Berg hat die Gruppe "Singkreis" erstellt.\n${day}, 00:02 - Ben Stein: Guten Morgen!\n`,
    );
    const said = async (command: string, path: string, lang: string) =>
      (await runCli([command, path, '--lang', lang])).stdout;
    expect(await said('groups', choir, 'de')).toContain('1 Nachricht je Woche');
    expect(await said('groups', choir, 'en')).toContain('1 message a week');
    const file = join(folder.path, 'singkreis.json');
    expect((await runCli(['plan', choir, '--already', 'Ben Stein', '-o', file])).code).toBe(0);
    expect(await said('status', file, 'de')).toContain('1 von 2 ist schon da');
    expect(await said('status', file, 'en')).toContain('1 of 2 is there already');
  });

  it('plan puts groups into an order that says why, and takes wishes', async () => {
    const choir = kitaText.replaceAll('Kita Löwenzahn', 'Chor').replaceAll('03.05.23', '04.05.23');
    const other = folder.put('WhatsApp Chat mit Chor.txt', choir);
    const step = z.object({
      chat: z.string(),
      title: z.string(),
      newPeople: count,
      cumulative: count,
      value: z.number(),
      reason: z.string(),
    });
    const shape = z.object({
      version: z.literal(1),
      order: z.array(step),
      cost: z.number(),
      exact: z.boolean(),
      problems,
    });
    const planned = async (...wishes: readonly string[]) =>
      shape.parse(JSON.parse((await runCli(['plan', kita, other, '--json', ...wishes])).stdout));
    const free = await planned();
    expect(free.order.map(({ title }) => title).sort()).toEqual(['Chor', 'Kita Löwenzahn']);
    expect(free.order.at(-1)).toMatchObject({ cumulative: 1 });
    for (const first of ['Chor', 'Kita Löwenzahn'])
      expect((await planned('--pin', first)).order[0]).toMatchObject({ title: first, reason: 'pinned' });
    expect((await planned('--already', 'Anna Berg')).order.at(-1)).toMatchObject({ cumulative: 0 });
  });

  it('a plan that cannot be read stays as it is', async () => {
    const file = folder.put('mein-plan.json', '{"version": 99}');
    const { code, stdout } = await runCli(['plan', kita, '-o', file, '--json']);
    expect(code).toBe(3);
    expect(JSON.parse(stdout).problems).toHaveLength(1);
    expect(readFileSync(file, 'utf8')).toBe('{"version": 99}');
  });

  it('invite writes texts and codes for a link, and nothing for one that leads nowhere', async () => {
    const out = join(folder.path, 'Einladungen');
    const link = 'https://t.me/+AbCdEfGhIjKlMnOp';
    const { code, stdout } = await runCli(['invite', kita, '--to', 'telegram', '--link', link, '-o', out, '--json']);
    expect(code).toBe(0);
    const files = ['de.txt', 'en.txt', 'qr.svg', 'qr.png'].map((name) => `Kita Löwenzahn/${name}`);
    expect(JSON.parse(stdout).files).toEqual(expect.arrayContaining(files));
    expect(JSON.parse(stdout).files.filter((name: string) => name.endsWith('.html'))).toHaveLength(4);
    expect(readFileSync(join(out, 'Kita Löwenzahn', 'de.txt'), 'utf8')).toContain(link);
    expect(
      readFileSync(join(out, 'Kita Löwenzahn', 'qr.png'))
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');

    const nowhere = await runCli(['invite', kita, '--link', 'https://signal.group/#abc', '-o', join(folder.path, 'x')]);
    expect(nowhere.code).toBe(3);
    expect(() => readFileSync(join(folder.path, 'x'))).toThrow(/ENOENT/);
  });

  it('invite packs a kit from the plan: one group, in the language asked for, the members only when asked', async () => {
    const file = join(folder.path, 'kit-plan.json');
    await runCli(['plan', kita, contacts, '--to', 'telegram', '-o', file]);
    const out = join(folder.path, 'Kiste');
    const link = 'https://t.me/+AbCdEfGhIjKlMnOp';
    const wishes = ['--group', 'Kita Löwenzahn', '--lang', 'en', '--link', link, '--to', 'telegram', '--json'];
    const { code, stdout, stderr } = await runCli(['invite', file, '-o', out, ...wishes]);
    expect(code).toBe(0);
    expect(stderr).toContain('open invitation link');
    const names: string[] = JSON.parse(stdout).files;
    expect(names).toEqual(
      expect.arrayContaining(['Kita Löwenzahn/Notice.html', 'Kita Löwenzahn/Reminder.txt', 'Kita Löwenzahn/de.txt']),
    );
    expect(names.some((name) => name.endsWith('.csv'))).toBe(false);
    const page = readFileSync(join(out, 'Kita Löwenzahn', 'Notice.html'), 'utf8');
    expect(page).toContain('is moving to Telegram');
    expect(page).not.toContain('Anna Berg');
    const asked = await runCli(['invite', file, '-o', out, ...wishes, '--members']);
    expect(JSON.parse(asked.stdout).files).toContain('Kita Löwenzahn 2/Members.csv');
    expect(readFileSync(join(out, 'Kita Löwenzahn 2', 'Members.csv'), 'utf8')).toContain('Anna Berg');
    expect(names.some((name) => name.includes('How we reach'))).toBe(false);
    const reached = await runCli(['invite', file, '-o', out, ...wishes, '--reach']);
    expect(reached.stderr).toContain('Do not hang it up');
    expect(readFileSync(join(out, 'Kita Löwenzahn 3', 'How we reach everybody.html'), 'utf8')).toContain('Anna Berg');
  });

  it('invite never writes over what is there', async () => {
    const out = join(folder.path, 'Zweimal');
    await runCli(['invite', kita, '-o', out]);
    const text = join(out, 'Kita Löwenzahn', 'de.txt');
    writeFileSync(text, 'von mir geändert');
    expect((await runCli(['invite', kita, '-o', out])).code).toBe(0);
    expect(readFileSync(text, 'utf8')).toBe('von mir geändert');
  });

  it('what is refused keeps the fields of its document, each empty', async () => {
    const lost = join(folder.path, 'gibt-es-nicht.kommmit');
    const passphrase = { environment: { KOMM_MIT_PASSPHRASE: 'vier Birnen im Korb' } };
    const fields = async (...args: readonly string[]): Promise<object> => {
      const { code, stdout } = await runCli([...args, '--json'], passphrase);
      const { version, problems, ...rest } = JSON.parse(stdout);
      expect({ code, version, problems }).toMatchObject({ code: 3, version: 1, problems: [{ severity: 'error' }] });
      return rest;
    };
    const list = { helper: null, madeAt: null, savedAt: null, groups: [], people: [] };
    expect(await fields('helper', 'split', lost, '--helper', 'Anna', '-o', folder.path)).toEqual({
      folder: null,
      helpers: [],
    });
    expect(await fields('helper', 'open', lost)).toEqual(list);
    expect(await fields('helper', 'answer', lost, '--person', 'Anna', '--status', 'there')).toEqual(list);
    expect(await fields('helper', 'merge', lost, lost)).toEqual({ merged: [] });
    expect(await fields('status', lost)).toEqual({ groups: [] });
    expect(await fields('evening', lost)).toEqual({ chats: [], folder: null, files: [] });
  });

  it('evening shows who is where and leaves invitations with a place for the link', async () => {
    const { code, stdout } = await runCli(['evening', kita, '--lang', 'de'], { cwd: folder.path });
    expect(code).toBe(0);
    expect(stdout).toContain('Kita Löwenzahn');
    expect(stdout).toContain('Anna Berg');
    const text = readFileSync(join(folder.path, 'Komm-mit-Einladungen', 'Kita Löwenzahn', 'de.txt'), 'utf8');
    expect(text).toContain('{Link}');
  });
});

describe('usage', () => {
  it.each([
    [[]],
    [['inspekt', 'a.zip']],
    [['inspect']],
    [['inspect', 'a.zip', '--date-order', 'ydm']],
    [['inspect', 'a.zip', '--nonsense']],
    [['inspect', 'a.zip', '--lang', 'fr']],
    [['people', 'a.zip', '--country', 'Germany']],
    [['invite', 'a.zip']],
    [['invite', 'a.zip', '-o', 'x', '--to', 'nobody']],
    [['plan', 'a.zip', '--to', 'nobody']],
    [['status', 'a.json', 'b.json']],
  ])('answers %j with one line and 2', async (args) => {
    const { code, stdout, stderr } = await runCli(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain('--help');
  });

  it('helps on stdout with 0', async () => {
    const { code, stdout } = await runCli(['--help', '--lang', 'de']);
    expect(code).toBe(0);
    for (const command of ['inspect', 'groups', 'people', 'links', 'plan', 'invite', 'status', 'evening', 'helper'])
      expect(stdout).toContain(command);
    const { stdout: plan } = await runCli(['plan', '--help', '--lang', 'de']);
    expect(plan).toContain('Aufruf: komm-mit plan');
    expect(plan).toContain('sonst: auto');
    expect(`${stdout}${plan}`).not.toMatch(/Usage|Options:|Commands:|Arguments:|choices|default/u);
  });

  it('is quiet when asked', async () => {
    const twice = folder.put('nochmal.zip', zipOf([{ name: '_chat.txt', content: kitaText }]));
    expect((await runCli(['inspect', kita, twice])).stderr).not.toBe('');
    expect((await runCli(['inspect', kita, twice, '--quiet'])).stderr).toBe('');
  });

  it('stops cleanly on Ctrl-C', async () => {
    const long = folder.put('lang.txt', kitaText + '29.05.23, 08:12 - Anna Berg: Kuchen?\n'.repeat(3_000_000));
    const { code, stdout, stderr } = await runCli(['inspect', long, '--json'], {
      onStart: (child) => void onceItReads(child, long).then(() => child.kill('SIGINT')),
    });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('Cancelled');
  });
});

/** Where the system tells which files a program has open, as soon as it has this one; elsewhere after a time that surely suffices. */
async function onceItReads(child: ChildProcess, file: string): Promise<void> {
  const open = `/proc/${child.pid ?? 0}/fd`;
  const isOpen = (name: string): boolean => {
    try {
      return readlinkSync(join(open, name)) === file;
    } catch {
      return false; // closed again meanwhile
    }
  };
  const until = Date.now() + (existsSync('/proc/self/fd') ? 20_000 : 2_000);
  while (Date.now() < until) {
    if (existsSync(open) && readdirSync(open).some(isOpen)) return;
    await setTimeout(20);
  }
}
