import type { ChatId } from '../../../src-core/chat/chat.ts';
import { askList as listOf, type AskList, type AskRow } from '../../../src-core/invite/ask-list.ts';
import { letterTo, personalParts, personalText } from '../../../src-core/invite/personal.ts';
import type { InvitationLanguageTag } from '../../../src-core/invite/texts.ts';
import type { Tone } from '../../../src-core/plan/plan.ts';
import { perPlan } from '../../state/per-plan.ts';
import { knownPeople } from '../people/model.ts';
import type { TypedLetter } from './letter-context.ts';
import { shownWords, type ShownWords } from '../words/finished.ts';

export type { AskRow };

export const askList = perPlan((facts, decisions): AskList => {
  const { resolution, present, standings } = knownPeople(facts, decisions);
  return listOf(facts, decisions, { ...resolution, present, standings });
});

export const messageTones = ['du', 'sie', 'ihr'] as const;
export const messageChips = ['name', 'groups', 'messenger', 'links'] as const;

export const askFilters = ['to-ask', 'waiting', 'yes', 'no-number', 'all'] as const;
export type AskFilter = (typeof askFilters)[number];

export function passes(row: AskRow, filter: AskFilter): boolean {
  switch (filter) {
    case 'to-ask':
      return row.status === 'not-asked' && row.helper === null;
    case 'waiting':
      return row.status === 'asked' || row.status === 'thinking' || (row.status === 'not-asked' && row.helper !== null);
    case 'yes':
      return row.status === 'coming' || row.status === 'coming-if';
    case 'no-number':
      return row.phone === null;
    case 'all':
      return true;
  }
}

/** How somebody stands, by its key: whoever was told with everybody else is not called "not asked" here and "asked" in the progress. */
export const statusWord = ({ status, wasTold }: AskRow) =>
  status === 'not-asked' && wasTold ? 'ask.onlyInGroup' : (`words.status.${status}` as const);

/**
 * Whom a mail to many in this group is for: nobody who was asked twice, has said yes, lives with somebody who has, or is asked by a
 * helper is written to once more.
 */
export function mailedAtOnce(rows: readonly AskRow[], chat: ChatId): readonly AskRow[] {
  return rows.filter(
    ({ groups, comingTo, email, times, helper, housemate }) =>
      groups.some((group) => group.chat === chat) &&
      email !== null &&
      times < 2 &&
      helper === null &&
      housemate === null &&
      !comingTo.includes(chat),
  );
}

/** Who asks how many of them, in the order of the list. */
export function sharedOut(rows: readonly AskRow[]): readonly { readonly helper: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { helper, status } of rows)
    if (helper !== null && status === 'not-asked') counts.set(helper, (counts.get(helper) ?? 0) + 1);
  return [...counts].map(([helper, count]) => ({ helper, count }));
}

export function isAbout(row: AskRow, chat: ChatId | null, search: string): boolean {
  const inGroup = chat === null || row.groups.some((group) => group.chat === chat);
  return inGroup && row.name.toLocaleLowerCase().includes(search.trim().toLocaleLowerCase());
}

/** A person's message with all that the window shows of it. */
export interface PersonalMessage {
  readonly tone: Tone;
  readonly languages: readonly [InvitationLanguageTag, ...InvitationLanguageTag[]];
  /** In the first language, with placeholders. */
  readonly template: string;
  readonly finished: string;
  readonly shown: ShownWords;
}

export function messageFor(
  row: AskRow,
  { letter, kind }: TypedLetter,
  fallback: InvitationLanguageTag,
): PersonalMessage {
  const one = letterTo(row, letter, fallback, kind);
  const { tone, languages, templates, values } = one;
  return {
    tone,
    languages,
    template: templates[0] ?? '',
    finished: personalText(one),
    shown: shownWords(languages, templates, () => values, personalParts(one, row.groups).problems),
  };
}

/** The first words of a message, for its row: only rows in sight are asked for. */
export function firstWords(row: AskRow, { letter, kind }: TypedLetter, fallback: InvitationLanguageTag): string {
  const one = letterTo(row, letter, fallback, kind);
  return personalText({ ...one, languages: [one.languages[0]] })
    .slice(0, 160)
    .replace(/\s+/gu, ' ');
}
