import { describe, expect, test } from 'vitest';
import type { Notice } from '../../../src-core/chat/chat.ts';
import { decide, emptyPlan } from '../../../src-core/plan/decide.ts';
import type { OwnPhrases, Plan } from '../../../src-core/plan/plan.ts';
import { suggestStatuses } from '../../../src-core/plan/suggest.ts';
import { phrasesWith, usualPhrases } from '../../../src-core/plan/suggest-phrases.ts';
import { listeningFor } from '../../../src-main/app/listening.ts';
import { nameOf, noticeOf } from './invented-chats.ts';

const since = '2026-11-20T20:00:00';
const suggest = (
  texts: readonly string[],
  notices: readonly Notice[] = [],
  more: { readonly speaker?: string; readonly isMe?: boolean } = {},
) =>
  suggestStatuses({
    lines: texts.map((text, index) => ({
      chat: 'kita',
      speaker: 'Anna',
      isMe: false,
      at: `2026-11-21T10:00:0${index}`,
      line: 100 + index,
      text,
      ...more,
    })),
    notices: notices.map((notice) => ({ chat: 'kita', notice })),
    since,
    messengerNames: ['Signal'],
  });
const statusOf = (text: string) => suggest([text])[0]?.status ?? null;

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
    expect(statusOf(text)).toBe(status);
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
    expect(statusOf(text)).toBe(null);
  });
});

test('the deciding line stands beside it, and the last word counts', () => {
  expect(suggest(['Ich überlege noch', 'Moin', 'Ok. Bin dabei!'])).toEqual([
    {
      chat: 'kita',
      speaker: 'Anna',
      status: 'coming',
      source: 'phrase',
      at: '2026-11-21T10:00:02',
      line: 102,
      words: 'Bin dabei!',
    },
  ]);
});

test('what the user wrote, or what came before the announcement, says nothing', () => {
  expect(suggest(['Bin dabei'], [], { isMe: true })).toEqual([]);
  const early = noticeOf('left', { at: '2026-11-01T10:00:00', actor: nameOf('Ben') });
  expect(suggest([], [early])).toEqual([]);
});

test('leaving and new numbers are noticed', () => {
  const at = '2026-11-22T10:00:00';
  const found = suggest(
    ['Bin dabei'],
    [
      noticeOf('left', { at, actor: nameOf('Ben'), line: 110 }),
      noticeOf('left', { at, actor: nameOf('Du', { isMe: true }), line: 111 }),
      noticeOf('number-changed', { at, actor: nameOf('Anna'), text: '+49 171 0000009', line: 112 }),
    ],
  );
  expect(found.map(({ speaker, status, source, words }) => [speaker, status, source, words])).toEqual([
    ['Anna', 'coming', 'phrase', 'Bin dabei'],
    ['Ben', 'not-coming', 'left', ''],
    ['Anna', null, 'number-changed', '+49 171 0000009'],
  ]);
});

test('whoever came back has not left', () => {
  const found = suggest(
    [],
    [
      noticeOf('left', { at: '2026-11-22T10:00:00', actor: nameOf('Ben') }),
      noticeOf('left', { at: '2026-11-22T10:01:00', actor: nameOf('Cem') }),
      noticeOf('joined-by-link', { at: '2026-11-22T11:00:00', actor: nameOf('Ben') }),
      noticeOf('added', { at: '2026-11-22T11:00:00', actor: nameOf('Ida'), targets: [nameOf('Cem')] }),
      noticeOf('left', { at: '2026-11-23T10:00:00', actor: nameOf('Cem') }),
    ],
  );
  expect(found.map(({ speaker, at }) => [speaker, at])).toEqual([['Cem', '2026-11-23T10:00:00']]);
});

describe('my own phrases', () => {
  const means = (own: OwnPhrases, text: string) =>
    suggestStatuses({
      lines: [{ chat: 'k', speaker: 'Anna', isMe: false, at: '2026-11-21T10:00:00', line: 1, text }],
      notices: [],
      since,
      messengerNames: ['Signal'],
      phrases: phrasesWith(own),
    })[0]?.status ?? null;

  test('are heard in place of ours, in either language', () => {
    expect(means({}, 'Ei freilich')).toBeNull();
    expect(means({ de: { coming: ['ei freilich'] } }, 'Ei freilich!')).toBe('coming');
    expect(means({ en: { there: ['hopped onto {app}'] } }, 'I hopped onto Signal')).toBe('there');
  });

  test('that I took out are not heard any more, the others are', () => {
    const own = { de: { coming: usualPhrases.de.coming.filter((phrase) => phrase !== 'bin dabei') } };
    expect(means(own, 'Bin dabei')).toBeNull();
    expect(means(own, 'ich komme mit')).toBe('coming');
    expect(means(own, "I'm in")).toBe('coming');
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
