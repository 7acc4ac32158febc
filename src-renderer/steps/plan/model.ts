import type { ChatId, LocalDay } from '../../../src-core/chat/chat.ts';
import { orderInput } from '../../../src-core/plan/order-input.ts';
import { orderGroups, type OrderInput, type OrderResult, type OrderStep } from '../../../src-core/plan/order.ts';
import { waveWishes } from '../../../src-core/plan/pace.ts';
import type { Decisions, Facts } from '../../../src-core/plan/plan.ts';
import { type Wave, waves } from '../../../src-core/plan/waves.ts';
import type { GroupKind } from '../../../src-core/groups/group.ts';
import { perPlan } from '../../state/per-plan.ts';
import { derived, groupFacts, type GroupFacts } from '../groups/model.ts';
import { knownPeople } from '../people/model.ts';

export const planViews = ['road', 'dates', 'conditions', 'anchors', 'what-if', 'moved'] as const;
export type PlanView = (typeof planViews)[number];

/** More groups than this are put in order beside the window: exact orders double their work with each group. */
export const mostInWindow = 14;

/** What is asked, and its text, by which the answer is known again. */
interface OrderQuestion {
  readonly question: OrderInput;
  readonly key: string;
}

export const orderQuestion = perPlan((facts, decisions): OrderQuestion => {
  const question = questionOf(facts, decisions);
  return { question, key: JSON.stringify(question) };
});

function questionOf(facts: Facts, decisions: Decisions): OrderInput {
  const { resolution } = knownPeople(facts, decisions);
  return orderInput({
    chats: facts.chats,
    people: resolution.people,
    decisions,
    current: resolution.current,
    unnamed: new Map(facts.chats.map((chat) => [chat.id, derived(chat).membership.unnamed])),
    kinds: new Map(facts.chats.map((chat) => [chat.id, derived(chat).kind.kind])),
  });
}

let last: { readonly question: string; readonly order: OrderResult } | null = null;

/** The last answer, for as long as nothing changes that the order depends on. */
export const rememberedOrder = (key: string): OrderResult | null => (last?.question === key ? last.order : null);
export function rememberOrder(question: string, order: OrderResult): OrderResult {
  last = { question, order };
  return order;
}

/** Which group first: from the user's own chats and decisions, nothing else. */
export function groupOrder(facts: Facts, decisions: Decisions): OrderResult {
  const { question, key } = orderQuestion(facts, decisions);
  return rememberedOrder(key) ?? rememberOrder(key, orderGroups(question));
}

/** All that the views of the plan are made of. */
export interface PlanParts {
  readonly facts: Facts;
  readonly decisions: Decisions;
  readonly order: OrderResult;
  readonly road: readonly Station[];
  readonly waves: readonly Wave[];
  readonly groups: readonly GroupFacts[];
  readonly today: LocalDay;
  /** Of any chat, in words. */
  readonly title: (chat: ChatId) => string;
}

/** A group's place on the road, with all that its row says. */
export interface Station {
  readonly chat: ChatId;
  /** null: the export names no group. */
  readonly title: string | null;
  readonly kind: GroupKind;
  readonly number: number;
  readonly step: OrderStep;
  readonly isPinned: boolean;
  readonly weight: number;
  readonly notBefore: readonly ChatId[];
  /** When its wave is. */
  readonly day: LocalDay | null;
  /** The user said so; otherwise it is the plan's proposal. */
  readonly dayIsSaid: boolean;
  readonly twoRooms: boolean;
}

export function stations(
  { order }: OrderResult,
  groups: readonly GroupFacts[],
  decisions: Decisions,
  dated: readonly Wave[],
): readonly Station[] {
  const factsOf = new Map(groups.map((group) => [group.id, group]));
  const dayOf = new Map(dated.flatMap(({ day, chats }) => chats.map((chat) => [chat, day] as const)));
  const { pinned, notBefore, weights } = decisions.order;
  return order.map((step, index) => {
    const { chat } = step;
    const decided = decisions.groups[chat];
    return {
      chat,
      title: step.title === '' ? null : step.title,
      kind: factsOf.get(chat)?.kind ?? 'other',
      number: index + 1,
      step,
      isPinned: pinned[chat] !== undefined,
      weight: weights[chat] ?? 1,
      notBefore: notBefore.filter((wish) => wish.chat === chat).map(({ after }) => after),
      day: dayOf.get(chat) ?? null,
      dayIsSaid: decided?.movingDay !== undefined,
      twoRooms: decided?.twoRooms ?? false,
    };
  });
}

/** A screen comes and goes; what it shows stays true until something is decided. `untitled`: what a group without a name is called. */
export const planParts = perPlan(
  (facts, decisions, ...[order, today, untitled]: [OrderResult, LocalDay, string]): PlanParts => {
    const groups = groupFacts(facts, decisions);
    const waves = datedWaves(order, decisions, today);
    const titles = new Map(groups.map(({ id, title }) => [id, title]));
    const title = (chat: ChatId) => titles.get(chat) ?? untitled;
    return { facts, decisions, order, waves, groups, road: stations(order, groups, decisions, waves), today, title };
  },
);

export const datedWaves = ({ order }: OrderResult, decisions: Decisions, today: LocalDay): readonly Wave[] =>
  waves(order, waveWishes(decisions, today));
