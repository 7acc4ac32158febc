import type { LocalTime, Name, Speaker } from '../chat/chat.ts';
import { joinStretches } from '../chat/written-months.ts';
import { compareTexts } from '../compare-texts.ts';
import type { Evidence, Member, MemberState } from './group.ts';

/** A member while the history is being followed. Two drafts become one when somebody changes the number. */
export interface MemberDraft {
  /** Every name this member had, oldest first. */
  readonly names: Name[];
  readonly speakers: Speaker[];
  readonly evidence: Evidence[];
  state: MemberState;
  certainty: 'sure' | 'probable';
  /** When `state` was last set by a notice. */
  since: LocalTime | null;
  /** The last notice in which this member came or did something. */
  seen: LocalTime | null;
  /** A notice tells how this member came in. */
  arrived: boolean;
  isAdmin: boolean;
}

export function newDraft(name: Name): MemberDraft {
  return {
    names: [name],
    speakers: [],
    evidence: [],
    state: 'unknown',
    certainty: 'probable',
    since: null,
    seen: null,
    arrived: false,
    isAdmin: false,
  };
}

/**
 * Who is who inside one chat. "Du" is one person; a shown number is that number; otherwise the same letters are the same
 * person. File names of iPhones come decomposed (NFD) while texts are composed (NFC), so both are compared composed.
 */
export function nameKey(name: Name): string {
  if (name.isMe) return 'me';
  return name.phone === null ? `name:${name.name.normalize('NFC')}` : `phone:${name.phone}`;
}

export function setState(draft: MemberDraft, state: MemberState, at: LocalTime, certainty: 'sure' | 'probable'): void {
  draft.state = state;
  draft.since = at;
  draft.certainty = certainty;
  if (state !== 'member') draft.isAdmin = false;
}

/** The old and the new number of one person: everything known of either. */
export function absorb(into: MemberDraft, other: MemberDraft): void {
  into.names.unshift(...other.names);
  into.speakers.unshift(...other.speakers);
  into.evidence.unshift(...other.evidence);
  if (other.seen !== null && (into.seen === null || other.seen > into.seen)) into.seen = other.seen;
  into.arrived ||= other.arrived;
  into.isAdmin ||= other.isAdmin;
  if (into.state === 'unknown' || (other.since !== null && (into.since === null || other.since > into.since))) {
    into.state = other.state;
    into.certainty = other.certainty;
    into.since = other.since;
  }
}

export function lastWritten(draft: MemberDraft): LocalTime | null {
  return draft.speakers.reduce<LocalTime | null>(
    (last, { last: at }) => (last === null || at > last ? at : last),
    null,
  );
}

export function firstWritten(draft: MemberDraft): LocalTime | null {
  return draft.speakers.reduce<LocalTime | null>(
    (first, { first: at }) => (first === null || at < first ? at : first),
    null,
  );
}

/** A spoken name is worth more than a number, a newer one more than an older one, "Du" only when there is nothing else. */
function shownName(draft: MemberDraft): Name | undefined {
  const newestFirst = [...draft.names].reverse();
  return (
    newestFirst.find((name) => name.phone === null && !isPronoun(name, draft)) ??
    newestFirst.find((name) => !isPronoun(name, draft)) ??
    newestFirst[0]
  );
}

/** "Du" in a notice, as against the exporter's own name above own messages. */
function isPronoun(name: Name, draft: MemberDraft): boolean {
  return name.isMe && !draft.speakers.some((speaker) => speaker.name === name.name);
}

export function finishedMember(draft: MemberDraft, nameOf: (name: string) => string): Member | null {
  const shown = shownName(draft);
  if (shown === undefined) return null;
  const messages = draft.speakers.reduce((sum, speaker) => sum + speaker.messages, 0);
  const first = firstWritten(draft);
  const last = lastWritten(draft);
  const wrote: Evidence[] = first === null || last === null ? [] : [{ how: 'wrote', messages, first, last }];
  const phones = draft.names.flatMap(({ phone }) => (phone === null ? [] : [phone]));
  const written = joinStretches(draft.speakers.map((speaker) => speaker.written));
  const former = draft.names.filter((name) => name.name !== shown.name && !isPronoun(name, draft));
  return {
    name: shown.name,
    phone: phones.at(-1) ?? null,
    isMe: draft.names.some(({ isMe }) => isMe),
    isProfileName: shown.isProfileName,
    messages,
    recent: draft.speakers.reduce((sum, { recent }) => sum + recent, 0),
    first,
    last,
    ...(written === undefined ? {} : { written }),
    state: draft.state,
    certainty: draft.certainty,
    isAdmin: draft.isAdmin,
    evidence: [...draft.evidence.map((evidence) => withShownNames(evidence, nameOf)), ...wrote]
      .map((evidence, index) => ({ evidence, index }))
      .sort((a, b) => compareTexts(evidenceTime(a.evidence), evidenceTime(b.evidence)) || a.index - b.index)
      .map(({ evidence }) => evidence),
    formerNames: [...new Set(former.map(({ name }) => name))],
  };
}

function withShownNames(evidence: Evidence, nameOf: (name: string) => string): Evidence {
  if (evidence.how !== 'added' && evidence.how !== 'removed') return evidence;
  return evidence.by === null ? evidence : { ...evidence, by: nameOf(evidence.by) };
}

function evidenceTime(evidence: Evidence): LocalTime {
  return evidence.how === 'wrote' ? evidence.first : evidence.at;
}
