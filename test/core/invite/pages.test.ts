import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { calendar } from '../../../src-core/invite/calendar.ts';
import { memberTable } from '../../../src-core/invite/member-table.ts';
import { pageKinds } from '../../../src-core/invite/page-kinds.ts';
import { page } from '../../../src-core/invite/pages.ts';
import type { InvitationLanguage } from '../../../src-core/invite/language.ts';
import { fullLanguages, invitationLanguages, invitationTags } from '../../../src-core/invite/texts.ts';

const contents = {
  group: 'Kita <script>alert(1)</script> & Co',
  messenger: 'Signal',
  link: 'https://signal.group/#CjQKIHVueGVtcGxl',
  codes: [{ name: null, link: 'https://signal.group/#CjQKIHVueGVtcGxl', svg: '<svg viewBox="0 0 1 1"></svg>' }],
};

describe.each(pageKinds)('the printed page "%s"', (kind) => {
  test.each(invitationTags)('in %s shows the code, leaves no hole and runs nothing', (tag) => {
    const html = page(kind, contents, [tag]);
    expect(html).toContain('<svg');
    expect(html).toContain('Kita &lt;script&gt;');
    expect(html).not.toMatch(/<script|https?:\/\/[^<]*\.(?:css|js|woff)/);
    expect(html.replace(/<style>[^]*<\/style>/, '')).not.toMatch(/[{}]/);
    expect(html).toContain(`lang="${tag}"`);
    expect(html).toContain(`<html lang="${tag}" dir="${tag === 'ar' || tag === 'fa' ? 'rtl' : 'ltr'}">`);
  });

  test('speaks several languages, each from its own side', () => {
    const html = page(kind, contents, ['de', 'ar', 'tr']);
    expect(html).toContain('<html lang="de" dir="ltr">');
    for (const marks of ['lang="de" dir="ltr"', 'lang="ar" dir="rtl"', 'lang="tr" dir="ltr"'])
      expect(html).toContain(marks);
    expect(html.match(/<svg/g)).toHaveLength({ notice: 1, strips: 18, cards: 24, 'large-steps': 3 }[kind]);
  });
});

test.each(invitationTags)('the printed words in %s are complete and short enough for their place', (tag) => {
  const { poster }: InvitationLanguage = invitationLanguages[tag];
  expect(poster.steps).toHaveLength(3);
  expect(poster.largeSteps).toHaveLength(fullLanguages.de.poster.largeSteps.length);
  const { steps, largeSteps, ...single } = poster;
  for (const text of [...Object.values(single), ...steps, ...largeSteps]) {
    expect(text.trim()).toBe(text);
    expect(text.length).toBeGreaterThan(2);
  }
  for (const text of [poster.headline, poster.strip]) expect(text).toMatch(/\{[Gg]ru?o?[up]pe?\}/u);
  expect(poster.strip.length).toBeLessThan(60);
  expect(Math.max(...steps.map(({ length }) => length))).toBeLessThan(60);
  expect(largeSteps[1]).toMatch(/\{[Mm]essenger\}/u);
});

test('a notice for two rooms shows both codes with their names, a strip the one that everybody needs', () => {
  const two = ['Infos', 'Schnack'].map((name) => ({
    name,
    link: `https://signal.group/#${name}`,
    svg: `<svg id="${name}"></svg>`,
  }));
  const shown = (kind: 'notice' | 'large-steps' | 'strips') => page(kind, { ...contents, codes: two }, ['de']);
  for (const kind of ['notice', 'large-steps'] as const) {
    expect(shown(kind)).toContain('<svg id="Infos">');
    expect(shown(kind)).toContain('<svg id="Schnack">');
    expect(shown(kind)).toContain('<p class="room">Schnack</p>');
  }
  expect(shown('strips')).toContain('<svg id="Infos">');
  expect(shown('strips')).not.toContain('Schnack');
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
  );
  expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
  expect(event?.getFirstPropertyValue('uid')).toBe('kita-14@komm-mit');
  expect(event?.getFirstPropertyValue('dtstart')?.toString()).toBe('2026-12-01');
  expect(event?.getFirstPropertyValue('description')).toBe('Schöne Grüße, an alle; bitte\nlesen');
  // A file written later counts, whoever wrote it: this one was written so many minutes after 1970.
  expect(event?.getFirstPropertyValue('sequence')).toBe(Date.UTC(2026, 10, 24, 21, 30) / 60_000);
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
