import type { LocalDay, Usage } from '../chat/chat.ts';
import type { Recogniser } from './recogniser.ts';

/**
 * What we know of one messenger. Copy a file, change what differs, add it to `registry.ts`: docs/adding-a-messenger.md.
 * A fact says where it comes from and when somebody looked; one that nobody checked is kept, but never shown as a fact.
 */
export interface Messenger extends Recogniser {
  readonly name: string;
  /** `sending`: invitations go out there, nobody moves there. */
  readonly role: 'target' | 'sending';
  /** One link lets a whole group in. Where there is none, the founder collects `ids` and adds people. */
  readonly hasGroupLinks: boolean;
  readonly home: string | null;
  readonly facts: Facts;
  readonly guide: Guide;
  /** What it cannot do, in words, for somebody who is about to choose it. */
  readonly cannot: readonly Words[];
  /** What to collect from each person where there is no group link. */
  readonly ids: IdToCollect | null;
  /** Contact links that can be made offline, from what the user has. */
  readonly contact: ContactBuilders;
}

export interface Words {
  readonly de: string;
  readonly en: string;
}

export interface Fact<Value> {
  readonly value: Value;
  /** A page, or a repository and the file in it. */
  readonly source: string;
  /** When somebody looked there last. */
  readonly date: LocalDay;
  readonly verified: boolean;
  readonly note?: Words;
}

export type Support = 'works' | 'differs' | 'missing';

/** What a group may be used to; the names are those of `Usage`. */
export const habits = [
  'photos',
  'videos',
  'voice',
  'documents',
  'stickers',
  'gifs',
  'polls',
  'locations',
  'contacts',
  'mentions',
  'edited',
  'deleted',
  'calls',
] as const satisfies readonly (keyof Usage)[];
export type Habit = (typeof habits)[number];

export type Price = 'free' | 'once' | 'free-and-paid' | 'own-server';
export type Encryption = 'always' | 'by-default' | 'optional' | 'never';

export interface Operator {
  readonly name: string;
  /** ISO 3166; null where anybody may run a server. */
  readonly country: string | null;
}

export interface FactValues {
  readonly phoneNeeded: boolean;
  readonly price: Price;
  readonly approval: boolean;
  readonly linkReset: boolean;
  readonly linkExpiry: boolean;
  /** null: no limit of its own. */
  readonly mostMembers: number | null;
  readonly minimumAge: number;
  readonly directEncryption: Encryption;
  readonly groupEncryption: Encryption;
  readonly openSource: 'everything' | 'apps' | 'nothing';
  readonly operator: Operator;
  readonly importsWhatsApp: boolean;
  /** There is an app for computers. */
  readonly desktop: boolean;
  /** The oldest Android version that its app starts on. */
  readonly oldestAndroid: number;
  readonly habits: Readonly<Partial<Record<Habit, Support>>>;
}

export type FactName = keyof FactValues;
export type Facts = { readonly [Name in FactName]?: Fact<FactValues[Name]> };

export type StepsOnPhones = { readonly android: readonly Words[]; readonly ios: readonly Words[] };

/** The steps are the same on both. */
export const phonesAgree = ({ android, ios }: StepsOnPhones): boolean =>
  JSON.stringify(android) === JSON.stringify(ios);

/** Step by step, as the buttons are called in the app. null: the messenger has nothing like it. */
export interface Guide {
  readonly makeGroup: StepsOnPhones;
  readonly getLink: StepsOnPhones | null;
  readonly approval: StepsOnPhones | null;
  readonly reset: StepsOnPhones | null;
  /** Where the buttons' names come from. */
  readonly source: string;
  readonly date: LocalDay;
}

/** Whether somebody looked up what the buttons are called; else the steps may go by other names. */
export function isLookedUp({ source }: Pick<Guide, 'source'>): boolean {
  return !source.startsWith('general knowledge');
}

export interface IdToCollect {
  readonly what: Words;
  /** Where each person finds the own one. */
  readonly where: Words;
  readonly example: string;
  /** What stands before the ID in a contact link; people pass on what comes after. */
  readonly linkStart?: string;
}

export interface ContactBuilders {
  readonly fromPhone?: (phone: string) => string | null;
  readonly fromId?: (id: string) => string | null;
}

/** The day all facts of the first edition were looked at. */
export const checkedOn = '2026-11-24';

/** `date`: when somebody looked, where that was not with the first edition. */
export function checked<Value>(value: Value, source: string, note?: Words, date: LocalDay = checkedOn): Fact<Value> {
  return { value, source, date, verified: true, ...(note === undefined ? {} : { note }) };
}

/** Widely said, looked up by nobody here: kept for whoever checks it next, not shown as a fact. */
export function unchecked<Value>(value: Value, note?: Words): Fact<Value> {
  return { ...checked(value, 'general knowledge, not looked up', note), verified: false };
}

type Step = readonly [de: string, en: string];

/** The same buttons on both kinds of phone. */
export function onBoth(...both: readonly Step[]): StepsOnPhones {
  const words = steps(...both);
  return { android: words, ios: words };
}

export function steps(...all: readonly Step[]): readonly Words[] {
  return all.map(([de, en]) => ({ de, en }));
}
