import type { ReadChat } from '../../src-core/chat/chat.ts';
import type { Membership } from '../../src-core/groups/group.ts';
import type { History } from './history.ts';
import type { WrittenChat } from './write-chat.ts';

/** Right ones found, wrong ones found, right ones not found. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export const noTally: Tally = { right: 0, wrong: 0, missed: 0 };

export function plus(a: Tally, b: Tally): Tally {
  return { right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed };
}

export function precision({ right, wrong }: Tally): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

export function recall({ right, missed }: Tally): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

export function f1(tally: Tally): number {
  const [p, r] = [precision(tally), recall(tally)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** Each value at most as often as it stands in the other list. */
export function compareBags(found: readonly string[], expected: readonly string[]): Tally {
  const open = new Map<string, number>();
  for (const value of expected) open.set(value, (open.get(value) ?? 0) + 1);
  let right = 0;
  for (const value of found) {
    const left = open.get(value) ?? 0;
    if (left === 0) continue;
    open.set(value, left - 1);
    right++;
  }
  return { right, wrong: found.length - right, missed: expected.length - right };
}

/**
 * Members with their states against what really happened. The exporter is "me" whatever the name; a changed number counts under any
 * of the person's names; people that an iPhone hides behind "and 5 others" cannot be found before they write or are named.
 */
export function compareMembers(found: Membership, history: History, written: WrittenChat): Tally {
  const seen = new Set(written.records.flatMap(({ sender, actor, targets }) => [sender, actor, ...targets]));
  const truth = history.members.filter(
    ({ name, formerNames, isMe }) => isMe || seen.has(name) || formerNames.some((former) => seen.has(former)),
  );
  const names = new Map(
    truth.flatMap(({ name, formerNames }) =>
      [name, ...formerNames].map((one) => [one.normalize('NFC'), name] as const),
    ),
  );
  return compareBags(
    found.members.map(({ name, state, isMe }) => `${isMe ? 'me' : (names.get(name) ?? name)}: ${state}`),
    truth.map(({ name, state, isMe }) => `${isMe ? 'me' : name}: ${state}`),
  );
}

/** Notices of the kinds that change who belongs, with everybody whom they name. */
export function compareEvents(chat: ReadChat, written: WrittenChat): Tally {
  const kinds = new Set(['created', 'added', 'removed', 'left', 'joined-by-link', 'number-changed', 'subject']);
  const sentence = (
    at: string,
    type: string,
    actor: string | null,
    targets: readonly string[],
    unnamed: number,
  ): string => [at, type, actor ?? '-', [...targets].sort().join('|'), unnamed].join(' ');
  return compareBags(
    chat.notices
      .filter(({ type }) => kinds.has(type))
      .map(({ at, type, actor, targets, unnamed }) =>
        sentence(
          at,
          type,
          actor?.name ?? null,
          targets.map(({ name }) => name),
          unnamed,
        ),
      ),
    written.records.flatMap(({ at, type, actor, targets, unnamed }) =>
      type !== null && kinds.has(type) ? [sentence(at, type, actor, targets, unnamed)] : [],
    ),
  );
}
