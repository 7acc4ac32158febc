import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { calendar } from '../../../src-core/invite/calendar.ts';
import { memberTable } from '../../../src-core/invite/member-table.ts';
import { page, pageKinds } from '../../../src-core/invite/pages.ts';
import { fullLanguages } from '../../../src-core/invite/texts.ts';

const contents = {
  group: 'Kita <script>alert(1)</script> & Co',
  messenger: 'Signal',
  link: 'https://signal.group/#CjQKIHVueGVtcGxl',
  qrSvg: '<svg viewBox="0 0 1 1"></svg>',
};

describe.each(pageKinds)('the printed page "%s"', (kind) => {
  test.each(['de', 'en'] as const)('in %s shows the code, leaves no hole and runs nothing', (tag) => {
    const html = page(kind, contents, fullLanguages[tag]);
    expect(html).toContain('<svg');
    expect(html).toContain('Kita &lt;script&gt;');
    expect(html).not.toMatch(/<script|https?:\/\/[^<]*\.(?:css|js|woff)/);
    expect(html.replace(/<style>[^]*<\/style>/, '')).not.toMatch(/[{}]/);
    expect(html).toContain(`lang="${tag}"`);
  });
});

test('the timetable can be read by a calendar program, umlauts and line breaks included', () => {
  const text = calendar(
    [
      {
        uid: 'kita-14',
        day: '2026-12-01',
        summary: 'Kita: erste Einladung',
        description: 'Schöne Grüße, an alle; bitte\nlesen',
      },
    ],
    '2026-11-24T21:30:00.000Z',
    2,
  );
  expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
  expect(event?.getFirstPropertyValue('uid')).toBe('kita-14@komm-mit');
  expect(event?.getFirstPropertyValue('dtstart')?.toString()).toBe('2026-12-01');
  expect(event?.getFirstPropertyValue('description')).toBe('Schöne Grüße, an alle; bitte\nlesen');
  expect(event?.getFirstPropertyValue('sequence')).toBe(2);
});

test('the member table opens in a spreadsheet without running anything', () => {
  const text = memberTable(
    [
      { name: '=HYPERLINK("http://evil.example")', phone: '+491713920001', status: 'gefragt' },
      { name: 'Müller; "Anna"', phone: null, status: 'kommt mit' },
    ],
    ['Name', 'Nummer', 'Stand'],
  );
  const rows = Papa.parse(text.replace('\uFEFF', '').trim(), {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [';'],
  }).data;
  expect(rows[1]?.[0]).toBe(`'=HYPERLINK("http://evil.example")`);
  expect(rows[2]?.[0]).toBe('Müller; "Anna"');
});
