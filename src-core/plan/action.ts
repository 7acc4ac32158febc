/** Every decision the user can make, as data: the reducer carries it out, undo takes it back, main writes it down. */
import type { ChatId, LocalDay, ReadChat } from '../chat/chat.ts';
import type { Contact } from '../people/contact.ts';
import type {
  AnswerStatus,
  Asking,
  Decisions,
  DeclinedOffer,
  GroupDecision,
  HandedOut,
  HandmadeGroup,
  LaterText,
  Letter,
  MessengerId,
  Pace,
  PersonDecision,
  PersonInGroup,
  PhraseLanguage,
  SettledSign,
} from './plan.ts';
import type { PersonId } from '../people/person.ts';

/** A change of some fields; `null` takes a field back to what the facts say. */
export type Change<T> = { readonly [K in keyof T]?: T[K] | null };

/** `later`: the user does not know yet · `open`: as if nobody had been asked. */
export type Verdict = 'same' | 'different' | 'later' | 'open';

export type Action =
  /** Facts of an import: a chat with a known id is replaced, decisions stay. */
  | { readonly type: 'add-facts'; readonly chats: readonly ReadChat[]; readonly contacts: readonly Contact[] }
  | { readonly type: 'remove-chat'; readonly chat: ChatId }
  /** Rename, change kind, leave out, flip the date order, choose messenger, link, text … of one group. */
  | { readonly type: 'change-group'; readonly chat: ChatId; readonly change: Change<Omit<GroupDecision, 'texts'>> }
  | { readonly type: 'add-handmade-group'; readonly group: HandmadeGroup }
  | { readonly type: 'change-person'; readonly person: PersonId; readonly change: Change<Omit<PersonDecision, 'in'>> }
  /** Status of one or many people in one group. */
  | {
      readonly type: 'set-status';
      readonly chat: ChatId;
      readonly people: readonly PersonId[];
      readonly standing: PersonInGroup;
    }
  | { readonly type: 'note-asking'; readonly asking: Asking }
  /** One mail to many is one step to take back. */
  | { readonly type: 'note-askings'; readonly askings: readonly Asking[] }
  /** Parts of the asking list went out to helpers. */
  | { readonly type: 'hand-out'; readonly handed: readonly HandedOut[] }
  /** A helper's answers, in one step (invite/merge-answers). */
  | {
      readonly type: 'merge-answers';
      readonly handed: HandedOut;
      readonly standings: readonly {
        readonly person: PersonId;
        readonly chat: ChatId;
        readonly standing: PersonInGroup;
      }[];
      readonly doNotAsk: readonly PersonId[];
      /** Added to what is noted about the person already. */
      readonly notes: readonly { readonly person: PersonId; readonly note: string }[];
      readonly askings: readonly Asking[];
    }
  | { readonly type: 'change-letter'; readonly letter: 'letter' | 'reminder'; readonly change: Change<Letter> }
  /** One of the later texts of a group. */
  | {
      readonly type: 'change-text';
      readonly chat: ChatId;
      readonly text: LaterText;
      readonly change: Change<Letter>;
    }
  /** null: our own list again. */
  | {
      readonly type: 'change-phrases';
      readonly language: PhraseLanguage;
      readonly status: AnswerStatus;
      readonly phrases: readonly string[] | null;
    }
  /** Taken as an answer, which is noted in the same step, or told to be none. */
  | { readonly type: 'settle-sign'; readonly sign: SettledSign; readonly standing: PersonInGroup | null }
  | { readonly type: 'decline-offer'; readonly offer: DeclinedOffer }
  /** All that were declined are offered again. */
  | { readonly type: 'offer-again' }
  | {
      readonly type: 'judge-pair';
      readonly a: PersonId;
      readonly b: PersonId;
      readonly verdict: Verdict;
    }
  /** One person who turned out to be several: each pair is declared different, all in one step. */
  | { readonly type: 'split-person'; readonly apart: readonly (readonly [PersonId, PersonId])[] }
  /** `alsoKnownAs`: further ids under which decisions about the person may stand (people/resolve, `current`). */
  | {
      readonly type: 'erase-person';
      readonly person: PersonId;
      readonly alsoKnownAs?: readonly PersonId[];
      readonly fingerprints: readonly string[];
    }
  | { readonly type: 'change-order'; readonly order: Partial<Decisions['order']> }
  | { readonly type: 'change-pace'; readonly change: Change<Pace> }
  /** The days of many groups in one step; null frees a group for the plan's own proposal. */
  | { readonly type: 'set-moving-days'; readonly days: Readonly<Record<ChatId, LocalDay | null>> }
  | { readonly type: 'choose-messenger'; readonly messenger: MessengerId | null }
  | { readonly type: 'change-settings'; readonly mode?: Decisions['mode']; readonly country?: string };
