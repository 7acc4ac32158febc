import type { EventType, LocalTime } from '../../src-core/chat/chat.ts';
import type { LanguagePack, MediaKind, NoticeConcept } from '../../src-core/chat/language-pack.ts';
import { headerWriter, type HeaderStyle } from './header-writer.ts';
import type { Random } from './random.ts';

/** How one phone shows a person: as in its address book, as a bare number, or (iOS) with the person's own name after `~`. */
export interface Shown {
  readonly name: string;
  readonly phone: string | null;
  readonly isProfileName: boolean;
}

export type Who = Shown | 'me';

/** What happened in a chat, as WhatsApp keeps it; what is written depends on language, phone and clock. */
export type ChatRecord = { readonly at: LocalTime } & (
  | { readonly what: 'message'; readonly by: Shown; readonly body: string; readonly edited?: boolean }
  | { readonly what: 'media'; readonly by: Shown; readonly media: MediaKind; readonly file: string | null }
  | { readonly what: 'deleted'; readonly by: Shown; readonly mine?: boolean }
  | { readonly what: 'created'; readonly by: Who; readonly title: string }
  | { readonly what: 'added'; readonly by: Who | null; readonly who: readonly Who[] }
  | { readonly what: 'removed'; readonly by: Who; readonly who: Who }
  | { readonly what: 'left'; readonly by: Who }
  | { readonly what: 'joined'; readonly by: Who }
  | { readonly what: 'renamed'; readonly by: Who; readonly from: string; readonly to: string }
  | { readonly what: 'icon' | 'description'; readonly by: Who }
  | { readonly what: 'new-number'; readonly by: Shown; readonly to: Shown }
  | { readonly what: 'admin'; readonly who: Who }
  | { readonly what: 'encryption' }
);

export interface ChatStyle extends HeaderStyle {
  readonly pack: LanguagePack;
  /** The group's name now, or the partner's. */
  readonly title: string;
  /** iPhones put somebody or the group before the sentence since about 2020. */
  readonly slots: boolean;
  /** Always the usual wording instead of any that the app ever had. */
  readonly firstPhrase?: boolean;
  /** How sentences go on whose rest nobody needs for reading: by the word before. */
  readonly tails?: Readonly<Record<string, string>>;
}

/** What a reader must find in the text. */
export interface ExpectedRecord {
  readonly at: LocalTime;
  readonly line: number;
  readonly lines: number;
  readonly sender: string | null;
  readonly type: EventType | null;
  readonly actor: string | null;
  readonly targets: readonly string[];
  readonly unnamed: number;
}

export interface WrittenChat {
  readonly fileName: string;
  readonly text: string;
  readonly records: readonly ExpectedRecord[];
}

/** Writes a chat as WhatsApp would, with all its invisible marks; null when the language pack cannot say one of the things. */
export function writeChat(records: readonly ChatRecord[], style: ChatStyle, random: Random): WrittenChat | null {
  const header = headerWriter(style.pack, style);
  if (header === null) return null;
  const expected: ExpectedRecord[] = [];
  let text = '';
  let line = 1;
  for (const record of records) {
    const written = writeRecord(record, style, random);
    if (written === null) continue;
    const { mark, slot, body, ...found } = written;
    const head = style.platform === 'ios' && mark ? `\u200e${header(record.at)}` : header(record.at);
    const chunk = `${head}${slot === null ? '' : `${slot}: `}${body}`;
    const lines = chunk.split('\n').length;
    expected.push({ at: shownTime(record.at, style), line, lines, ...found });
    text += chunk + (style.platform === 'ios' ? '\r\n' : '\n');
    line += lines;
  }
  const fileName = random.pick(style.pack.fileNames).replace('{0}', fileSafe(style.title));
  return { fileName: style.platform === 'ios' ? '_chat.txt' : `${fileName}.txt`, text, records: expected };
}

/** Android writes no seconds. */
function shownTime(at: LocalTime, style: ChatStyle): LocalTime {
  return style.platform === 'ios' ? at : `${at.slice(0, 16)}:00`;
}

function fileSafe(title: string): string {
  return title.replace(/[/\\:*?"<>|]/gu, '_');
}

interface Written {
  /** U+200E before the header (iOS: media and other marks). */
  readonly mark: boolean;
  readonly slot: string | null;
  readonly body: string;
  readonly sender: string | null;
  readonly type: EventType | null;
  readonly actor: string | null;
  readonly targets: readonly string[];
  readonly unnamed: number;
}

function writeRecord(record: ChatRecord, style: ChatStyle, random: Random): Written | null {
  const message = (by: Shown, body: string, mark: boolean): Written => ({
    mark,
    slot: show(by, style),
    body,
    sender: by.name,
    type: null,
    actor: null,
    targets: [],
    unnamed: 0,
  });
  const { marks } = style.pack;
  switch (record.what) {
    case 'message': {
      const edited = record.edited === true ? marks.edited[0] : undefined;
      return message(record.by, edited === undefined ? record.body : `${record.body} \u200e${edited}`, false);
    }
    case 'media':
      return mediaBody(record.media, record.file, style) === null
        ? null
        : message(record.by, mediaBody(record.media, record.file, style) ?? '', true);
    case 'deleted': {
      const phrases = record.mine === true ? marks.deletedByMe : marks.deleted;
      const phrase = phrases.find((text) => !text.includes('{'));
      return phrase === undefined
        ? null
        : message(record.by, style.platform === 'ios' ? `\u200e${phrase}.` : phrase, true);
    }
    default:
      return writeNotice(record, style, random);
  }
}

function mediaBody(media: MediaKind, file: string | null, style: ChatStyle): string | null {
  const { omitted, omittedKinds, attached } = style.pack.marks;
  if (style.platform === 'android') {
    const phrase =
      file === null ? omitted.at(-1) : attached.find((text) => !text.startsWith('<'))?.replace('{0}', file);
    return phrase === undefined ? null : file === null ? phrase : `\u200e${phrase}`;
  }
  const phrase =
    file === null ? omittedKinds[media] : attached.find((text) => text.startsWith('<'))?.replace('{0}', file);
  return phrase === undefined ? null : `\u200e${phrase}`;
}

type NoticeRecord = Exclude<ChatRecord, { what: 'message' | 'media' | 'deleted' }>;

interface Sentence {
  readonly concept: NoticeConcept;
  readonly gaps: readonly string[];
  readonly type: EventType;
  readonly actor: Who | null;
  readonly targets: readonly Who[];
  /** Who stands before the colon on iOS: somebody, or the group (null). */
  readonly slot: Shown | null;
  readonly unnamed: number;
}

function writeNotice(record: NoticeRecord, style: ChatStyle, random: Random): Written | null {
  const sentence = sentenceOf(record, style, random);
  const phrases = style.pack.notices[sentence.concept];
  if (phrases === undefined || phrases.length === 0) return null;
  const plain = phrases.filter(
    (phrase) => !phrase.includes('{*}') && !isAmbiguous(phrase, sentence.concept, style.pack),
  );
  const usual = style.firstPhrase === true ? phrases.find((text) => canEnd(text, style)) : undefined;
  const phrase = usual ?? random.pick(plain.length > 0 ? plain : phrases);
  const body = phrase
    .replace(/(\p{L}+)\{\*\}/gu, (_, word: string) => `${word}${style.tails?.[word] ?? ' …'}`)
    .replace(/\{\*\}/gu, ' …')
    .replace(/"/gu, '\u0001')
    .replace(/\{(\d)\}/gu, (_, gap: string) => sentence.gaps[Number(gap)] ?? '');
  const [open, close] = style.firstPhrase === true ? quotes[style.pack.tag === 'de' ? 2 : 1] : random.pick(quotes);
  let marks = 0;
  const quoted = body.replace(/\u0001/gu, () => (marks++ % 2 === 0 ? open : close));
  const stop = style.pack.tag !== 'en' && random.chance(0.5) && /[\p{L}\p{N}]$/u.test(quoted) ? '.' : '';
  const startsWithName = phrase.startsWith('{0}');
  const lead = style.platform === 'ios' || (startsWithName && style.pack.tag !== 'en') ? '\u200e' : '';
  const slot =
    style.platform === 'ios' && style.slots ? (sentence.slot ? show(sentence.slot, style) : style.title) : null;
  const name = (who: Who): string => (who === 'me' ? (style.pack.me[0] ?? 'You') : who.name);
  return {
    mark: false,
    slot,
    body: lead + quoted + stop,
    sender: null,
    type: sentence.type,
    actor: sentence.actor === null ? null : name(sentence.actor),
    targets: sentence.targets.map(name),
    unnamed: sentence.unnamed,
  };
}

/** No loose end, or one whose rest is known. */
function canEnd(phrase: string, { tails }: ChatStyle): boolean {
  const word = /(\p{L}+)\{\*\}$/u.exec(phrase)?.[1];
  return !phrase.includes('{*}') || (word !== undefined && tails?.[word] !== undefined);
}

/** Some languages say "joined" and "was added" with the same words: nobody can tell what was meant. */
function isAmbiguous(phrase: string, concept: NoticeConcept, pack: LanguagePack): boolean {
  return Object.entries(pack.notices).some(([other, phrases]) => other !== concept && phrases.includes(phrase));
}

const quotes = [
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
] as const;

function sentenceOf(record: NoticeRecord, style: ChatStyle, random: Random): Sentence {
  const said = (who: Shown): string => show(who, style);
  const base = { actor: null, targets: [], slot: null, unnamed: 0 } as const;
  switch (record.what) {
    case 'encryption':
      return { ...base, concept: 'encryption', gaps: [], type: 'encryption' };
    case 'created':
      return record.by === 'me'
        ? { ...base, concept: 'created-by-me', gaps: [record.title], type: 'created', actor: 'me' }
        : {
            ...base,
            concept: 'created',
            gaps: [said(record.by), record.title],
            type: 'created',
            actor: record.by,
            slot: record.by,
          };
    case 'added':
      return addedSentence(record, style, random);
    case 'removed':
      if (record.who === 'me') {
        const actor = record.by === 'me' ? null : record.by;
        return {
          ...base,
          concept: actor === null ? 'i-was-removed' : 'removed-me',
          gaps: actor === null ? [] : [said(actor)],
          type: 'removed',
          actor,
          targets: ['me'],
        };
      }
      return record.by === 'me'
        ? {
            ...base,
            concept: 'removed-by-me',
            gaps: [said(record.who)],
            type: 'removed',
            actor: 'me',
            targets: [record.who],
            slot: record.who,
          }
        : {
            ...base,
            concept: 'removed',
            gaps: [said(record.by), said(record.who)],
            type: 'removed',
            actor: record.by,
            targets: [record.who],
            slot: record.who,
          };
    case 'left':
      return ownOrOther(record.by, 'left', 'i-left', 'left', style);
    case 'joined':
      return ownOrOther(record.by, 'joined-by-link', 'i-joined-by-link', 'joined-by-link', style);
    case 'icon':
      return ownOrOther(record.by, 'icon', 'icon-by-me', 'icon', style);
    case 'description':
      return ownOrOther(record.by, 'description', 'description-by-me', 'description', style);
    case 'renamed':
      return record.by === 'me'
        ? { ...base, concept: 'renamed-from-by-me', gaps: [record.from, record.to], type: 'subject', actor: 'me' }
        : {
            ...base,
            concept: 'renamed-from',
            gaps: [said(record.by), record.from, record.to],
            type: 'subject',
            actor: record.by,
            slot: record.by,
          };
    case 'new-number':
      return {
        ...base,
        concept: 'number-changed-to',
        gaps: [said(record.by), said(record.to)],
        type: 'number-changed',
        actor: record.by,
        targets: [record.to],
        slot: record.by,
      };
    case 'admin':
      return record.who === 'me'
        ? { ...base, concept: 'admin-granted-to-me', gaps: [], type: 'admin-granted', targets: ['me'] }
        : {
            ...base,
            concept: 'admin-granted',
            gaps: [said(record.who)],
            type: 'admin-granted',
            targets: [record.who],
            slot: record.who,
          };
  }
}

function ownOrOther(by: Who, concept: NoticeConcept, own: NoticeConcept, type: EventType, style: ChatStyle): Sentence {
  const base = { targets: [], unnamed: 0, type } as const;
  return by === 'me'
    ? { ...base, concept: own, gaps: [], actor: 'me', slot: null }
    : { ...base, concept, gaps: [show(by, style)], actor: by, slot: by };
}

function addedSentence(record: Extract<ChatRecord, { what: 'added' }>, style: ChatStyle, random: Random): Sentence {
  const { by, who } = record;
  const base = { type: 'added', unnamed: 0, slot: null } as const;
  if (who.length === 1 && who[0] === 'me') {
    return by === null || by === 'me'
      ? { ...base, concept: 'i-was-added', gaps: [], actor: null, targets: ['me'] }
      : { ...base, concept: 'added-me', gaps: [show(by, style)], actor: by, targets: ['me'] };
  }
  const others = who.filter((one) => one !== 'me');
  // iPhones name the first two of four or more and count the rest.
  const hidden = style.platform === 'ios' && style.slots && others.length >= 4 && style.pack.more.length > 0;
  const named = hidden ? others.slice(0, 2) : others;
  const unnamed = others.length - named.length;
  const list = nameList(
    named.map((one) => show(one, style)),
    unnamed,
    style.pack,
    random,
  );
  const single = others.length === 1 ? (others[0] ?? null) : null;
  const common = { ...base, targets: named, unnamed, slot: single };
  if (by === null) return { ...common, concept: 'was-added', gaps: [list], actor: null };
  return by === 'me'
    ? { ...common, concept: 'added-by-me', gaps: [list], actor: 'me' }
    : { ...common, concept: 'added', gaps: [show(by, style), list], actor: by };
}

function nameList(names: readonly string[], unnamed: number, pack: LanguagePack, random: Random): string {
  const beforeComma = (joiner: string): boolean => joiner.trimStart().startsWith(',');
  const joiner = pack.joiners.find((one) => !beforeComma(one)) ?? pack.joiners[0] ?? ', ';
  if (unnamed > 0) {
    const more = (pack.more[0] ?? '{0}').replace('{0}', String(unnamed)).replace(/ /u, '\u00a0');
    return `${names.join(', ')}${pack.tag === 'en' ? ',' : ''}${joiner}${more}`;
  }
  const last = names.at(-1) ?? '';
  if (names.length === 1) return last;
  const comma = pack.tag === 'en' && names.length > 2 && random.chance(0.5) ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma}${joiner}${last}`;
}

/** A name with the signs that the phone puts around it. */
export function show(who: Shown, { platform }: Pick<HeaderStyle, 'platform'>): string {
  if (who.phone !== null) {
    return platform === 'ios' ? `\u202a${who.name.replace(/ /gu, '\u00a0').replace(/-/gu, '\u2011')}\u202c` : who.name;
  }
  return who.isProfileName ? `~\u202f${who.name}` : who.name;
}
