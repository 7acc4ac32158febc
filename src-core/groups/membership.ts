import type { LocalTime, Name, Notice, ReadChat, Speaker } from '../chat/chat.ts';
import { directMembership } from './direct-membership.ts';
import type { Evidence, Membership } from './group.ts';
import {
  absorb,
  finishedMember,
  firstWritten,
  lastWritten,
  nameKey,
  newDraft,
  setState,
  type MemberDraft,
} from './member-draft.ts';
import { secondsBetween } from './time.ts';
import { secondsPerDay } from '../day-length.ts';

/** Lines of one minute may stand in the wrong order, and Android writes no seconds: a message this close to "left" proves nothing. */
const lateLineSeconds = 120;
/** Who founded the group this long before the exporter came in may have left unseen. */
const unseenSeconds = secondsPerDay;

/**
 * Who belongs to a group, since when and how we know. An export shows only what the exporting phone saw: whoever never wrote and
 * came before the first line is not in it, and since 2022 WhatsApp tells of leaving only to admins, so "member" may be out of date.
 */
export function membership(chat: ReadChat): Membership {
  return chat.kind === 'direct' ? directMembership(chat) : groupMembership(chat);
}

type Drafts = Map<string, MemberDraft>;

function groupMembership(chat: ReadChat): Membership {
  const drafts: Drafts = new Map();
  const notices = [...chat.notices].sort((a, b) => a.line - b.line);
  for (const notice of notices) follow(drafts, notice);
  for (const speaker of chat.speakers) draftOf(drafts, speaker).speakers.push(speaker);
  recogniseMe(drafts, chat, notices);
  for (const name of chat.admins ?? []) {
    const draft = drafts.get(nameKey(name));
    if (draft && mayStillBeAdmin(draft)) draft.isAdmin = true;
  }
  const all = [...new Set(drafts.values())];
  const meArrived = drafts.get('me')?.evidence.find(isArrival)?.at ?? null;
  for (const draft of all) settle(draft, meArrived);

  const finished = new Map<MemberDraft, string>();
  for (const draft of all) finished.set(draft, finishedMember(draft, (name) => name)?.name ?? '');
  const byShownName = new Map(
    all.flatMap((draft) => draft.names.map(({ name }) => [name, finished.get(draft) ?? name] as const)),
  );
  return {
    members: all.flatMap((draft) => finishedMember(draft, (name) => byShownName.get(name) ?? name) ?? []),
    unnamed: hiddenPeople(all, notices),
  };
}

/** When somebody deleted is not told; whoever has left or lost the right since is no admin any more. */
function mayStillBeAdmin({ state, evidence }: MemberDraft): boolean {
  return (state === 'member' || state === 'unknown') && !evidence.some(({ how }) => how === 'lost-admin');
}

function draftOf(drafts: Drafts, name: Name): MemberDraft {
  const key = nameKey(name);
  const known = drafts.get(key);
  if (known !== undefined) {
    if (!known.names.some((other) => other.name === name.name)) known.names.push(name);
    return known;
  }
  const draft = newDraft(name);
  drafts.set(key, draft);
  return draft;
}

/** One notice, in the order of the file (times jump back when clocks change; lines do not). */
function follow(drafts: Drafts, notice: Notice): void {
  const { actor, targets, at } = notice;
  /** Whom the sentence is about where the actor did it alone. */
  const subjects = actor === null ? targets : [actor];
  switch (notice.type) {
    case 'created':
      if (actor !== null) arrive(draftOf(drafts, actor), { how: 'created', at }).isAdmin = true;
      return;
    case 'added':
      for (const name of targets.length > 0 ? targets : subjects) {
        arrive(draftOf(drafts, name), { how: 'added', at, by: targets.length > 0 ? (actor?.name ?? null) : null });
      }
      if (targets.length > 0 && actor !== null) wasThere(drafts, actor, at);
      return;
    case 'joined-by-link':
      for (const name of everybody(notice)) arrive(draftOf(drafts, name), { how: 'joined-by-link', at });
      return;
    case 'community':
      for (const name of targets) {
        if (draftOf(drafts, name).state !== 'member') arrive(draftOf(drafts, name), { how: 'added', at, by: null });
      }
      if (actor !== null) wasThere(drafts, actor, at);
      return;
    case 'left':
      for (const name of everybody(notice)) depart(draftOf(drafts, name), 'left', { how: 'left', at });
      return;
    case 'removed':
      for (const name of targets.length > 0 ? targets : subjects) {
        const by = targets.length > 0 ? (actor?.name ?? null) : null;
        depart(draftOf(drafts, name), 'removed', { how: 'removed', at, by });
      }
      // Only admins can remove.
      if (targets.length > 0 && actor !== null) wasThere(drafts, actor, at).isAdmin = true;
      return;
    case 'admin-granted':
    case 'admin-revoked':
      for (const name of targets.length > 0 ? targets : subjects) {
        const granted = notice.type === 'admin-granted';
        const draft = wasThere(drafts, name, at);
        draft.isAdmin = granted;
        draft.evidence.push({ how: granted ? 'became-admin' : 'lost-admin', at });
      }
      return;
    case 'number-changed':
      changeNumber(drafts, notice);
      return;
    case 'subject':
    case 'icon':
    case 'description':
    case 'settings':
    case 'pinned':
    case 'disappearing':
    case 'security-code':
      for (const name of subjects) wasThere(drafts, name, at);
      return;
    case 'encryption':
    case 'call':
    case 'other':
      for (const name of everybody(notice)) {
        const draft = draftOf(drafts, name);
        if (draft.evidence.length === 0) draft.evidence.push({ how: 'mentioned', at });
      }
  }
}

/** "A and B left": the reader puts the first into `actor`, the others into `targets`. */
function everybody({ actor, targets }: Notice): readonly Name[] {
  return actor === null ? targets : [actor, ...targets];
}

function arrive(draft: MemberDraft, evidence: Evidence & { readonly at: LocalTime }): MemberDraft {
  draft.evidence.push(evidence);
  draft.arrived = true;
  draft.seen = evidence.at;
  setState(draft, 'member', evidence.at, 'sure');
  return draft;
}

function depart(draft: MemberDraft, state: 'left' | 'removed', evidence: Evidence & { readonly at: LocalTime }): void {
  // "X removed you", then "you left": leaving an already lost group adds nothing.
  draft.evidence.push(evidence);
  if (state === 'left' && draft.state === 'removed') return;
  setState(draft, state, evidence.at, 'sure');
}

/** Whoever changes something is in the group at that moment, even if nobody told how they came. */
function wasThere(drafts: Drafts, name: Name, at: LocalTime): MemberDraft {
  const draft = draftOf(drafts, name);
  if (draft.evidence.length === 0) draft.evidence.push({ how: 'mentioned', at });
  draft.seen = at;
  if (draft.state !== 'member' && (draft.since === null || secondsBetween(draft.since, at) > lateLineSeconds)) {
    setState(draft, 'member', at, 'probable');
  }
  return draft;
}

/** "A changed to B": both names mean one member from now on and before. */
function changeNumber(drafts: Drafts, notice: Notice): void {
  const { actor, targets, at } = notice;
  const [from, to] = targets.length >= 2 ? [targets[0], targets[1]] : [actor ?? undefined, targets[0]];
  if (from === undefined) return;
  const old = wasThere(drafts, from, at);
  if (actor !== null && targets.length >= 2) join(drafts, actor, old);
  if (to === undefined || nameKey(to) === nameKey(from)) return;
  old.evidence.push({ how: 'number-changed', at, from: from.name, to: to.name });
  join(drafts, to, old);
}

function join(drafts: Drafts, name: Name, old: MemberDraft): void {
  const fresh = draftOf(drafts, name);
  if (fresh === old) return;
  absorb(fresh, old);
  for (const [key, draft] of drafts) if (draft === old) drafts.set(key, fresh);
}

/**
 * Notices say "Du", messages carry the exporter's own name. Both are joined only where nothing else is possible: the whole history is
 * there from the founding on, "Du" came in by a notice, and just one speaker is neither named in any notice nor a stranger with `~` or a bare number.
 */
function recogniseMe(drafts: Drafts, chat: ReadChat, notices: readonly Notice[]): void {
  const me = drafts.get('me');
  if (me === undefined || me.speakers.length > 0 || chat.beginning !== 'complete') return;
  const arrival = me.evidence.find(isArrival);
  if (arrival === undefined || !sawItBegin(arrival.at, notices)) return;
  const named = new Set(
    notices.flatMap(({ actor, targets }) => [...(actor === null ? [] : [actor]), ...targets]).map(nameKey),
  );
  const hidden = notices.filter(({ unnamed }) => unnamed > 0);
  const silent = chat.speakers.filter(
    (speaker) =>
      !named.has(nameKey(speaker)) &&
      speaker.phone === null &&
      !speaker.isProfileName &&
      // Whoever wrote after "… and 5 others" came may be one of the five.
      hidden.every(({ at }) => at > speaker.first),
  );
  const [only] = silent;
  if (only === undefined || silent.length !== 1) return;
  if (secondsBetween(only.first, arrival.at) > lateLineSeconds) return;
  const own: Speaker = { ...only, isMe: true };
  drafts.delete(nameKey(only));
  me.names.push(own);
  me.speakers.push(own);
}

/** Whoever came later does not know who else was there before. */
function sawItBegin(arrived: LocalTime, notices: readonly Notice[]): boolean {
  return notices.some(({ type, at }) => type === 'created' && secondsBetween(at, arrived) < unseenSeconds);
}

function isArrival(evidence: Evidence): evidence is Evidence & { readonly at: LocalTime } {
  return evidence.how === 'created' || evidence.how === 'added' || evidence.how === 'joined-by-link';
}

/** What the messages add to what the notices said. */
function settle(draft: MemberDraft, meArrived: LocalTime | null): void {
  const last = lastWritten(draft);
  if (last !== null) {
    if (draft.state === 'unknown') setState(draft, 'member', last, 'sure');
    else if (draft.state === 'member') draft.certainty = 'sure';
    else if (draft.since !== null && secondsBetween(draft.since, last) > lateLineSeconds) {
      // Wrote after leaving: somebody let them in again and this phone did not see it.
      setState(draft, 'member', last, 'probable');
    }
    return;
  }
  if (
    draft.state === 'member' &&
    draft.evidence.some(({ how }) => how === 'created') &&
    draft.seen !== null &&
    meArrived !== null &&
    secondsBetween(draft.seen, meArrived) > unseenSeconds
  ) {
    draft.state = 'unknown';
    draft.certainty = 'probable';
  }
}

/**
 * "A, B und 5 weitere Personen": five people without a name. Whoever appears later without a notice of arrival may be one of them,
 * so only those are counted who cannot be anybody we know. Of the hidden ones that go again we know as little, but the sum is right.
 */
function hiddenPeople(drafts: readonly MemberDraft[], notices: readonly Notice[]): number {
  const unexplained = drafts
    .filter((draft) => !draft.arrived && !draft.names.some(({ isMe }) => isMe))
    .map((draft) => firstSeen(draft));
  let hidden = 0;
  for (const notice of notices) {
    if (departures.has(notice.type)) hidden = Math.max(0, hidden - notice.unnamed);
    if (!arrivals.has(notice.type)) continue;
    let open = notice.unnamed;
    for (let index = unexplained.length - 1; index >= 0 && open > 0; index--) {
      const seen = unexplained[index] ?? null;
      if (seen === null || seen < notice.at) continue;
      unexplained.splice(index, 1);
      open--;
    }
    hidden += open;
  }
  return hidden;
}

const arrivals: ReadonlySet<Notice['type']> = new Set<Notice['type']>(['added', 'community', 'joined-by-link']);
const departures: ReadonlySet<Notice['type']> = new Set<Notice['type']>(['removed', 'left']);

function firstSeen(draft: MemberDraft): LocalTime | null {
  const noticed = draft.evidence.flatMap((evidence) => (evidence.how === 'wrote' ? [] : [evidence.at]));
  const wrote = firstWritten(draft);
  return [...noticed, ...(wrote === null ? [] : [wrote])].sort()[0] ?? null;
}
