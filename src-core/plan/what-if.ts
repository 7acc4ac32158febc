/**
 * What if: how a move may spread over weeks, when everybody comes along as soon as enough of the people around them have come.
 * How much is enough differs and nobody knows it, so each run draws it anew between two bounds (10–40 % in studies that warn
 * against one number: Centola et al., Science 360:1116, checked 2026-11-24). Not a forecast: it compares plans, it promises nothing.
 */
import type { ChatId } from '../chat/chat.ts';
import type { PersonId } from '../people/person.ts';
import { randomFrom } from './random.ts';

export interface WhatIf {
  readonly groups: readonly { readonly id: ChatId; readonly people: readonly PersonId[] }[];
  /** Who comes because of us (is there, has said yes, will be won), and in which week; 0 is the beginning. */
  readonly starters: readonly { readonly person: PersonId; readonly week: number }[];
  readonly never: readonly PersonId[];
  /** Share of the people around somebody who must have come. */
  readonly threshold: { readonly from: number; readonly to: number };
  /** Chance that somebody for whom enough have come acts on it within a week. */
  readonly perWeek: number;
  readonly weeks: number;
  readonly runs: number;
  readonly seed: number;
  /** A group works when this share of its people has come. */
  readonly enough: number;
}

export interface WhatIfResult {
  /** Share of all people who have come by the end of each week, from week 0: the middle run, and what 8 of 10 runs lie between. */
  readonly weeks: readonly { readonly low: number; readonly middle: number; readonly high: number }[];
  /** "Klappt in 7 von 10 Durchläufen": share of the runs in which the group works at the end. */
  readonly groups: readonly { readonly chat: ChatId; readonly worked: number }[];
}

export function whatIf(input: WhatIf): WhatIfResult {
  const world = worldOf(input);
  const { size } = world;
  const random = randomFrom(input.seed);
  const runs = Math.max(1, Math.floor(input.runs));
  const weeks = Math.max(0, Math.floor(input.weeks));
  const shares = Array.from({ length: weeks + 1 }, () => new Float64Array(runs));
  const worked = input.groups.map(() => 0);
  for (let run = 0; run < runs; run += 1) {
    const { perWeek, inGroup } = oneRun(world, input, weeks, random);
    perWeek.forEach((people, week) => {
      const ofWeek = shares[week];
      if (ofWeek !== undefined) ofWeek[run] = size === 0 ? 0 : people / size;
    });
    input.groups.forEach((_, index) => {
      const total = (world.peopleOf[index] ?? []).length;
      if (total > 0 && (inGroup[index] ?? 0) >= input.enough * total - 1e-9) worked[index] = (worked[index] ?? 0) + 1;
    });
  }
  return {
    weeks: shares.map((all) => {
      const sorted = all.sort();
      const at = (share: number): number => sorted[Math.min(runs - 1, Math.floor(share * runs))] ?? 0;
      return { low: at(0.1), middle: at(0.5), high: at(0.9) };
    }),
    groups: input.groups.map(({ id }, index) => ({ chat: id, worked: (worked[index] ?? 0) / runs })),
  };
}

interface World {
  readonly size: number;
  readonly peopleOf: readonly Int32Array[];
  /** All groups of each person, one person after another; `from[p]` up to `from[p + 1]`. */
  readonly groupsOf: Int32Array;
  readonly from: Int32Array;
  /** Places around each person: others in all their groups, counted once for each shared group. */
  readonly around: Int32Array;
  /** Week in which each person starts of their own accord; -1 if not, -2 if they never come. */
  readonly start: Int32Array;
}

function worldOf({ groups, starters, never }: WhatIf): World {
  const index = new Map<PersonId, number>();
  const members = groups.map(({ people }) => [...new Set(people)]);
  for (const person of members.flat()) if (!index.has(person)) index.set(person, index.size);
  const size = index.size;
  const peopleOf = members.map((people) => Int32Array.from(people, (person) => index.get(person) ?? 0));
  const lists = Array.from({ length: size }, (): number[] => []);
  peopleOf.forEach((people, group) => people.forEach((person) => lists[person]?.push(group)));
  const from = new Int32Array(size + 1);
  lists.forEach((list, person) => (from[person + 1] = (from[person] ?? 0) + list.length));
  const start = new Int32Array(size).fill(-1);
  for (const { person, week } of starters) {
    const at = index.get(person);
    if (at === undefined) continue;
    const before = start[at] ?? -1;
    start[at] = before === -1 ? Math.max(0, week) : Math.min(before, Math.max(0, week));
  }
  for (const person of never) {
    const at = index.get(person);
    if (at !== undefined) start[at] = -2;
  }
  return {
    size,
    peopleOf,
    groupsOf: Int32Array.from(lists.flat()),
    from,
    around: Int32Array.from(lists, (list) => list.reduce((sum, group) => sum + (peopleOf[group]?.length ?? 1) - 1, 0)),
    start,
  };
}

function oneRun(world: World, { threshold, perWeek: chance }: WhatIf, weeks: number, random: () => number) {
  const { size, peopleOf, groupsOf, from, around, start } = world;
  const inGroup = new Int32Array(peopleOf.length);
  const perWeek: number[] = [];
  // How many places around must be taken, for each who is not there yet.
  const needed = new Float64Array(size);
  for (let person = 0; person < size; person += 1) {
    const share = threshold.from + random() * (threshold.to - threshold.from);
    const places = around[person] ?? 0;
    // Whoever has nobody around is drawn by nobody.
    needed[person] = places === 0 ? Infinity : share * places - 1e-9;
  }
  // Those still to come, kept dense so that later weeks have less to look at.
  const open = new Int32Array(size);
  let left = 0;
  let come = 0;
  let lateStarters = 0;
  for (let person = 0; person < size; person += 1) {
    const week = start[person] ?? -1;
    if (week === -2) continue;
    open[left] = person;
    left += 1;
    if (week > 0) lateStarters += 1;
  }
  const arriving = new Int32Array(size);
  for (let week = 0; week <= weeks; week += 1) {
    let arrived = 0;
    let mayStillCome = false;
    let kept = 0;
    for (let at = 0; at < left; at += 1) {
      const person = open[at] ?? 0;
      const own = start[person] ?? -1;
      let comes = own >= 0 && own <= week;
      if (comes && own > 0) lateStarters -= 1;
      if (!comes && week > 0) {
        let taken = 0;
        const end = from[person + 1] ?? 0;
        for (let group = from[person] ?? 0; group < end; group += 1) taken += inGroup[groupsOf[group] ?? 0] ?? 0;
        if (taken >= (needed[person] ?? 0)) {
          comes = chance >= 1 || random() < chance;
          mayStillCome ||= !comes;
          if (comes && own > 0) lateStarters -= 1;
        }
      }
      if (comes) {
        arriving[arrived] = person;
        arrived += 1;
      } else {
        open[kept] = person;
        kept += 1;
      }
    }
    left = kept;
    for (let at = 0; at < arrived; at += 1) {
      const person = arriving[at] ?? 0;
      const end = from[person + 1] ?? 0;
      for (let group = from[person] ?? 0; group < end; group += 1) {
        const index = groupsOf[group] ?? 0;
        inGroup[index] = (inGroup[index] ?? 0) + 1;
      }
    }
    come += arrived;
    perWeek.push(come);
    const isOver = week > 0 && arrived === 0 && !mayStillCome && lateStarters === 0;
    if (isOver) while (perWeek.length <= weeks) perWeek.push(come);
    if (isOver) break;
  }
  return { perWeek, inGroup };
}
