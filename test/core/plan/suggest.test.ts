import { describe, expect, test } from 'vitest';
import { decide, emptyPlan } from '../../../src-core/plan/decide.ts';
import type { OwnPhrases, Plan } from '../../../src-core/plan/plan.ts';
import { answerIn, suggestStatuses } from '../../../src-core/plan/suggest.ts';
import { phrasesWith, usualPhrases } from '../../../src-core/plan/suggest-phrases.ts';
import { listeningFor } from '../../../src-main/app/listening.ts';
import { nameOf, noticeOf } from './invented-chats.ts';

const since = '2026-11-20T20:00:00';
const means = (text: string, own: OwnPhrases = {}) => answerIn(phrasesWith(own), ['Signal'])(text)?.status ?? null;

describe('what an answer means', () => {
  test.each([
    ['Bin dabei! 🎉', 'coming'],
    ['Klar, wir sind dabei', 'coming'],
    ['ich komm mit', 'coming'],
    ['Hab Signal schon ewig', 'there'],
    ['Hallo zusammen. Ich habe mir Signal installiert', 'there'],
    ['Bin schon drin 👍', 'there'],
    ['Der Link hat geklappt, danke!', 'there'],
    ['Bin jetzt auch über den Link beigetreten', 'there'],
    ['The link worked', 'there'],
    ['ohne mich, sorry', 'not-coming'],
    ['Ich bin leider nicht dabei', 'not-coming'],
    ['Da mache ich nicht mit.', 'not-coming'],
    ['Bin dabei, wenn alle mitmachen', 'coming-if'],
    ['Ich überlege noch', 'thinking'],
    ['Muss ich mir erst überlegen', 'thinking'],
    ["I'm in!", 'coming'],
    ['I’m already on Signal', 'there'],
    ['count me out', 'not-coming'],
    ['Only if everybody else does', 'coming-if'],
    ["I'll think about it", 'thinking'],
  ])('%s → %s', (text, status) => {
    expect(means(text)).toBe(status);
  });

  test.each([
    'Wer ist dabei?',
    'Bist du bei Signal?',
    'Ich hab kein Signal',
    'Der Link funktioniert nicht',
    'Hat der Link funktioniert?',
    'Hab noch kein Signal',
    'Wer hat Signal installiert',
    'Morgen ist Elternabend',
    "Haven't got Signal yet",
    'Das Signal der Ampel ist kaputt',
    `${'bla '.repeat(200)} bin dabei`,
  ])('%s says nothing about coming', (text) => {
    expect(means(text)).toBe(null);
  });
});

test('the deciding sentence stands beside it', () => {
  expect(answerIn(phrasesWith(), ['Signal'])('Ok. Bin dabei! Bis morgen')).toEqual({
    status: 'coming',
    words: 'Bin dabei!',
  });
});

test('what came before the announcement says nothing', () => {
  const early = noticeOf('left', { at: '2026-11-01T10:00:00', actor: nameOf('Ben') });
  expect(suggestStatuses('kita', [early], since)).toEqual([]);
});

test('leaving and new numbers are noticed', () => {
  const at = '2026-11-22T10:00:00';
  const found = suggestStatuses(
    'kita',
    [
      noticeOf('left', { at, actor: nameOf('Ben'), line: 110 }),
      noticeOf('left', { at, actor: nameOf('Du', { isMe: true }), line: 111 }),
      noticeOf('number-changed', { at, actor: nameOf('Anna'), text: '+49 171 0000009', line: 112 }),
    ],
    since,
  );
  expect(found.map(({ speaker, status, source, words }) => [speaker, status, source, words])).toEqual([
    ['Ben', 'not-coming', 'left', ''],
    ['Anna', null, 'number-changed', '+49 171 0000009'],
  ]);
});

test('whoever came back has not left', () => {
  const found = suggestStatuses(
    'kita',
    [
      noticeOf('left', { at: '2026-11-22T10:00:00', actor: nameOf('Ben') }),
      noticeOf('left', { at: '2026-11-22T10:01:00', actor: nameOf('Cem') }),
      noticeOf('joined-by-link', { at: '2026-11-22T11:00:00', actor: nameOf('Ben') }),
      noticeOf('added', { at: '2026-11-22T11:00:00', actor: nameOf('Ida'), targets: [nameOf('Cem')] }),
      noticeOf('left', { at: '2026-11-23T10:00:00', actor: nameOf('Cem') }),
    ],
    since,
  );
  expect(found.map(({ speaker, at }) => [speaker, at])).toEqual([['Cem', '2026-11-23T10:00:00']]);
});

describe('my own phrases', () => {
  test('are heard in place of ours, in either language', () => {
    expect(means('Ei freilich')).toBeNull();
    expect(means('Ei freilich!', { de: { coming: ['ei freilich'] } })).toBe('coming');
    expect(means('I hopped onto Signal', { en: { there: ['hopped onto {app}'] } })).toBe('there');
  });

  test('that I took out are not heard any more, the others are', () => {
    const own = { de: { coming: usualPhrases.de.coming.filter((phrase) => phrase !== 'bin dabei') } };
    expect(means('Bin dabei', own)).toBeNull();
    expect(means('ich komme mit', own)).toBe('coming');
    expect(means("I'm in", own)).toBe('coming');
  });

  test('are kept in the plan until I take ours again', () => {
    const start = emptyPlan('2026-11-24T20:00:00Z', 'DE');
    const change = (plan: Plan, phrases: readonly string[] | null) =>
      decide(plan, { type: 'change-phrases', language: 'de', status: 'coming', phrases });
    const own = change(start, ['ei freilich']);
    expect(own.decisions.phrases).toEqual({ de: { coming: ['ei freilich'] } });
    const listening = listeningFor({
      ...own.decisions,
      askings: [{ at: '2026-11-20T20:00:00Z', way: 'copy', person: null, chats: ['k'] }],
    });
    expect(listening?.phrases?.[0]?.coming).toEqual(['ei freilich']);
    expect(change(own, null)).toEqual(start);
  });
});
