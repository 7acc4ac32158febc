import type { LinkVerdict } from './link.ts';
import { unescaped } from './encodings.ts';
import { judgeOne } from './judge-one.ts';
import { bareEnd, invisible, pieceEnd, withoutEnd } from './link-piece.ts';
import { redirectTarget } from './redirect.ts';
import { messengers } from './registry.ts';

/**
 * Finds every link in a text that somebody pasted – words, brackets, marks and line breaks around and inside – and judges each.
 * It takes a time in proportion to the text's length, whatever the text: of each place where a link may begin, at most 32,000
 * characters are looked at, and of names without a scheme that run into each other only the first `namesInOne`.
 */
export function findLinks(text: string): readonly LinkVerdict[] {
  const found: { readonly verdict: LinkVerdict; readonly start: number; readonly end: number }[] = [];
  let run = { end: 0, names: 0 };
  for (const start of starts(text)) {
    const last = found.at(-1);
    if (last !== undefined && start.at < last.end) continue;
    if (start.form === 'bare' && start.at < run.end && run.names >= namesInOne) continue;
    const end = endOf(text, start);
    if (start.form === 'bare') run = { end: Math.max(run.end, end), names: start.at < run.end ? run.names + 1 : 1 };
    const link = linkAt(text, start, end);
    if (link === null) continue;
    const isLabelled = last !== undefined && last.verdict.input === link.verdict.input;
    if (isLabelled && /^(?:\]\(<?|["']>|\|)$/.test(text.slice(last.end, link.start))) continue;
    found.push(link);
  }
  return found.map(({ verdict }) => verdict);
}

type Form = 'scheme' | 'escaped' | 'bare' | 'briar' | 'session' | 'threema';
interface Start {
  readonly at: number;
  readonly form: Form;
}

/** Schemes that do without `//`. */
const shortSchemes = 'matrix|xmpp|jami|tg|smsto|sms|mailto|simplex|openpgp4fpr|dcaccount|dclogin|tel';
const startPattern = new RegExp(
  [
    '(?<escaped>(?:https?|sgnl|wire|tg|threema)%3a%2f%2f|(?<![a-z0-9+.%-])xmpp%3a(?=[^\\s:]))',
    `(?<scheme>(?<![a-z0-9+.%-])[a-z][a-z0-9+.-]{1,24}:/{2}(?=[^\\s/])|https?://(?=\\S)|(?<![a-z0-9+.%-])(?:${shortSchemes}):(?=[^\\s:]))`,
    '(?<broken>(?<![\\p{L}\\p{N}])h?t?t?ps?:?/{1,2}(?=[\\p{L}\\p{N}]))',
    '(?<bare>(?<![\\p{L}\\p{N}@./%=&?#-])(?<!\\b(?:https?|sgnl|wire|tg):)(?:[\\p{L}\\p{N}\\u200b-\\u200d\\u2060\\ufeff\\u00ad-]{1,63}[.\\u3002\\uff0e\\uff61]){1,10}[\\p{L}\\p{N}-]{2,63}(?::\\d{1,5})?(?=[/?#@]|$|[^\\p{L}\\p{N}]))',
    '(?<briar>(?<![a-z0-9/%.=#&?+_-])a[a-d][a-z2-7]{51}(?![a-z0-9]))',
    '(?<threema>(?<![\\p{L}\\p{N}/%.=#&?+_-])3mid:(?=[a-z0-9*]))',
    '(?<session>(?<![a-z0-9/%.=#&?+_-])05[0-9a-f]{64}(?![a-z0-9]))',
  ].join('|'),
  'giu',
);

function* starts(text: string): Generator<Start> {
  for (const match of text.matchAll(startPattern)) {
    const groups = match.groups ?? {};
    const form = (['escaped', 'scheme', 'bare', 'briar', 'session', 'threema'] as const).find(
      (name) => groups[name] !== undefined,
    );
    if (form !== undefined) yield { at: match.index, form };
    else if (isBrokenScheme(text, match.index)) yield { at: match.index, form: 'scheme' };
  }
}

/** `https:/signal.group/…`: reported as damaged, so that the link behind is not taken for a whole one. */
function isBrokenScheme(text: string, at: number): boolean {
  return /^h?t?t?ps?:?\/{1,2}[\p{L}\p{N}-]+\.[\p{L}\p{N}]/iu.test(text.slice(at, at + 200));
}

/** More names than a sentence without a blank has, in scripts that set none, too. */
const namesInOne = 40;

const endOf = (text: string, { at, form }: Start): number => (form === 'bare' ? bareEnd(text, at) : pieceEnd(text, at));

function linkAt(
  text: string,
  start: Start,
  end: number,
): { readonly verdict: LinkVerdict; readonly start: number; readonly end: number } | null {
  const whole = text.slice(start.at, end);
  const first = bestOf(text, start, whole);
  const joined = end >= text.length ? null : withNextLines(text, start, end, first);
  const verdict = joined ?? first;
  if (verdict === null) return null;
  return { verdict, start: start.at, end: start.at + Math.max(1, verdict.input.length) };
}

/** The same piece read in several ways; the first valid reading wins, else the plainest one. */
function bestOf(text: string, start: Start, piece: string): LinkVerdict | null {
  const before = start.at > 0 ? text.charAt(start.at - 1) : '';
  const trimmed = withoutEnd(piece, before);
  if (trimmed === '') return null;
  const inPictures = trimmed.replace(picturesAtEnd, '');
  if (inPictures !== trimmed) {
    const verdict = judgeAs(start.form, withoutEnd(inPictures, before));
    if (verdict?.valid === true && verdict.kind !== 'send') return verdict;
  }
  const plain = judgeAs(start.form, trimmed);
  if (plain === null || plain.valid || trimmed === piece) return plain;
  const full = judgeAs(start.form, piece);
  return full?.valid === true ? full : plain;
}

/** `👉 link👈`: no invitation ends so, but a message to be sent may. */
const picturesAtEnd = /(?:\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\u200d|\ufe0f)*){1,20}$/u;

function judgeAs(form: Form, input: string): LinkVerdict | null {
  if (form === 'briar') return judgeOne(`briar://${input}`, input, messengers);
  if (form === 'threema') return judgeOne(`threema-person:${input.slice('3mid:'.length)}`, input, messengers);
  if (form === 'session') return judgeOne(`session-account:${input}`, input, messengers);
  const visible = input.replace(invisible, '');
  const text = form === 'escaped' ? (unescaped(visible) ?? visible) : visible;
  const verdict = repaired(text, input);
  if (form === 'bare' && isMereWord(visible, verdict)) return null;
  const warning = visible === input ? null : ('invisible-removed' as const);
  return verdict.valid && warning !== null ? { ...verdict, warnings: [...verdict.warnings, warning] } : verdict;
}

/** As it stands; else with what copying through web pages does to a link undone. */
function repaired(text: string, input: string): LinkVerdict {
  const plain = judgeOne(text, input, messengers);
  if (plain.valid || plain.problem === 'lookalike-host') return plain;
  const target = plain.messenger === null ? redirectTarget(text) : null;
  if (target !== null) {
    const verdict = judgeOne(target, input, messengers);
    if (verdict.messenger !== null) return { ...verdict, warnings: [...verdict.warnings, 'tracking-removed'] };
  }
  const tries = [
    text.includes('&amp;') ? text.replaceAll('&amp;', '&') : text,
    /%(?:23|3f|2f|3d|26)/i.test(text)
      ? text.replace(/%(?:23|3f|2f|3d|26|3a|2b)/gi, (part) => unescaped(part) ?? part)
      : text,
  ];
  for (const other of tries) {
    if (other === text) continue;
    const verdict = judgeOne(other, input, messengers);
    if (verdict.valid) return { ...verdict, warnings: [...verdict.warnings, 'percent-encoding-removed'] };
  }
  return plain;
}

/** `z.B.und`, `Haus.de`: dots in a sentence are no link; a bare name counts when it leads to a messenger. */
function isMereWord(text: string, verdict: LinkVerdict): boolean {
  if (/^www\.[^.]/i.test(text)) return false;
  if (verdict.messenger === null || text.includes('@'))
    return !(verdict.problem === 'lookalike-host' && /[/?#]/.test(text));
  return !/[/?#]/.test(text) && !(verdict.valid && /^(?:[a-z0-9-]+\.)+[a-z]+$/.test(text));
}

/** Codes whose length or framing is known: a join that makes them valid is no accident. */
const measured = new Set([
  'signal',
  'deltachat',
  'simplex',
  'wire',
  'briar',
  'olvid',
  'session',
  'viber',
  'mattermost',
  'zulip',
  'rocketchat',
  'whatsapp',
]);

/** A link broken over lines: the next lines' beginnings are added as long as that makes an invalid link valid. */
function withNextLines(text: string, start: Start, end: number, first: LinkVerdict | null): LinkVerdict | null {
  if (first?.valid === true && !looksUnfinished(first, text, end)) return null;
  let visible = text.slice(start.at, end);
  let at = end;
  for (let line = 0; line < 8; line++) {
    const gap = /^[ \t\u00a0]{0,20}(?:\r\n|[\n\r\u2028\u2029])[ \t\u00a0>|]{0,20}/.exec(text.slice(at, at + 50))?.[0];
    if (gap === undefined) return null;
    const from = at + gap.length;
    const to = pieceEnd(text, from);
    const piece = text.slice(from, to);
    if (piece === '' || /^[a-z][a-z0-9+.-]*:\/\//i.test(piece)) return null;
    // A name alone is no invitation, however many lines it goes over.
    const isName = first === null && !/[/?#]/.test(visible + piece);
    const before = start.at > 0 ? text.charAt(start.at - 1) : '';
    for (const part of isName ? [] : new Set([withoutEnd(piece, before), piece])) {
      const verdict = judgeAs(start.form, (beforeBreak(visible) + part).replace(invisible, ''));
      if (verdict?.valid !== true || isHalf(verdict)) continue;
      const isOurs = first !== null && first.messenger !== null;
      const isCertain =
        measured.has(verdict.messenger ?? '') ||
        (isOurs &&
          (verdict.messenger === 'telegram' ||
            /[\d_%&=+/#?-]/.test(part) ||
            goesOn(first, visible, part) ||
            isRestOfAddress(verdict, part)));
      if (isCertain && verdict.kind !== 'send' && verdict.kind !== 'app') {
        return {
          ...verdict,
          input: text.slice(start.at, from + part.length),
          warnings: [...verdict.warnings, 'line-break-removed'],
        };
      }
    }
    visible = beforeBreak(visible) + piece;
    at = to;
  }
  return null;
}

/** Valid, but hardly whole: the next line may begin in the midst of the link. */
function looksUnfinished(first: LinkVerdict, text: string, end: number): boolean {
  const rest = text.slice(end, end + 80);
  const [lineEnd] = /^\r?\n/.exec(rest) ?? [];
  const isBroken = lineEnd !== undefined && goesOn(first, text.slice(end - 1, end), rest.slice(lineEnd.length));
  return isHalf(first) || isBroken || /^[ \t]*\r?\n[ \t]*[&?#=%]/.test(rest.slice(0, 40));
}

function goesOn({ messenger }: LinkVerdict, shown: string, next: string): boolean {
  return messengers.find(({ id }) => id === messenger)?.goesOn?.(shown, next) ?? false;
}

/** The code is of an unusual length, Delta Chat's group has an id but no name, or its name does not even begin. */
function isHalf({ messenger, input, warnings }: LinkVerdict): boolean {
  return (
    warnings.some((warning) => warning === 'unusual-length' || warning === 'group-part-missing') ||
    (messenger === 'deltachat' && input.endsWith('='))
  );
}

/** A Matrix server's name after `#room:`, or the end of a room id that is 43 characters long. */
function isRestOfAddress({ messenger, canonical }: LinkVerdict, part: string): boolean {
  return messenger === 'matrix' && (/[a-z0-9]\.[a-z]{2,}/i.test(part) || /\/![\w-]{43}$/.test(canonical ?? ''));
}

/** Mail programs end a broken line with `=` (RFC 2045, quoted-printable). */
function beforeBreak(text: string): string {
  return /[\w-]{20}=$/.test(text) ? text.slice(0, -1) : text;
}
