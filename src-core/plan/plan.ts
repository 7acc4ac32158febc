/**
 * The plan is the document: facts that were read (replaced by the next import) and decisions that the user made (never touched
 * by an import). One file holds both; window and command line open the same one.
 */
import type { ChatId, DateOrder, LocalDay, LocalTime, ReadChat } from '../chat/chat.ts';
import type { GroupKind } from '../groups/group.ts';
import type { Contact } from '../people/contact.ts';
import type { PersonId } from '../people/person.ts';
import type { Holiday } from './waves.ts';

/** Raised with every change of the file's shape; `migrations.ts` leads from each older one to here. */
export const planVersion = 1;

export type MessengerId = string;
/** ISO 8601 instant in UTC: when the user decided something on this computer. */
export type Instant = string;

/** The words are the user's: "noch nicht gefragt", "gefragt", "überlegt noch", "kommt mit" … (docs: statuses). */
export const statuses = [
  'not-asked',
  'asked',
  'thinking',
  'coming',
  'coming-if',
  'there',
  'not-coming',
  'reachable-otherwise',
  'do-not-ask',
] as const;
export type Status = (typeof statuses)[number];

/** "Ich komme mit, wenn …" */
export type Condition =
  | { readonly if: 'others'; readonly count: number }
  | { readonly if: 'person'; readonly person: PersonId }
  | { readonly if: 'group'; readonly chat: ChatId }
  | { readonly if: 'date'; readonly day: LocalDay };

export interface PersonInGroup {
  readonly status: Status;
  readonly condition?: Condition;
  /** For `reachable-otherwise`: mail, paper, phone buddy … in the user's words. */
  readonly via?: string;
}

/** Once asked, by which way, in which group's matter. */
export interface Asking {
  readonly at: Instant;
  readonly way: 'copy' | 'whatsapp' | 'sms' | 'mail' | 'file' | 'paper';
  /** null: announced to the whole group. */
  readonly person: PersonId | null;
  readonly chats: readonly ChatId[];
}

/** What somebody noted about a person's move, in a helper's file. */
export interface Answer {
  readonly status: Status;
  /** For "erreichbar über …", and for whoever does not come. */
  readonly via?: string;
  /** Anything else the organiser should know, in the helper's words. */
  readonly note?: string;
}

/** A part of the asking list that a helper has taken over (invite/helper-file). */
export interface HandedOut {
  /** This part, and no other: answers find back by it. */
  readonly list: string;
  readonly helper: string;
  readonly at: Instant;
  readonly people: readonly PersonId[];
  /** When the helper had noted last what was taken in here. */
  readonly mergedAt?: Instant;
  /** What this helper had answered by then, whatever became of it here. */
  readonly merged?: Readonly<Record<PersonId, Answer>>;
}

/** A person as the user corrected it. */
export interface PersonDecision {
  readonly name?: string;
  readonly handle?: string;
  readonly messengers?: readonly MessengerId[];
  /** What to type into a messenger to find the person, where no group link exists: a Threema ID, an account ID … */
  readonly ids?: Readonly<Record<MessengerId, string>>;
  readonly notes?: string;
  readonly household?: string;
  readonly doNotAsk?: boolean;
  /** The personal message as the user edited it for this one person; absent: the letter to everybody. */
  readonly text?: string;
  readonly tone?: Tone;
  readonly textLanguages?: readonly string[];
  readonly otherWords?: OtherWords;
  /** The same for the reminder; form of address and languages are those of the message. */
  readonly reminder?: OwnText;
  /** By chat. */
  readonly in?: Readonly<Record<ChatId, PersonInGroup>>;
}

export type Tone = 'du' | 'sie' | 'ihr';

/** The user's words in languages and forms of address that are not chosen at present (see invite/own-words). */
export type OtherWords = Readonly<Record<string, string>>;

export interface OwnText {
  readonly text?: string;
  readonly otherWords?: OtherWords;
}

/** A text as the user changed it for everybody; what is absent is ours. */
export interface Letter extends OwnText {
  readonly tone?: Tone;
  readonly textLanguages?: readonly string[];
}

/** What is said after the invitation, each when its day has come. */
export const laterTexts = [
  'reminder',
  'moved',
  'lastCall',
  'thanks',
  'poll',
  'statusLine',
  'letterToManagement',
  'motion',
  'objections',
] as const;
export type LaterText = (typeof laterTexts)[number];

export interface GroupDecision {
  readonly title?: string;
  readonly kind?: GroupKind;
  readonly leftOut?: boolean;
  /** The user flipped day and month; honoured by the next import too. */
  readonly dateOrder?: DateOrder;
  readonly messenger?: MessengerId;
  readonly link?: string;
  readonly tone?: Tone;
  /** The announcement as the user edited it; absent: the template. */
  readonly text?: string;
  readonly textLanguages?: readonly string[];
  readonly otherWords?: OtherWords;
  /** The later texts that the user changed. */
  readonly texts?: { readonly [K in LaterText]?: Letter };
  /** Number of members that WhatsApp itself shows. */
  readonly memberCount?: number;
  /** Silent members whom the user added: the names as typed. */
  readonly addedMembers?: readonly string[];
  readonly movingDay?: LocalDay;
  /** Becomes two rooms: one for news, where only admins write, and one for chatting. */
  readonly twoRooms?: boolean;
  /** Of the room for chatting, where there are two; `link` is then the one for news. */
  readonly chatLink?: string;
  readonly closed?: boolean;
}

/** A group without an export (blocked by "Erweiterter Chat-Datenschutz"): made by hand. */
export interface HandmadeGroup {
  readonly id: ChatId;
  readonly title: string;
  readonly members: readonly string[];
}

/** What answers to an invitation are recognised by. */
export const answerStatuses = ['there', 'coming', 'coming-if', 'thinking', 'not-coming'] as const;
export type AnswerStatus = (typeof answerStatuses)[number];
export type PhraseLanguage = 'de' | 'en';
/** The user's lists in place of ours; what is absent is ours. */
export type OwnPhrases = {
  readonly [L in PhraseLanguage]?: { readonly [S in AnswerStatus]?: readonly string[] };
};

/** A sign that the user said is none ("Stimmt nicht"), or has seen: never shown again. */
export interface SettledSign {
  readonly chat: ChatId;
  readonly person: PersonId;
  readonly at: LocalTime;
  readonly meaning: Status | 'new-number';
}

/** An offer to make the road shorter, to which the user said "Jetzt nicht": not made again until the user wants it. */
export interface DeclinedOffer {
  readonly offer: 'rest' | 'merge' | 'two-rooms';
  readonly chat: ChatId;
  /** Of `merge`: the other group. */
  readonly into?: ChatId;
}

/** How the order was steered by hand. */
export interface OrderWishes {
  /** Positions count from 1. */
  readonly pinned: Readonly<Record<ChatId, number>>;
  readonly notBefore: readonly { readonly chat: ChatId; readonly after: ChatId }[];
  /** How many times as much a group counts as its messages say; 1 if it is not here. */
  readonly weights: Readonly<Record<ChatId, number>>;
}

/** When the groups move; what is absent is as usual (see waves.ts). */
export interface Pace {
  /** Day of the first wave. */
  readonly start?: LocalDay;
  readonly daysApart?: number;
  readonly mostGroups?: number;
  /** In place of the holidays that are proposed. */
  readonly holidays?: readonly Holiday[];
}

export interface Decisions {
  /** Verein/Kita mode has other defaults: a club is never covered by the household exemption of the GDPR. */
  readonly mode: 'private' | 'organisation';
  /** The user has said so; absent: `mode` is only where everybody starts. */
  readonly modeIsSaid?: boolean;
  /** ISO 3166 country of the user's own number, for numbers written without +49. */
  readonly country: string;
  readonly messenger: MessengerId | null;
  readonly groups: Readonly<Record<ChatId, GroupDecision>>;
  readonly handmade: readonly HandmadeGroup[];
  readonly people: Readonly<Record<PersonId, PersonDecision>>;
  /** Pairs of person ids that the user declared the same, or not the same for ever. */
  readonly same: readonly (readonly [PersonId, PersonId])[];
  readonly different: readonly (readonly [PersonId, PersonId])[];
  /** Pairs about which the user said "weiß ich nicht": not asked again until the user wants to be. Absent: none. */
  readonly later?: readonly (readonly [PersonId, PersonId])[];
  readonly askings: readonly Asking[];
  /** Parts of the asking list that helpers have taken over. Absent: none. */
  readonly helpers?: readonly HandedOut[];
  readonly letter?: Letter;
  /** The gentle second message; form of address and languages are those of the letter, as long as nothing else is said. */
  readonly reminder?: Letter;
  readonly phrases?: OwnPhrases;
  readonly settledSigns?: readonly SettledSign[];
  readonly declinedOffers?: readonly DeclinedOffer[];
  readonly order: OrderWishes;
  readonly pace?: Pace;
  /** Fingerprints of people erased everywhere, so that the next import does not bring them back. */
  readonly erased: readonly string[];
}

export interface Facts {
  readonly chats: readonly ReadChat[];
  readonly contacts: readonly Contact[];
}

export interface Plan {
  readonly version: typeof planVersion;
  readonly createdAt: Instant;
  readonly facts: Facts;
  readonly decisions: Decisions;
}
