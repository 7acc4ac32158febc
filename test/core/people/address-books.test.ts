import { contactsChanged } from '../../../src-core/people/contacts-changed.ts';
import { peopleOfPlan } from '../../../src-core/plan/people-of-plan.ts';
import type { Plan } from '../../../src-core/plan/plan.ts';
import { standings } from '../../../src-core/plan/standings.ts';
import { describe, expect, test } from 'vitest';
import { readContactsCsv } from '../../../src-core/people/contacts-csv.ts';
import { contactIn } from '../../../src-core/people/contact-country.ts';
import { decide, emptyPlan } from '../../../src-core/plan/decide.ts';
import { readVCards } from '../../../src-core/people/vcard.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([...`\ufeff${text}`].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]));
const lines = (...all: readonly string[]): string => `${all.join('\r\n')}\r\n`;
const names = (bytes: Uint8Array): readonly string[] => readVCards(bytes, 'DE').contacts.map(({ name }) => name);

describe('vCard', () => {
  test('2.1 from an old phone: quoted-printable over several lines, bare types, a photo in between', () => {
    const text = lines(
      'BEGIN:VCARD',
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:K=C3=B6nig;J=C3=',
      '=BCrgen;;;',
      'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen K=C3=B6=',
      'nig',
      'TEL;CELL;PREF:0171-1234567',
      'TEL;HOME;VOICE:(030) 123 456',
      'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD',
      'AAQABAAD/2wBDAAUDBAQEAwUEBAQ',
      '',
      'EMAIL;INTERNET:Juergen@Example.org',
      'END:VCARD',
    );
    expect(readVCards(utf8(text), 'DE')).toEqual({
      contacts: [
        {
          name: 'Jürgen König',
          nickname: null,
          phones: ['+491711234567', '+4930123456'],
          emails: ['juergen@example.org'],
          local: [
            { written: '0171-1234567', phone: '+491711234567' },
            { written: '(030) 123 456', phone: '+4930123456' },
          ],
        },
      ],
      problems: [],
    });
  });

  test.each(['ISO-8859-1', 'Windows-1252', '"iso-8859-1"'])('a line may name its own charset: %s', (charset) => {
    const text = lines('BEGIN:VCARD', 'VERSION:2.1', `FN;CHARSET=${charset}:J\u00fcrg Wei\u00df`, 'END:VCARD');
    expect(names(latin1(text))).toEqual(['Jürg Weiß']);
  });

  test('quoted-printable in Latin-1 is decoded by the charset it names', () => {
    expect(
      names(
        utf8(
          lines('BEGIN:VCARD', 'VERSION:2.1', 'FN;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:J=FCrg', 'END:VCARD'),
        ),
      ),
    ).toEqual(['Jürg']);
  });

  test('3.0 from an iPhone: groups, folded lines in the middle of a letter, escaped commas', () => {
    const folded = utf8('FN:Zoë Müller\\, geb. Wie');
    const at = folded.indexOf(0xab);
    const bytes = Uint8Array.from([
      ...utf8(lines('BEGIN:VCARD', 'VERSION:3.0')),
      ...folded.subarray(0, at),
      ...utf8('\r\n '),
      ...folded.subarray(at),
      ...utf8('\r\n se\r\n'),
      ...utf8(
        lines(
          'item1.TEL;type=CELL;type=VOICE;type=pref:+49 (0)171 1234567',
          'item1.X-ABLabel:_$!<Mobile>!$_',
          'END:VCARD',
        ),
      ),
    ]);
    expect(readVCards(bytes, 'DE').contacts).toEqual([
      { name: 'Zoë Müller, geb. Wiese', nickname: null, phones: ['+491711234567'], emails: [] },
    ]);
  });

  test('4.0: numbers as tel addresses, several types in quotes, a nickname', () => {
    const text = lines(
      'BEGIN:VCARD',
      'VERSION:4.0',
      'FN:Łukasz Nowak',
      'NICKNAME:Luki,Lu',
      'TEL;VALUE=uri;TYPE="voice,cell":tel:+48-512-345-678',
      'END:VCARD',
    );
    expect(readVCards(utf8(text), 'DE').contacts).toEqual([
      { name: 'Łukasz Nowak', nickname: 'Luki', phones: ['+48512345678'], emails: [] },
    ]);
  });

  test('a card that WhatsApp sent tells the account number, whatever it shows', () => {
    const text = lines(
      'BEGIN:VCARD',
      'VERSION:3.0',
      'N:;Ben;;;',
      'FN:Ben',
      'item1.TEL;waid=491761112233:0176 1112233',
      'END:VCARD',
    );
    expect(readVCards(utf8(text), 'AT').contacts[0]?.phones).toEqual(['+491761112233']);
  });

  test('a broken card is named with its line and the others go on', () => {
    const text = lines(
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:Eva',
      'END:VCARD',
      'BEGIN:VCARD',
      'FN:Cut off',
      'TEL:+49171',
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:Ben',
      'END:VCARD',
      'BEGIN:VCARD',
      'VERSION:3.0',
      'END:VCARD',
    );
    const { contacts, problems } = readVCards(utf8(text), 'DE', 'book.vcf');
    expect(contacts.map(({ name }) => name)).toEqual(['Eva', 'Ben']);
    expect(problems.map(({ code, line, file }) => [code, line, file])).toEqual([
      ['card-unreadable', 5, 'book.vcf'],
      ['card-unreadable', 12, 'book.vcf'],
    ]);
  });

  test('a card inside a card (AGENT) is nobody of mine', () => {
    const text = lines(
      'BEGIN:VCARD',
      'VERSION:2.1',
      'FN:Chefin',
      'AGENT:',
      'BEGIN:VCARD',
      'VERSION:2.1',
      'FN:Sekretär',
      'TEL:0171 7654321',
      'END:VCARD',
      'TEL:0171 1234567',
      'END:VCARD',
    );
    expect(readVCards(utf8(text), 'DE').contacts).toEqual([
      {
        name: 'Chefin',
        nickname: null,
        phones: ['+491711234567'],
        emails: [],
        local: [{ written: '0171 1234567', phone: '+491711234567' }],
      },
    ]);
  });

  test('UTF-16, a byte order mark and bare line feeds are read too', () => {
    const text = 'BEGIN:VCARD\nVERSION:3.0\nFN:Юлия 🌻\nEND:VCARD\n';
    expect(names(utf8(`\ufeff${text}`))).toEqual(['Юлия 🌻']);
    expect(names(utf16('BEGIN:VCARD\nVERSION:3.0\nFN:Юлия\nEND:VCARD\n'))).toEqual(['Юлия']);
  });

  test('without FN the name is made of its parts, without any name of the firm or number', () => {
    const text = lines(
      'BEGIN:VCARD',
      'VERSION:3.0',
      'N:Müller;Anna;;Dr.;',
      'END:VCARD',
      'BEGIN:VCARD',
      'VERSION:3.0',
      'ORG:Bäckerei Kern;Filiale',
      'TEL:030 123456',
      'END:VCARD',
      'BEGIN:VCARD',
      'VERSION:3.0',
      'TEL:+49 171 1234567',
      'END:VCARD',
    );
    expect(names(utf8(text))).toEqual(['Anna Müller', 'Bäckerei Kern', '+49 171 1234567']);
  });

  test('a file that holds no card says so', () => {
    expect(readVCards(utf8('Hello'), 'DE').problems.map(({ code }) => code)).toEqual(['no-contacts']);
  });

  test('any bytes are answered, never thrown at', () => {
    for (let seed = 0; seed < 300; seed++) {
      const good = utf8(
        lines(
          'BEGIN:VCARD',
          'VERSION:2.1',
          'FN;ENCODING=QUOTED-PRINTABLE:J=C3=BC=',
          'rg',
          'TEL;CELL:0171',
          'END:VCARD',
        ),
      );
      const bytes = good.map((byte, index) =>
        (index * 7919 + seed * 104729) % 23 === 0 ? (seed * 31 + index) % 256 : byte,
      );
      expect(readVCards(bytes, 'DE').contacts.length).toBeLessThanOrEqual(1);
    }
  });
});

describe('CSV', () => {
  const only = (text: string | Uint8Array) => readContactsCsv(typeof text === 'string' ? utf8(text) : text, 'DE');

  test('Google before 2024', () => {
    expect(
      only(
        'Name,Given Name,Additional Name,Family Name,Nickname,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value\nAnna Müller,Anna,,Müller,Anni,* Home,Anna@example.org,Mobile,0171 1234567 ::: 030 123456\n',
      ).contacts,
    ).toEqual([
      {
        name: 'Anna Müller',
        nickname: 'Anni',
        phones: ['+491711234567', '+4930123456'],
        emails: ['anna@example.org'],
        local: [
          { written: '0171 1234567', phone: '+491711234567' },
          { written: '030 123456', phone: '+4930123456' },
        ],
      },
    ]);
  });

  test('Google since 2024', () => {
    const text =
      'First Name,Middle Name,Last Name,Nickname,File As,Organization Name,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value\nAnna,Maria,Müller,,,,* Home,a@example.org,Mobile,+49 171 1234567,Work Fax,\n,,,,,Bäckerei Kern,,,Work,030 123456,,\n';
    expect(only(text).contacts.map(({ name, phones }) => [name, ...phones])).toEqual([
      ['Anna Maria Müller', '+491711234567'],
      ['Bäckerei Kern', '+4930123456'],
    ]);
  });

  test('Outlook in German, with semicolons and Windows letters', () => {
    const text =
      '"Anrede";"Vorname";"Weitere Vornamen";"Nachname";"Firma";"Fax geschäftlich";"Telefon geschäftlich";"Telefon (privat)";"Mobiltelefon";"E-Mail-Adresse";"E-Mail-Typ";"E-Mail: Angezeigter Name"\r\n"Frau";"Jördis";"";"Groß";"";"030 999999";"";"";"0171/1234567";"j@example.org";"SMTP";"Jördis Groß"\r\n';
    expect(only(latin1(text)).contacts).toEqual([
      {
        name: 'Jördis Groß',
        nickname: null,
        phones: ['+491711234567'],
        emails: ['j@example.org'],
        local: [{ written: '0171/1234567', phone: '+491711234567' }],
      },
    ]);
  });

  test('Outlook in English', () => {
    const text =
      'First Name,Middle Name,Last Name,Company,Business Fax,Business Phone,Home Phone,Mobile Phone,Pager,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address\nBen,,Wood,,+44 20 7946 0000,,,+44 7911 123456,,ben@example.org,SMTP,Ben,second@example.org\n';
    expect(only(text).contacts).toEqual([
      {
        name: 'Ben Wood',
        nickname: null,
        phones: ['+447911123456'],
        emails: ['ben@example.org', 'second@example.org'],
      },
    ]);
  });

  test('a table from a spreadsheet in UTF-16 with tabs', () => {
    expect(only(utf16('Name\tTelefon\nÖzlem Kaya\t0171 1234567\n')).contacts).toEqual([
      {
        name: 'Özlem Kaya',
        nickname: null,
        phones: ['+491711234567'],
        emails: [],
        local: [{ written: '0171 1234567', phone: '+491711234567' }],
      },
    ]);
  });

  test('a list without headings is understood by its looks', () => {
    expect(only('Anna Müller;0171 1234567\nBen;ben@example.org\n').contacts.map(({ name }) => name)).toEqual([
      'Anna Müller',
      'Ben',
    ]);
  });

  test('a quoted name with a line break and a comma stays one name', () => {
    expect(only('Name,Phone 1 - Value\n"Müller,\nAnna",0171 1234567\n').contacts[0]?.name).toBe('Müller, Anna');
  });

  test('a table of something else says that it holds no contacts', () => {
    expect(only('Datum;Betrag\n1.1.2026;12\n').problems.map(({ code }) => code)).toEqual(['no-contacts']);
  });
});

test('a number without its country moves with the country that I choose, and back; others stay where they are', () => {
  const book = lines(
    'BEGIN:VCARD',
    'VERSION:3.0',
    'FN:Anna',
    'TEL:0664 1234567',
    'TEL:+49 171 1234567',
    'END:VCARD',
    'BEGIN:VCARD',
    'VERSION:3.0',
    'TEL:0664 7654321',
    'END:VCARD',
  );
  const [anna, nameless] = readVCards(utf8(book), 'AT').contacts;
  if (anna === undefined || nameless === undefined) throw new Error('no cards');
  expect(anna.phones).toEqual(['+436641234567', '+491711234567']);
  const german = contactIn(nameless, 'DE');
  expect(german.phones[0]).toMatch(/^\+49/u);
  expect(german.name).toMatch(/^\+49/u);
  expect(contactIn(german, 'AT')).toEqual(nameless);
  expect(contactIn(anna, 'CH').phones).toContain('+491711234567');
  expect(contactIn(anna, 'AT')).toBe(anna);
  // The plan's own settings do it for the whole address book, and undo takes it back.
  const plan = decide(emptyPlan('2026-11-24T20:00:00Z', 'AT'), { type: 'add-facts', chats: [], contacts: [anna] });
  const moved = decide(plan, { type: 'change-settings', country: 'DE' });
  expect(moved.facts.contacts[0]?.phones).not.toContain('+436641234567');
  expect(decide(moved, { type: 'change-settings', country: 'AT' }).facts.contacts[0]?.phones).toHaveLength(2);
});

describe('an address book that changed since it was read', () => {
  const card = (name: string, ...phones: string[]) => ({ name, nickname: null, phones, emails: [] });

  test('names who has another number, and nobody who has one more, is new or is gone', () => {
    const before = [card('Anna Blum', '+491713920001'), card('Cem Acar', '+491713920002'), card('Oma', '+49303920003')];
    const now = [
      card('Anna Blum', '+491713920009'),
      card('Cem Acar', '+491713920002', '+49303920004'),
      card('Dora Quast', '+491713920005'),
    ];
    expect(contactsChanged(before, now)).toEqual(['Anna Blum']);
    expect(contactsChanged(before, before)).toEqual([]);
    expect(contactsChanged([], now)).toEqual([]);
    // Read once more, with both cards known: nothing new to say.
    expect(contactsChanged([...before, ...now], now)).toEqual([]);
  });

  test('leaves what was noted about them with them', () => {
    const link = { messenger: 'signal' };
    const facts = (number: string) => ({
      type: 'add-facts' as const,
      chats: [],
      contacts: [card('Anna Blum', number)],
    });
    const group = { id: 'g', title: 'Chor', members: ['Anna Blum'] };
    const planned = [
      { type: 'add-handmade-group' as const, group },
      { type: 'change-group' as const, chat: 'g', change: link },
      facts('+491713920001'),
    ].reduce(decide, emptyPlan('2026-11-24T20:00:00Z', 'DE'));
    const anna = (plan: Plan) => peopleOfPlan(plan).resolution.people.filter(({ isMe }) => !isMe);
    const noted = decide(planned, {
      type: 'set-status',
      chat: 'g',
      people: [anna(planned)[0]?.id ?? ''],
      standing: { status: 'coming' },
    });
    const after = decide(noted, facts('+491713920009'));
    const { people, current } = peopleOfPlan(after).resolution;
    const known = standings(after.decisions, current);
    expect(people.map(({ id }) => known.standingOf(id, 'g').status)).toContain('coming');
  });
});
