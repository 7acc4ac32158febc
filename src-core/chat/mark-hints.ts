/**
 * Whether a line may end in a mark or an attachment, told from four of its bytes: nearly all lines are done with after that look, and no
 * text is made of them. A hint may be wrong in saying yes; `marks.ts` has the last word.
 */
import { languagePacks } from './languages/all.ts';
import { encode, spellingsOf } from './text.ts';
import { viewOf } from './words-of-bytes.ts';

/** What a line's last four bytes may be the end of. */
export const endsAttachment = 1;
const endsBody = 2;

export interface MarkHints {
  /** A bit for each fingerprint of 16: nearly all lines are done with after this one look, and so small a table stays near at hand. */
  readonly endings: Int32Array;
  /** The same, without the one in a hundred that only has the same fingerprint. */
  readonly wholeEndings: ReadonlyMap<number, number>;
  /** First four bytes of what three languages put before the file's name. */
  readonly beginnings: ReadonlySet<number>;
  readonly bodies: Uint8Array;
  /** First four bytes of "This message was deleted by admin Anna", whose end is a name: a bit for each fingerprint of 12, and whole. */
  readonly heads: Int32Array;
  readonly wholeHeads: ReadonlySet<number>;
}

/** The last four bytes of attachments' lines and of marks, and fingerprints of bodies that are nothing but a mark. */
export function markHints(): MarkHints {
  hints ??= buildHints();
  return hints;
}

let hints: MarkHints | undefined;

function buildHints(): MarkHints {
  const endings = new Int32Array(65536 / 32);
  const wholeEndings = new Map<number, number>();
  const beginnings = new Set<number>();
  const bodies = new Uint8Array(65536);
  const heads = new Int32Array(4096 / 32);
  const wholeHeads = new Set<number>();
  const note = (bytes: Uint8Array, what: number): void => {
    if (bytes.length < 4) return;
    const lastFour = viewOf(bytes).getInt32(bytes.length - 4, true);
    const hint = endingHint(lastFour);
    endings[hint >>> 5] = (endings[hint >>> 5] ?? 0) | (1 << (hint & 31));
    wholeEndings.set(lastFour, (wholeEndings.get(lastFour) ?? 0) | what);
  };
  for (const { marks } of languagePacks) {
    for (const text of marks.attached) {
      const [before = '', after = ''] = text.split('{0}');
      note(encode(after), endsAttachment);
      if (/^(?:\(|\u0641)/.test(before)) beginnings.add(viewOf(encode(before)).getInt32(0, true));
    }
    for (const text of marks.deleted) {
      const head = encode(text.split('{0}')[0] ?? '');
      if (!text.includes('{0}') || head.length < 4) continue;
      const firstFour = viewOf(head).getInt32(0, true);
      const hint = headHint(firstFour);
      heads[hint >>> 5] = (heads[hint >>> 5] ?? 0) | (1 << (hint & 31));
      wholeHeads.add(firstFour);
    }
    for (const text of [...marks.deleted, ...marks.deletedByMe, ...marks.poll, ...marks.liveLocation]) {
      if (text.includes('{')) continue;
      for (const variant of spellingsOf(text).flatMap((spelling) => [spelling, `${spelling}.`, `${spelling}。`])) {
        const bytes = encode(variant);
        note(bytes, endsBody);
        bodies[bodyHint(bytes.length, bytes[0] ?? 0, bytes.at(-1) ?? 0, bytes[bytes.length >> 1] ?? 0)] = 1;
      }
    }
  }
  return { endings, wholeEndings, beginnings, bodies, heads, wholeHeads };
}

export function endingHint(lastFour: number): number {
  return Math.imul(lastFour, 0x9e3779b1) >>> 16;
}

export function headHint(firstFour: number): number {
  return Math.imul(firstFour, 0x9e3779b1) >>> 20;
}

export function bodyHint(length: number, first: number, last: number, middle: number): number {
  return (
    (Math.imul(length, 0x9e5) ^ Math.imul(first, 0x1f3) ^ Math.imul(last, 0x4cf) ^ Math.imul(middle, 0x2a7)) & 0xffff
  );
}
