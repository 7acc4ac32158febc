import { encode } from '../chat/text.ts';
import { charsetNamed, decodeText } from './decode-text.ts';

/** One property of a card in the form of vCard 3.0: unfolded, decoded, every parameter with a name. */
export interface CardLine {
  readonly property: string;
  /** `TEL;TYPE=CELL:+49 …`, without group, ready for a 3.0/4.0 parser. */
  readonly text: string;
  readonly line: number;
}

export interface RawCard {
  readonly line: number;
  readonly version: string;
  readonly lines: readonly CardLine[];
  /** Why the card cannot be trusted, or null. */
  readonly broken: { readonly line: number; readonly why: string } | null;
}

/** The only properties that are read; photos, addresses, birthdays and notes are passed over undecoded. */
const wanted = new Set(['FN', 'N', 'NICKNAME', 'ORG', 'TEL', 'EMAIL', 'VERSION']);

interface Draft {
  readonly line: number;
  version: string;
  readonly lines: CardLine[];
  broken: RawCard['broken'];
}

/**
 * Bytes to cards of unfolded lines. It works on bytes since each 2.1 line may have its own charset, since folding may split a UTF-8
 * sign, and since quoted-printable goes on over line ends. Splitting, folding and 2.1's bare parameters are all that happens here;
 * the grammar of values is the parser's job (docs/decisions/0007-address-books.md).
 */
export function splitCards(bytes: Uint8Array): readonly RawCard[] {
  const cards: RawCard[] = [];
  let card: Draft | null = null;
  /** Cards inside a card (AGENT) are somebody's secretary, not a member. */
  let nested = 0;
  let previous = '';
  for (const { head, line, value } of logicalLines(bytes)) {
    const { property, params } = splitHead(head);
    const content = value === null ? '' : value().trim();
    const isMark = value !== null && /^VCARD$/iu.test(content);
    if (property === 'BEGIN' && isMark) {
      if (card !== null && previous === 'AGENT') nested++;
      else {
        if (card !== null) cards.push({ ...card, broken: { line: card.line, why: 'card without END' } });
        card = { line, version: '', lines: [], broken: null };
        nested = 0;
      }
    } else if (property === 'END' && isMark) {
      if (nested > 0) nested--;
      else if (card !== null) {
        cards.push(card);
        card = null;
      }
    } else if (card !== null && nested === 0) {
      if (value === null) {
        // A line without a colon belongs to the photo or note above it; below a name or number it means damage.
        if (head.trim() !== '' && wanted.has(previous)) card.broken ??= { line, why: 'line without a colon' };
      } else if (property === 'VERSION') card.version = content;
      else if (wanted.has(property)) card.lines.push(cardLine(property, params, content, line));
    }
    if (value !== null) previous = property;
  }
  if (card !== null) cards.push({ ...card, broken: { line: card.line, why: 'card without END' } });
  return cards;
}

interface LogicalLine {
  readonly head: string;
  readonly line: number;
  /** null: there is no colon. Lazily, for most lines are photos. */
  readonly value: (() => string) | null;
}

interface Pending {
  head: string;
  readonly line: number;
  colon: number;
  readonly parts: Uint8Array[];
  quoted: boolean;
}

function* logicalLines(bytes: Uint8Array): Generator<LogicalLine> {
  const utf16 = decodeText(bytes.subarray(0, 2)) === '' || bytes[0] === 0 || bytes[1] === 0;
  // the rare UTF-16 book takes the way of all others
  const source = utf16 ? encode(decodeText(bytes)) : bytes;
  let pending: Pending | null = null;
  for (const { raw, line } of rawLines(source)) {
    if (pending !== null) {
      const lastPart = pending.parts.at(-1);
      if (pending.quoted && lastPart?.at(-1) === 0x3d) {
        pending.parts[pending.parts.length - 1] = lastPart.subarray(0, -1);
        pending.parts.push(raw);
        continue;
      }
      if (raw[0] === 0x20 || raw[0] === 0x09) {
        const { property } = splitHead(pending.head);
        if (pending.colon < 0 || wanted.has(property)) pending.parts.push(raw.subarray(1));
        if (pending.colon < 0) Object.assign(pending, headOf(joined(pending.parts)));
        continue;
      }
      yield finished(pending);
    }
    const start = line === 1 && raw[0] === 0xef && raw[1] === 0xbb && raw[2] === 0xbf ? raw.subarray(3) : raw;
    pending = { line, parts: [start], ...headOf(start) };
  }
  if (pending !== null) yield finished(pending);
}

function finished(pending: Pending): LogicalLine {
  const { head, line, colon, parts, quoted } = pending;
  if (colon < 0) return { head, line, value: null };
  const charset = charsetNamed(/;\s*CHARSET=([^;:]*)/iu.exec(head)?.[1]);
  return {
    head,
    line,
    value: () => {
      const body = joined(parts).subarray(colon + 1);
      return decodeText(quoted ? unquoted(body) : body, charset);
    },
  };
}

/** Everything before the first colon outside quotes. */
function headOf(raw: Uint8Array): { head: string; colon: number; quoted: boolean } {
  let inQuotes = false;
  let colon = -1;
  for (let index = 0; index < raw.length; index++) {
    if (raw[index] === 0x22) inQuotes = !inQuotes;
    else if (raw[index] === 0x3a && !inQuotes) {
      colon = index;
      break;
    }
  }
  const head = decodeText(raw.subarray(0, colon < 0 ? Math.min(raw.length, 200) : colon));
  return { head, colon, quoted: /;\s*(?:ENCODING=)?QUOTED-PRINTABLE/iu.test(head) };
}

function* rawLines(bytes: Uint8Array): Generator<{ readonly raw: Uint8Array; readonly line: number }> {
  let start = 0;
  let line = 0;
  for (let index = 0; index <= bytes.length; index++) {
    const byte = bytes[index];
    if (index < bytes.length && byte !== 0x0a && byte !== 0x0d) continue;
    line++;
    yield { raw: bytes.subarray(start, index), line };
    if (byte === 0x0d && bytes[index + 1] === 0x0a) index++;
    start = index + 1;
  }
}

function splitHead(head: string): { readonly property: string; readonly params: readonly string[] } {
  const [name = '', ...params] = head.match(/(?:"[^"]*"|[^;])+/gu) ?? [];
  return {
    property: name
      .trim()
      .replace(/^[\w-]+\./u, '')
      .toUpperCase(),
    params,
  };
}

/** 2.1 writes `TEL;CELL;PREF:`; 3.0 writes `TEL;TYPE=CELL,PREF:`. Charset and encoding have been dealt with. */
function cardLine(property: string, params: readonly string[], value: string, line: number): CardLine {
  const kept = params.flatMap((param) => {
    const [name = '', ...rest] = param.trim().split('=');
    if (rest.length > 0)
      return /^(?:CHARSET|ENCODING|LANGUAGE|VALUE)$/iu.test(name) ? [] : [`${name}=${rest.join('=')}`];
    return /^[\w-]+$/u.test(name) && !/^(?:QUOTED-PRINTABLE|8BIT|7BIT|BASE64)$/iu.test(name) ? [`TYPE=${name}`] : [];
  });
  const text = [property, ...kept].join(';');
  return { property, text: `${text}:${value.replace(/\r?\n|\r/gu, '\\n')}`, line };
}

function unquoted(body: Uint8Array): Uint8Array {
  const bytes: number[] = [];
  for (let index = 0; index < body.length; index++) {
    const hex =
      body[index] === 0x3d
        ? /^[\dA-F]{2}$/iu.exec(String.fromCharCode(body[index + 1] ?? 0, body[index + 2] ?? 0))
        : null;
    if (hex === null) bytes.push(body[index] ?? 0);
    else {
      bytes.push(Number.parseInt(hex[0], 16));
      index += 2;
    }
  }
  return Uint8Array.from(bytes);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
