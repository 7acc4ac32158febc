import { describe, expect, it } from 'vitest';
import { mayBeMark } from '../../../src-core/chat/body.ts';
import { languagePacks } from '../../../src-core/chat/languages/all.ts';
import { findMark } from '../../../src-core/chat/marks.ts';
import { encode } from '../../../src-core/chat/text.ts';

/** The first glance at a message, as the reader takes it: in the middle of other bytes. */
function firstGlance(body: string): boolean {
  const [before, inner] = [encode('Anna: '), encode(body)];
  const bytes = Uint8Array.from([...before, ...inner, ...encode('\n12.')]);
  return mayBeMark(bytes, before.length, before.length + inner.length);
}

describe('the first glance at a message', () => {
  it.each(languagePacks.map((pack) => [pack.tag, pack.marks] as const))(
    'overlooks no attachment and no mark in %s',
    (_tag, { attached, deleted, deletedByMe, poll, liveLocation }) => {
      const bodies = [
        ...attached.map((text) => text.replace('{0}', 'IMG-20240131-WA0007.jpg')),
        ...[...deleted, ...deletedByMe, ...poll, ...liveLocation].filter((text) => !text.includes('{')),
      ];
      // iOS begins attachments with an invisible mark or an angle bracket, which the scan of the line sees by itself
      const plain = bodies.filter((body) => !body.startsWith('<') && findMark(body) !== null);
      expect(plain.filter((body) => !firstGlance(body))).toEqual([]);
    },
  );

  it.each([
    'This message was deleted by admin Anna',
    'Ce message a été supprimé par l’admin Anna',
    'Diese Nachricht wurde von Admin Anna gelöscht.',
    'Mensagem apagada por um admin (Anna)',
    '이 메시지는 관리자 Anna에 의해 삭제되었습니다',
  ])('sees what an admin deleted, also where no mark begins it: %s', (body) => {
    expect(firstGlance(body)).toBe(true);
    expect(findMark(body)?.mark.kind).toBe('deleted');
  });

  it('sees what an admin deleted where the admin is named first', () => {
    const body = '\u200eAnna என்ற நிர்வாகி இந்த மெசேஜை நீக்கியுள்ளார்';
    expect(findMark(body)?.mark.kind).toBe('deleted');
  });

  it('knows the French poll with one hard space and with two', () => {
    for (const body of ['SONDAGE\u00a0:', 'SONDAGE\u00a0\u00a0:']) {
      expect(firstGlance(body), body).toBe(true);
      expect(findMark(body)?.mark.kind).toBe('poll');
    }
  });

  it('passes by what people write', () => {
    for (const body of ['(viele) kommen', 'Bis morgen', 'ok', '(Datei folgt)', 'Wer bringt Kuchen mit?'])
      expect(firstGlance(body), body).toBe(false);
  });
});
