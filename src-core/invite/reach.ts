/** Nobody left behind: before an old group is closed, everybody in it needs a way to be reached. */
import type { ChatId } from '../chat/chat.ts';
import { householdOf, type HouseholdId, isThere } from '../plan/household.ts';
import type { Everybody } from '../plan/everybody.ts';
import type { PersonInGroup } from '../plan/plan.ts';
import type { PersonId } from '../people/person.ts';

export interface Standing {
  readonly person: PersonId;
  readonly name: string;
  /** Absent: nobody has asked yet. */
  readonly standing: PersonInGroup | undefined;
  /** From plan/household; absent: nobody else speaks for them. */
  readonly household?: HouseholdId;
}

export interface Reach {
  readonly there: readonly Standing[];
  /** Reachable by mail, paper or a phone buddy. */
  readonly otherwise: readonly Standing[];
  /** Not there, but somebody of their household is. */
  readonly through: readonly Standing[];
  /** Nobody knows yet how these will hear of anything: the reason not to close. */
  readonly lost: readonly Standing[];
  readonly mayClose: boolean;
}

export function reach(standings: readonly Standing[]): Reach {
  const there = standings.filter(({ standing }) => standing !== undefined && isThere.has(standing.status));
  const otherwise = standings.filter(
    ({ standing }) => standing !== undefined && !isThere.has(standing.status) && (standing.via ?? '').trim() !== '',
  );
  const cared = new Set([...there, ...otherwise]);
  const reached = new Set(there.map(({ household }) => household));
  const through = standings.filter(
    (one) => one.household !== undefined && !cared.has(one) && reached.has(one.household),
  );
  for (const one of through) cared.add(one);
  const lost = standings.filter((one) => !cared.has(one));
  return { there, otherwise, through, lost, mayClose: lost.length === 0 };
}

/** The same for a group of a plan, as it stands now. */
export function reachIn(chat: ChatId, { present, standings }: Pick<Everybody, 'present' | 'standings'>): Reach {
  const of = householdOf(standings);
  return reach(
    (present.get(chat) ?? []).map(({ id, name }) => ({
      person: id,
      name: standings.decisionOf(id).name ?? name,
      standing: standings.standingOf(id, chat),
      household: of(id),
    })),
  );
}
