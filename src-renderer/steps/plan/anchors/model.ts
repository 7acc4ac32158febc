import {
  anchors,
  freedByMoving,
  type Anchor,
  type AnchoringGroup,
  type Freed,
} from '../../../../src-core/plan/anchors.ts';
import { liveliness } from '../../../../src-core/groups/liveliness.ts';
import type { Status } from '../../../../src-core/plan/plan.ts';
import type { PersonId } from '../../../../src-core/people/person.ts';
import { saidYes } from '../../../../src-core/plan/household.ts';
import { statusOf } from '../../../../src-core/plan/progress.ts';
import type { WhoAsksWhom } from '../../../../src-core/plan/who-asks-whom.ts';
import { namesOf } from '../conditions/model.ts';
import { knownPeople, type Known } from '../../people/model.ts';
import type { PlanParts } from '../model.ts';

export interface Holding {
  readonly anchors: readonly Anchor[];
  /** The most people first; only what frees anybody. */
  readonly freed: readonly Freed[];
  readonly question: WhoAsksWhom;
  readonly nameOf: (person: PersonId) => string;
}

const open: ReadonlySet<Status> = new Set(['not-asked', 'asked', 'thinking']);

/** What keeps the user where they are, what each move frees, and who could ask whom. */
export function holding(parts: PlanParts): Holding {
  const { facts, decisions, road } = parts;
  const known = knownPeople(facts, decisions);
  const chats = anchoringGroups(parts, known);
  const onRoad = new Set(road.map(({ chat }) => chat));
  const asking = chats.filter(({ id }) => onRoad.has(id)).map(({ id, people }) => ({ id, people }));
  const withStatus = (wanted: ReadonlySet<Status>): readonly PersonId[] => [
    ...new Set(
      asking.flatMap(({ id, people }) => people.filter((person) => wanted.has(statusOf(person, id, known.standings)))),
    ),
  ];
  return {
    anchors: anchors(chats),
    freed: freedByMoving(chats).filter(({ people }) => people.length > 0),
    question: { mode: decisions.mode, groups: asking, convinced: withStatus(saidYes), toAsk: withStatus(open) },
    nameOf: namesOf(known),
  };
}

/** Chats with single people count too: they keep as much as a group does. */
function anchoringGroups(
  { facts, decisions, groups, today }: PlanParts,
  { present, standings }: Known,
): readonly AnchoringGroup[] {
  const recent = new Map(
    facts.chats
      // Where nobody has written for a season, nobody is held, however lively its last weeks were.
      .filter((chat) => !liveliness(chat, `${today}T12:00:00`).asleep)
      .map(({ id, speakers }) => [id, speakers.reduce((sum, speaker) => sum + speaker.recent, 0)]),
  );
  return groups
    .filter(({ isLeftOut }) => !isLeftOut)
    .map(({ id }) => {
      const people = (present.get(id) ?? []).map((person) => person.id);
      const allThere = people.length > 0 && people.every((person) => statusOf(person, id, standings) === 'there');
      return {
        id,
        value: recent.get(id) ?? 0,
        people,
        hasMoved: decisions.groups[id]?.closed === true || allThere,
      };
    });
}

/** A share as people say it: in how many of ten. */
export function ofTen(share: number): {
  readonly count: number;
  readonly how: 'about' | 'under-one' | 'over-nine' | 'all';
} {
  if (share >= 1 - 1e-9) return { count: 10, how: 'all' };
  const count = Math.round(share * 10);
  if (count === 0) return { count: 1, how: 'under-one' };
  return count === 10 ? { count: 9, how: 'over-nine' } : { count, how: 'about' };
}
