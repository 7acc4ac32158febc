import type { Tone } from '../plan/plan.ts';
import type { PlaceholderLabels } from './template.ts';

/** Texts to one person or a group, in each form of address a language has. */
export type ByTone = Readonly<Record<Tone, string>>;

/** For languages with one form of address, and for short texts that speak to everybody at once. */
export function oneForm(text: string): ByTone {
  return { du: text, ihr: text, sie: text };
}

/** What stands on printed pages. No names: they hang publicly. */
export interface PosterWords {
  readonly headline: string;
  readonly steps: readonly [string, string, string];
  readonly keep: string;
  /** Before the line on which somebody writes a number or a name by hand. */
  readonly questions: string;
  /** On a tear-off strip and under a card's QR. */
  readonly strip: string;
  /** For grandparents: small steps in large type; `{Messenger}` is installed by step two. */
  readonly largeSteps: readonly string[];
  readonly largeTitle: string;
  readonly largeHelp: string;
}

/** The invitation in one language, written and printed: enough for everybody to understand what happens and what to do. */
export interface InvitationLanguage {
  /** BCP 47. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** The language's own name for itself. */
  readonly ownName: string;
  /** One message into the old group, with the link. */
  readonly announcement: ByTone;
  /** The same where the messenger has no group link: asks for everybody's ID instead. */
  readonly announcementWithoutLink: ByTone;
  readonly poster: PosterWords;
}

export interface Objection {
  /** Stable id, for the window's list. */
  readonly id: string;
  readonly objection: string;
  readonly answer: string;
}

/** A language in which every text of a move exists. */
export interface FullLanguage extends InvitationLanguage {
  readonly labels: PlaceholderLabels;
  /** To one person, with all of that person's groups. */
  readonly personal: ByTone;
  readonly reminder: ByTone;
  /** For the old room, once the new one lives. */
  readonly moved: ByTone;
  readonly lastCall: ByTone;
  readonly thanks: ByTone;
  /** The same where the messenger has no group link: they ask for people's IDs. */
  readonly withoutLink: Readonly<Record<'reminder' | 'moved' | 'lastCall' | 'thanks', ByTone>>;
  readonly statusLine: string;
  /** A poll with conditions: people can say what they would need. */
  readonly poll: ByTone;
  readonly letterToManagement: string;
  readonly motion: string;
  readonly objections: readonly Objection[];
}
