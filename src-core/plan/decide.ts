/**
 * Carries out one decision on the plan: pure and total, whatever the action says. What an action does not touch is shared with
 * the plan before; an action that changes nothing returns the very same plan, so it is no step to undo and nothing to save.
 */
import type { ChatId } from '../chat/chat.ts';
import type { Action, Verdict } from './action.ts';
import { changeLetter, changePhrases, changeText } from './decide-words.ts';
import { equalJson } from './equal.ts';
import { erasePerson, withoutConditions } from './erase.ts';
import { changed, withEntry, without, withOne } from './entries.ts';
import { addFacts, factsIn } from './facts.ts';
import {
  type Asking,
  type Decisions,
  type GroupDecision,
  type HandedOut,
  type Instant,
  type Pace,
  type PersonDecision,
  type PersonInGroup,
  type Plan,
  planVersion,
} from './plan.ts';
import type { PersonId } from '../people/person.ts';

export function emptyPlan(now: Instant, country: string): Plan {
  return {
    version: planVersion,
    createdAt: now,
    facts: { chats: [], contacts: [] },
    decisions: {
      mode: 'private',
      country,
      messenger: null,
      groups: {},
      handmade: [],
      people: {},
      same: [],
      different: [],
      askings: [],
      order: { pinned: {}, notBefore: [], weights: {} },
      erased: [],
    },
  };
}

export function decide(plan: Plan, action: Action): Plan {
  const next = carryOut(plan, action);
  if (next === plan) return plan;
  const facts = next.facts === plan.facts || equalJson(next.facts, plan.facts) ? plan.facts : next.facts;
  const decisions = equalJson(next.decisions, plan.decisions) ? plan.decisions : next.decisions;
  return facts === plan.facts && decisions === plan.decisions ? plan : { ...plan, facts, decisions };
}

function carryOut(plan: Plan, action: Action): Plan {
  const { decisions } = plan;
  switch (action.type) {
    case 'add-facts':
      return { ...plan, facts: addFacts(plan.facts, action, decisions.erased) };
    case 'remove-chat':
      return removeChat(plan, action.chat);
    case 'erase-person':
      return erasePerson(plan, [action.person, ...(action.alsoKnownAs ?? [])], action.fingerprints);
    case 'change-group': {
      const group = changed<GroupDecision>(decisions.groups[action.chat] ?? {}, action.change);
      return decided(plan, { groups: withEntry(decisions.groups, action.chat, group) });
    }
    case 'add-handmade-group': {
      const others = decisions.handmade.filter((group) => group.id !== action.group.id);
      return decided(plan, { handmade: [...others, action.group] });
    }
    case 'change-person': {
      const person = changed<PersonDecision>(decisions.people[action.person] ?? {}, action.change);
      return decided(plan, { people: withEntry(decisions.people, action.person, person) });
    }
    case 'set-status':
      return decided(plan, { people: withStanding(decisions.people, action.people, action.chat, action.standing) });
    case 'note-asking':
      return noteAsking(plan, action.asking);
    case 'note-askings':
      return action.askings.reduce(noteAsking, plan);
    case 'hand-out':
      return handOut(plan, action.handed);
    case 'merge-answers':
      return mergeAnswers(plan, action);
    case 'change-letter':
      return changeLetter(plan, action);
    case 'change-text':
      return changeText(plan, action);
    case 'change-phrases':
      return changePhrases(plan, action);
    case 'settle-sign': {
      const { sign, standing } = action;
      return decided(plan, {
        settledSigns: withOne(decisions.settledSigns, sign),
        ...(standing && { people: withStanding(decisions.people, [sign.person], sign.chat, standing) }),
      });
    }
    case 'decline-offer':
      return decided(plan, { declinedOffers: withOne(decisions.declinedOffers, action.offer) });
    case 'offer-again': {
      const { declinedOffers: _, ...rest } = decisions;
      return { ...plan, decisions: rest };
    }
    case 'judge-pair':
      return judgePair(plan, action.a, action.b, action.verdict);
    case 'split-person':
      return action.apart.reduce((split, [a, b]) => judgePair(split, a, b, 'different'), plan);
    case 'change-order':
      return decided(plan, { order: changed(decisions.order, action.order) });
    case 'change-pace': {
      const pace = changed<Pace>(decisions.pace ?? {}, action.change);
      const { pace: _pace, ...rest } = decisions;
      return { ...plan, decisions: Object.keys(pace).length === 0 ? rest : { ...rest, pace } };
    }
    case 'set-moving-days': {
      const groups = Object.entries(action.days).reduce(
        (all, [chat, movingDay]) => withEntry(all, chat, changed<GroupDecision>(all[chat] ?? {}, { movingDay })),
        decisions.groups,
      );
      return decided(plan, { groups });
    }
    case 'choose-messenger':
      return decided(plan, { messenger: action.messenger });
    case 'change-settings': {
      const { mode, country } = action;
      const changed = decided(plan, {
        ...(mode !== undefined && { mode, modeIsSaid: true }),
        ...(country !== undefined && { country }),
      });
      return country === undefined ? changed : { ...changed, facts: factsIn(plan.facts, country) };
    }
  }
}

const decided = (plan: Plan, change: Partial<Decisions>): Plan => ({
  ...plan,
  decisions: { ...plan.decisions, ...change },
});

function withStanding(
  before: Decisions['people'],
  ids: readonly PersonId[],
  chat: ChatId,
  standing: PersonInGroup,
): Decisions['people'] {
  // Not asked, and nothing else said: that is where everybody starts, so it is not written down.
  const isStart = standing.status === 'not-asked' && Object.keys(standing).length === 1;
  const decided = ids.map((id): [PersonId, PersonDecision] => {
    const decision = before[id] ?? {};
    const next = withEntry(decision.in ?? {}, chat, isStart ? null : standing);
    return [id, changed<PersonDecision>(decision, { in: Object.keys(next).length === 0 ? null : next })];
  });
  const isEmpty = ([, decision]: readonly [PersonId, PersonDecision]): boolean => Object.keys(decision).length === 0;
  const gone = decided.filter(isEmpty).map(([id]) => id);
  const kept = Object.fromEntries(decided.filter((entry) => !isEmpty(entry)));
  return { ...(gone.length === 0 ? before : without(before, gone)), ...kept };
}

/** Whoever had not been asked now is; somebody who already answered keeps the answer. */
function noteAsking(plan: Plan, asking: Asking): Plan {
  const { askings, people } = plan.decisions;
  if (askings.some((other) => other.at === asking.at && equalJson(other, asking))) return plan;
  const { person } = asking;
  if (person === null) return decided(plan, { askings: [...askings, asking] });
  const unasked = asking.chats.filter((chat) => (people[person]?.in?.[chat]?.status ?? 'not-asked') === 'not-asked');
  const next = unasked.reduce((all, chat) => withStanding(all, [person], chat, { status: 'asked' }), people);
  return decided(plan, { askings: [...askings, asking], people: next });
}

/** A part that is known by its list already takes the place of what stood there. */
function handOut(plan: Plan, handed: readonly HandedOut[]): Plan {
  const lists = new Set(handed.map(({ list }) => list));
  const others = (plan.decisions.helpers ?? []).filter(({ list }) => !lists.has(list));
  return handed.length === 0 ? plan : decided(plan, { helpers: [...others, ...handed] });
}

/** The helper's askings come last, since they only speak of whoever has not been asked otherwise. */
function mergeAnswers(plan: Plan, merge: Extract<Action, { type: 'merge-answers' }>): Plan {
  let { people } = plan.decisions;
  for (const { person, chat, standing } of merge.standings) people = withStanding(people, [person], chat, standing);
  for (const person of merge.doNotAsk)
    people = withEntry(people, person, changed<PersonDecision>(people[person] ?? {}, { doNotAsk: true }));
  for (const { person, note } of merge.notes) {
    const lines = (people[person]?.notes ?? '').split('\n').filter((line) => line !== '');
    if (lines.includes(note)) continue;
    const notes = [...lines, note].join('\n');
    people = withEntry(people, person, changed<PersonDecision>(people[person] ?? {}, { notes }));
  }
  const isKnown = ({ at, person, way }: Asking): boolean =>
    plan.decisions.askings.some((other) => other.at === at && other.person === person && other.way === way);
  const askings = merge.askings.filter((asking) => !isKnown(asking));
  return handOut(askings.reduce(noteAsking, decided(plan, { people })), [merge.handed]);
}

function judgePair(plan: Plan, a: PersonId, b: PersonId, verdict: Verdict): Plan {
  if (a === b) return plan;
  const pair: readonly [PersonId, PersonId] = a < b ? [a, b] : [b, a];
  const { decisions } = plan;
  const judged = { same: decisions.same, different: decisions.different, later: decisions.later ?? [] };
  const isPair = ([x, y]: readonly [PersonId, PersonId]) => x === pair[0] && y === pair[1];
  const under = (pairs: Decisions['same'], own: Verdict): Decisions['same'] => {
    if (verdict === own) return pairs.some(isPair) ? pairs : [...pairs, pair];
    return pairs.filter((other) => !isPair(other));
  };
  const later = under(judged.later, 'later');
  const { later: _, ...rest } = decisions;
  return {
    ...plan,
    decisions: {
      ...rest,
      same: under(judged.same, 'same'),
      different: under(judged.different, 'different'),
      ...(later.length > 0 && { later }),
    },
  };
}

/** A chat goes with all that was decided about it, and nobody waits for it any more. That somebody was asked stays true. */
function removeChat(plan: Plan, chat: ChatId): Plan {
  const { decisions } = plan;
  const { order } = decisions;
  const ids = Object.keys(decisions.people).filter((id) => decisions.people[id]?.in?.[chat] !== undefined);
  const people = Object.entries(decisions.people).map(([id, decision]): [PersonId, PersonDecision] => [
    id,
    withoutConditions(decision, (condition) => condition.if === 'group' && condition.chat === chat),
  ]);
  return {
    ...plan,
    facts: { ...plan.facts, chats: plan.facts.chats.filter((other) => other.id !== chat) },
    decisions: {
      ...decisions,
      groups: withEntry(decisions.groups, chat, null),
      handmade: decisions.handmade.filter((group) => group.id !== chat),
      people: withStanding(Object.fromEntries(people), ids, chat, { status: 'not-asked' }),
      askings: decisions.askings
        .map((asking) =>
          asking.chats.includes(chat) ? { ...asking, chats: asking.chats.filter((other) => other !== chat) } : asking,
        )
        .filter((asking) => asking.person !== null || asking.chats.length > 0),
      ...(decisions.settledSigns && { settledSigns: decisions.settledSigns.filter((sign) => sign.chat !== chat) }),
      ...(decisions.declinedOffers && {
        declinedOffers: decisions.declinedOffers.filter((offer) => offer.chat !== chat && offer.into !== chat),
      }),
      order: {
        pinned: without(order.pinned, [chat]),
        weights: without(order.weights, [chat]),
        notBefore: order.notBefore.filter((wish) => wish.chat !== chat && wish.after !== chat),
      },
    },
  };
}
