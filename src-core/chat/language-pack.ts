/**
 * The words with which WhatsApp itself writes into an exported chat, as data: one file per language in `languages/`.
 * Phrases are fragments: just enough to recognise a line. `{0}`, `{1}` … are the gaps, numbered as in the app (so the order of the
 * words does not matter), `{*}` at the end stands for "and more words that mean nothing to us".
 */
import type { EventType } from './chat.ts';

/** What fills a gap of a phrase. `targets` may be a list of people, `count` is "5" of "A, B and 5 others". */
export type Role = 'actor' | 'targets' | 'text' | 'count' | 'old-name' | 'nothing';

export interface NoticeMeaning {
  readonly type: EventType;
  /** The roles of `{0}`, `{1}`, `{2}`. */
  readonly gaps: readonly Role[];
  /** So many people come with the `targets`, without a name and without a digit ("and two others"). */
  readonly unnamed?: number;
  /** What the phone's owner is in this sentence ("You added …", "… added you"). */
  readonly me?: 'actor' | 'targets';
}

/** Everything that a notice can say. A pack gives phrases for as many of these as its language is known to have. */
export const noticeMeanings = {
  created: { type: 'created', gaps: ['actor', 'text'] },
  'created-by-me': { type: 'created', gaps: ['text'], me: 'actor' },
  'created-nameless': { type: 'created', gaps: ['actor'] },
  'created-nameless-by-me': { type: 'created', gaps: [], me: 'actor' },
  'created-by-nobody': { type: 'created', gaps: ['text'] },
  added: { type: 'added', gaps: ['actor', 'targets'] },
  'added-me': { type: 'added', gaps: ['actor'], me: 'targets' },
  'added-by-me': { type: 'added', gaps: ['targets'], me: 'actor' },
  'was-added': { type: 'added', gaps: ['targets'] },
  // in languages that say "was" of one and "were" of many: this is one person, whatever stands in the name
  'one-was-added': { type: 'added', gaps: ['targets'] },
  'two-were-added': { type: 'added', gaps: ['targets', 'targets'] },
  'many-were-added': { type: 'added', gaps: ['targets', 'targets', 'count'] },
  'one-more-was-added': { type: 'added', gaps: ['targets', 'targets'], unnamed: 1 },
  'two-more-were-added': { type: 'added', gaps: ['targets', 'targets'], unnamed: 2 },
  'i-was-added': { type: 'added', gaps: [], me: 'targets' },
  'added-to-list': { type: 'added', gaps: ['targets'] },
  removed: { type: 'removed', gaps: ['actor', 'targets'] },
  'removed-me': { type: 'removed', gaps: ['actor'], me: 'targets' },
  'removed-by-me': { type: 'removed', gaps: ['targets'], me: 'actor' },
  'was-removed': { type: 'removed', gaps: ['targets'] },
  'one-was-removed': { type: 'removed', gaps: ['targets'] },
  'i-was-removed': { type: 'removed', gaps: [], me: 'targets' },
  left: { type: 'left', gaps: ['actor'] },
  'i-left': { type: 'left', gaps: [], me: 'actor' },
  'joined-by-link': { type: 'joined-by-link', gaps: ['actor'] },
  // into a community, and thereby into the group of its announcements
  'joined-community-by-link': { type: 'joined-by-link', gaps: ['actor'] },
  'i-joined-by-link': { type: 'joined-by-link', gaps: [], me: 'actor' },
  'joined-by-invite': { type: 'joined-by-link', gaps: ['actor', 'nothing'] },
  'i-joined-by-invite': { type: 'joined-by-link', gaps: ['nothing'], me: 'actor' },
  // `targets` of a community notice came into the group
  'joined-from-community': { type: 'community', gaps: ['targets'] },
  'somebody-joined-from-community': { type: 'community', gaps: [], unnamed: 1 },
  'i-joined-from-community': { type: 'community', gaps: [], me: 'targets' },
  'group-joined-community': { type: 'community', gaps: ['actor', 'text'] },
  'group-joined-community-by-me': { type: 'community', gaps: ['text'], me: 'actor' },
  'group-is-in-community': { type: 'community', gaps: ['text'] },
  'group-left-community': { type: 'community', gaps: ['actor', 'text'] },
  'added-me-in-community': { type: 'community', gaps: ['actor', 'text'], me: 'targets' },
  'asked-to-join': { type: 'other', gaps: ['nothing'] },
  renamed: { type: 'subject', gaps: ['actor', 'text'] },
  'renamed-from': { type: 'subject', gaps: ['actor', 'old-name', 'text'] },
  'renamed-by-me': { type: 'subject', gaps: ['text'], me: 'actor' },
  'renamed-from-by-me': { type: 'subject', gaps: ['old-name', 'text'], me: 'actor' },
  icon: { type: 'icon', gaps: ['actor'] },
  'icon-by-me': { type: 'icon', gaps: [], me: 'actor' },
  description: { type: 'description', gaps: ['actor'] },
  'description-by-me': { type: 'description', gaps: [], me: 'actor' },
  'number-changed': { type: 'number-changed', gaps: ['actor'] },
  'number-changed-to': { type: 'number-changed', gaps: ['actor', 'targets'] },
  'number-changed-from-to': { type: 'number-changed', gaps: ['actor', 'old-name', 'targets'] },
  'admin-granted': { type: 'admin-granted', gaps: ['targets'] },
  'admin-granted-to-me': { type: 'admin-granted', gaps: [], me: 'targets' },
  'admin-revoked': { type: 'admin-revoked', gaps: ['targets'] },
  'admin-revoked-from-me': { type: 'admin-revoked', gaps: [], me: 'targets' },
  settings: { type: 'settings', gaps: ['actor'] },
  'settings-by-me': { type: 'settings', gaps: [], me: 'actor' },
  'group-ended': { type: 'other', gaps: ['actor'] },
  encryption: { type: 'encryption', gaps: [] },
  // in the chat with one's own number
  'encryption-to-myself': { type: 'encryption', gaps: [] },
  'security-code': { type: 'security-code', gaps: ['targets'] },
  'security-code-of-two': { type: 'security-code', gaps: ['targets', 'targets'] },
  disappearing: { type: 'disappearing', gaps: ['actor', 'text'] },
  'disappearing-by-me': { type: 'disappearing', gaps: ['text'], me: 'actor' },
  call: { type: 'call', gaps: ['nothing'] },
  pinned: { type: 'pinned', gaps: ['actor'] },
  'pinned-by-me': { type: 'pinned', gaps: [], me: 'actor' },
  other: { type: 'other', gaps: ['nothing', 'nothing'] },
} as const satisfies Record<string, NoticeMeaning>;

export type NoticeConcept = keyof typeof noticeMeanings;

/** These tell of one person only; in all others `targets` may be a list. */
export const ofOnePerson: ReadonlySet<NoticeConcept> = new Set<NoticeConcept>([
  'one-was-added',
  'one-was-removed',
  'number-changed-to',
  'number-changed-from-to',
  'security-code',
  'security-code-of-two',
]);

function isNoticeConcept(text: string): text is NoticeConcept {
  return Object.hasOwn(noticeMeanings, text);
}

export const noticeConcepts: readonly NoticeConcept[] = Object.keys(noticeMeanings).filter(isNoticeConcept);

/** What an iOS or Android export says was sent. */
export const mediaKinds = ['photo', 'video', 'voice', 'sticker', 'gif', 'contact', 'document'] as const;
export type MediaKind = (typeof mediaKinds)[number];

export interface LanguagePack {
  /** BCP 47. */
  readonly tag: string;
  readonly name: string;
  /** Where phrases come from: `seen` in real exports (partly), or only `inferred` from the app's own tables. */
  readonly inferred: boolean;
  /** `{0}` is the chat's name; without the file's ending. */
  readonly fileNames: readonly string[];
  /** How this language's phones usually begin a line. The reader does not need them; tests and readers of the pack do. */
  readonly headers: {
    readonly android: string;
    readonly android12: string;
    readonly ios: string;
    readonly ios12: string;
  };
  /** One line as a phone writes it. */
  readonly example: string;
  /** How the phone's owner is called: "You", "Du" … (first: in front). */
  readonly me: readonly string[];
  /** Between the last two of a list of names; between the others it is always a comma. */
  readonly joiners: readonly string[];
  /** `{0}` more people whose names are hidden, as the last part of a list: "{0} others". */
  readonly more: readonly string[];
  /** The same where one or two are not told in digits: "one other", "عضوين آخرين". Mostly inferred from the grammar; iPhones' tables are not public. */
  readonly moreInWords?: { readonly one: readonly string[]; readonly two?: readonly string[] };
  /** A full stop follows a sentence even where it ends with a name; in other languages the stop there belongs to the name ("Dora M."). */
  readonly stopsAfterNames?: true;
  readonly notices: Readonly<Partial<Record<NoticeConcept, readonly string[]>>>;
  /** Pieces of the sentences about settings that say who may write: the group's admins alone, or everybody again. */
  readonly writers: { readonly admins: readonly string[]; readonly everybody: readonly string[] };
  readonly marks: {
    /** Android without media: the same for all kinds. */
    readonly omitted: readonly string[];
    /** iOS without media: says what it was. */
    readonly omittedKinds: Readonly<Partial<Record<MediaKind, string>>>;
    /** `{0}` is the file's name. */
    readonly attached: readonly string[];
    readonly deleted: readonly string[];
    /** Says that the sender of this message is the phone's owner. */
    readonly deletedByMe: readonly string[];
    readonly edited: readonly string[];
    readonly poll: readonly string[];
    readonly liveLocation: readonly string[];
    /** View once, video notes, "waiting for this message": something that the export does not hold. */
    readonly missing: readonly string[];
    /** iOS: beginnings of a call's line ("Voice call"). */
    readonly call: readonly string[];
  };
}
