import { describe, expect, it } from 'vitest';
import { messengersOf } from '../../../src-core/plan/already-there.ts';
import { briar } from '../../../src-core/messengers/briar.ts';
import { ginlo } from '../../../src-core/messengers/ginlo.ts';
import { judgeId } from '../../../src-core/messengers/ids.ts';
import { jami } from '../../../src-core/messengers/jami.ts';
import { session } from '../../../src-core/messengers/session.ts';
import { signal } from '../../../src-core/messengers/signal.ts';
import { threema } from '../../../src-core/messengers/threema.ts';
import { emptyPlan } from '../../../src-core/plan/decide.ts';
import { targets } from '../../../src-core/messengers/registry.ts';

describe('an ID that somebody sent me', () => {
  it.each([
    ['as it is', 'ABCD1234', 'ABCD1234'],
    ['in small letters', ' abcd1234 ', 'ABCD1234'],
    ['as a link', 'https://threema.id/ABCD1234', 'ABCD1234'],
    ['as the app shares it', 'Meine Threema-ID: https://threema.id/ABCD1234', 'ABCD1234'],
    ['in a sentence', 'Klar, ich bin ABCD1234.', 'ABCD1234'],
    ['of letters only, in a sentence', 'Meine Threema-ID ist ABCDEFGH, bis bald!', 'ABCDEFGH'],
    ['of a gateway', '*ABCD123', '*ABCD123'],
  ])('is understood: %s', (_how, text, id) => {
    expect(judgeId(threema, text)).toBe(id);
  });

  it.each([
    ['too short', 'ABCD123'],
    ['too long', 'ABCD12345'],
    ['two at once', 'ABCD1234 oder WXYZ9876'],
    ['words', 'weiß ich nicht'],
    ['empty', '  '],
    ['another messenger’s', 'https://t.me/anna_berg'],
    ['an imitated host', 'https://threema.id.evil.example/ABCD1234'],
  ])('is not taken when it is %s', (_what, text) => {
    expect(judgeId(threema, text)).toBeNull();
  });

  it('has each messenger’s own form', () => {
    const account = `05${'ab'.repeat(32)}`;
    const link = `briar://ab${'c'.repeat(51)}`;
    expect(judgeId(session, `Hier: ${account.toUpperCase()}`)).toBe(account);
    expect(judgeId(session, account.slice(0, -1))).toBeNull();
    expect(judgeId(briar, link)).toBe(link);
    expect(judgeId(briar, link.slice(0, -1))).toBeNull();
    expect(judgeId(jami, 'jami:anna')).toBe('anna');
    expect(judgeId(jami, 'Komme DONNERSTAG vorbei')).toBeNull();
    expect(judgeId(ginlo, '+4917139200012')).toBe('+4917139200012');
    expect(judgeId(ginlo, '?')).toBeNull();
  });

  it('can be gathered for every messenger without a group link, as its example shows, and for no other', () => {
    for (const messenger of targets) {
      if (messenger.ids === null) expect(judgeId(messenger, 'ABCD1234')).toBeNull();
      else expect(judgeId(messenger, messenger.ids.example), messenger.name).toBe(messenger.ids.example);
    }
    expect(judgeId(signal, 'anna.42')).toBeNull();
  });
});

describe('who is there already', () => {
  const decisions = { ...emptyPlan('2026-11-24T20:00:00Z', 'DE').decisions, messenger: 'signal' };

  it('is who was noted so, and who arrived in a group that moved', () => {
    const there = messengersOf(
      { messengers: ['threema'], in: { kita: { status: 'there' }, chor: { status: 'coming' } } },
      { ...decisions, groups: { chor: { messenger: 'matrix' } } },
    );
    expect([...there].sort()).toEqual(['signal', 'threema']);
  });

  it('is nobody of whom nothing was said', () => {
    expect([...messengersOf({}, decisions)]).toEqual([]);
  });
});
