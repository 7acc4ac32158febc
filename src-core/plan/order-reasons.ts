/** Why a group stands where it stands: a code for the sentence, and the numbers in it. */
import type { ChatId } from '../chat/chat.ts';
import type { Constraints, Instance } from './order-instance.ts';

export type ReasonCode =
  /** The user put it there. */
  | 'pinned'
  /** Nobody has to be won: everybody is there already. */
  | 'all-already-there'
  /** Nobody has to be won any more: everybody came with the groups before. */
  | 'all-won-before'
  /** "Vorstand zuerst: 6 von 8 sind auch in der Kita-Gruppe." */
  | 'core-of-next'
  /** Most of its people have been won before. */
  | 'few-new-people'
  /** Of the groups that are left, most of the user's messages are here. */
  | 'most-of-your-life'
  /** The user wished it after another, and that one has just moved. */
  | 'after-another'
  /** The most for each person to be won. */
  | 'most-per-person';

export interface Reason {
  readonly code: ReasonCode;
  /** People to be won for it, when the order began. */
  readonly people: number;
  /** Those of them who were won before. */
  readonly known: number;
  /** `core-of-next`: how many of its people are also in `with`; `after-another`: `with` is the other. */
  readonly shared: number;
  readonly with: ChatId | null;
}

export function reasons(instance: Instance, order: readonly number[], constraints: Constraints): readonly Reason[] {
  const { groups, value, classesOf, weight } = instance;
  const won = new Uint8Array(weight.length);
  const count = (classes: readonly number[]): number => classes.reduce((sum, found) => sum + (weight[found] ?? 0), 0);

  return order.map((group, step) => {
    const classes = classesOf[group] ?? [];
    const people = count(classes);
    const known = count(classes.filter((found) => won[found] === 1));
    for (const found of classes) won[found] = 1;
    const about = (code: ReasonCode, shared = 0, other: number | null = null): Reason => ({
      code,
      people,
      known,
      shared,
      with: other === null ? null : (groups[other]?.id ?? null),
    });
    if ((constraints.slot[group] ?? null) !== null) return about('pinned');
    if (people === 0) return about('all-already-there');
    if (known === people) return about('all-won-before');
    const later = order.slice(step + 1);
    const core = coreOf(group, later);
    if (core !== null) return about('core-of-next', core.shared, core.other);
    if (known * 2 >= people) return about('few-new-people');
    if (later.every((other) => (value[other] ?? 0) < (value[group] ?? 0))) return about('most-of-your-life');
    const last = order[step - 1];
    if (last !== undefined && constraints.before[group]?.includes(last) === true)
      return about('after-another', 0, last);
    return about('most-per-person');
  });

  /** The later group that most of this one's people are in, too, if it is a larger one. */
  function coreOf(group: number, later: readonly number[]): { readonly shared: number; readonly other: number } | null {
    const classes = new Set(classesOf[group] ?? []);
    const people = count([...classes]);
    let best: { shared: number; other: number } | null = null;
    for (const other of later) {
      const others = classesOf[other] ?? [];
      const shared = count(others.filter((found) => classes.has(found)));
      if (shared < 2 || shared * 2 <= people || count(others) <= people) continue;
      if (best === null || shared > best.shared) best = { shared, other };
    }
    return best;
  }
}
