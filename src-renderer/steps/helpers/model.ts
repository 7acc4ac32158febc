import type { ChatId } from '../../../src-core/chat/chat.ts';
import type { AskRow } from '../../../src-core/invite/ask-list.ts';
import { mergeAnswers, type Merge } from '../../../src-core/invite/merge-answers.ts';
import type { HelperFile } from '../../../src-core/invite/helper-file.ts';
import { type HelperNamed, shareOut } from '../../../src-core/invite/share-out.ts';
import type { PersonId } from '../../../src-core/people/person.ts';
import { personCalled } from '../../../src-core/plan/everybody.ts';
import type { Decisions, Facts } from '../../../src-core/plan/plan.ts';
import { askList } from '../ask/model.ts';
import { knownPeople } from '../people/model.ts';

/** Nobody in particular: the user asks them. */
export const mine = 'mine';

export interface HelperShare {
  readonly name: string;
  readonly people: readonly AskRow[];
}

export interface Sharing {
  /** Who may be handed out: not asked yet, and in nobody's part. */
  readonly toAsk: readonly AskRow[];
  readonly shares: readonly HelperShare[];
  /** At least one helper is somebody of the groups, so the plan can tell whom they know. */
  readonly knowsHelpers: boolean;
}

/** One helper a line or between commas, each once. */
export function helperNames(typed: string): readonly string[] {
  return [...new Set(typed.split(/[\n,;]/u).map((name) => name.trim()))].filter((name) => name !== '');
}

/** `chosen`: people whom the user gave to somebody by hand, or keeps (`mine`); who no longer helps has nobody. */
export function sharing(
  facts: Facts,
  decisions: Decisions,
  wish: {
    readonly names: readonly string[];
    readonly chat: ChatId | null;
    readonly evenly: boolean;
    readonly chosen: ReadonlyMap<PersonId, string>;
  },
): Sharing {
  const known = knownPeople(facts, decisions);
  const helpers = wish.names.map((name): HelperNamed => ({
    name,
    person: personCalled(name, known.resolution.people, known.standings),
  }));
  const toAsk = askList(facts, decisions).rows.filter(
    ({ status, helper, groups }) =>
      status === 'not-asked' &&
      helper === null &&
      (wish.chat === null || groups.some(({ chat }) => chat === wish.chat)),
  );
  const proposed = shareOut(toAsk, helpers, wish.evenly ? null : { mode: decisions.mode, present: known.present });
  const to = (id: PersonId): string | undefined => {
    const index = proposed.get(id);
    const byHand = wish.chosen.get(id);
    const isStillThere = byHand !== undefined && (byHand === mine || wish.names.includes(byHand));
    return isStillThere ? byHand : index === undefined ? undefined : helpers[index]?.name;
  };
  return {
    toAsk,
    shares: helpers.map(({ name }) => ({ name, people: toAsk.filter(({ id }) => to(id) === name) })),
    knowsHelpers: helpers.some(({ person }) => person !== null) && decisions.mode === 'private',
  };
}

export function merging(facts: Facts, decisions: Decisions, file: HelperFile): Merge {
  const { resolution, present, standings } = knownPeople(facts, decisions);
  return mergeAnswers({ decisions }, { ...resolution, present, standings }, file);
}
