/**
 * What reading one exported chat yields: counts, names and notices – never what people wrote.
 * Facts of the format and their sources: docs/architecture.md, "The export format".
 */
import type { Stretches } from './written-months.ts';

/** `YYYY-MM-DDTHH:MM:SS`, the exporting phone's local time; an export holds no time zone. */
export type LocalTime = string;
/** `YYYY-MM-DD`. */
export type LocalDay = string;
export type ChatId = string;
export type Platform = 'android' | 'ios' | 'unknown';
export type DateOrder = 'dmy' | 'mdy' | 'ymd';
export type ChatKind = 'group' | 'direct' | 'unknown';

export type EventType =
  | 'created'
  | 'added'
  | 'removed'
  | 'left'
  | 'joined-by-link'
  | 'subject'
  | 'icon'
  | 'description'
  | 'number-changed'
  | 'admin-granted'
  | 'admin-revoked'
  | 'settings'
  | 'encryption'
  | 'security-code'
  | 'disappearing'
  | 'call'
  | 'pinned'
  | 'community'
  | 'other';

/** Why this day/month order was taken, strongest evidence first. `none`: both orders are possible. */
export type DateOrderReason =
  | 'asked' // the user or a flag said so
  | 'year-first' // a four-digit first field
  | 'field-above-12'
  | 'attachment-dates'
  | 'line-order' // the other order makes time jump back
  | 'not-in-future'
  | 'locale' // separator, clock and language of the notices
  | 'same-phone' // other exports of the same import agree
  | 'frequency'
  | 'none';

/** Each line of the text is exactly one of these; the first four add up to `total`. */
export interface LineCount {
  readonly total: number;
  readonly message: number;
  readonly continuation: number;
  readonly notice: number;
  readonly unknown: number;
}

/** A name as it stands in a chat, without `~` and invisible marks. */
export interface Name {
  readonly name: string;
  /** E.164 when the name is shown as a phone number. */
  readonly phone: string | null;
  /** The export wrote "Du", "You", "Tú" …: the phone's owner. */
  readonly isMe: boolean;
  /** The name had WhatsApp's `~`: chosen by the person, not from the exporter's address book. */
  readonly isProfileName: boolean;
}

/** What was sent, counted by kind (messages of a chat, of one speaker, or of one month). */
export interface Usage {
  readonly photos: number;
  readonly videos: number;
  readonly voice: number;
  readonly documents: number;
  readonly stickers: number;
  readonly gifs: number;
  readonly polls: number;
  readonly locations: number;
  readonly contacts: number;
  readonly links: number;
  readonly mentions: number;
  readonly edited: number;
  readonly deleted: number;
  readonly calls: number;
  /** Android without media says only that something was left out, not what. */
  readonly otherMedia: number;
}

/** Somebody who wrote in the chat. */
export interface Speaker extends Name {
  readonly messages: number;
  readonly first: LocalTime;
  readonly last: LocalTime;
  /** Messages in the chat's last 90 days. */
  readonly recent: number;
  /** The months with messages; absent in plans of earlier versions. */
  readonly written?: Stretches;
  readonly usage: Usage;
}

/** Something WhatsApp itself wrote into the chat. */
export interface Notice {
  readonly at: LocalTime;
  readonly type: EventType;
  readonly actor: Name | null;
  readonly targets: readonly Name[];
  /** "A, B und 5 weitere Personen": members the export does not name. */
  readonly unnamed: number;
  /** New subject, new number, setting: whatever the notice quotes; the whole line for `other`. */
  readonly text: string | null;
  /** 1-based. */
  readonly line: number;
}

export interface MonthUsage {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly messages: number;
  readonly usage: Usage;
}

/** Who may write in a group, as far as its notices tell. */
export interface WritersNotice {
  readonly who: 'admins' | 'everybody';
  readonly at: LocalTime;
  /** Who set it so; null for the phone's owner. */
  readonly by: string | null;
}

/** The community that a group belongs to. */
export interface InCommunity {
  readonly name: string | null;
  /** It is the community's own group for announcements: only its admins write there. */
  readonly isAnnouncements: boolean;
  readonly at: LocalTime;
}

export interface ReadChat {
  /** Same archive → same id; a newer export of the same chat → same id. */
  readonly id: ChatId;
  readonly source: { readonly file: string; readonly entry: string | null; readonly bytes: number };
  readonly title: string | null;
  readonly kind: ChatKind;
  readonly platform: Platform;
  /** BCP 47 of the notices and the file name; null where nothing tells. */
  readonly language: string | null;
  readonly dateOrder: DateOrder;
  readonly dateOrderCertain: boolean;
  readonly dateOrderReason: DateOrderReason;
  /** The date part of the first few headers as written, so that the user can judge both readings. */
  readonly dateSamples: readonly string[];
  readonly lines: LineCount;
  readonly messages: number;
  readonly media: { readonly attached: number; readonly omitted: number };
  /** First and last message; notices do not count, because a group that only gains members is a silent one. */
  readonly first: LocalTime | null;
  readonly last: LocalTime | null;
  readonly speakers: readonly Speaker[];
  readonly notices: readonly Notice[];
  readonly usage: Usage;
  readonly months: readonly MonthUsage[];
  /** Only days with messages, rising. */
  readonly days: readonly { readonly day: LocalDay; readonly messages: number }[];
  /** Messages of at most a few characters, thanks or emoji only: the noise people complain about. */
  readonly shortMessages: number;
  /** How much was heard of each kind of group (see word-count.ts and groups/spoken-words); never the words' sentences. */
  readonly kindWords: Readonly<Record<string, number>>;
  /** Messages by weekday (0 = Monday) and hour: 168 numbers, for the group's rhythm. */
  readonly rhythm: readonly number[];
  /** The last notice about it; absent where none tells (then everybody may write). */
  readonly writers?: WritersNotice;
  readonly community?: InCommunity;
  /** Who deleted what others had written, which only admins can; absent where nothing tells of any. */
  readonly admins?: readonly Name[];
  /** `cut`: the export starts in the middle (limit of 40,000 / 10,000 messages, or joined later without a notice). */
  readonly beginning: 'complete' | 'cut' | 'unknown';
}
