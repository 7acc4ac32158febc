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

  it('passes by what people write', () => {
    for (const body of ['(viele) kommen', 'Bis morgen', 'ok', '(Datei folgt)', 'Wer bringt Kuchen mit?'])
      expect(firstGlance(body), body).toBe(false);
  });
});
