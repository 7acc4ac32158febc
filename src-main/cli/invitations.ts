/** What `invite` and `evening` have in common: from a plan and the wishes on the command line to files. */
import type { ChatId } from '../../src-core/chat/chat.ts';
import { findLinks } from '../../src-core/messengers/find-links.ts';
import { messengerIds, type MessengerId } from '../../src-core/messengers/link.ts';
import { titledChats } from '../../src-core/plan/group-decision.ts';
import type { Invitation } from '../../src-core/invite/texts.ts';
import { decide } from '../../src-core/plan/decide.ts';
import type { Plan, Tone } from '../../src-core/plan/plan.ts';
import { typedName } from '../../src-core/plan/typed-name.ts';
import { problem, type Problem } from '../../src-core/problem.ts';
import { groupsToInvite } from '../app/plan-invitations.ts';
import type { GroupToInvite } from '../app/write-invitations.ts';
import { UsageError } from './outcome.ts';
import type { Language } from './words.ts';

/** `--to`, `--link` and `--tone` as typed. */
export interface Wish {
  readonly to?: string;
  readonly link?: string;
  readonly tone?: Tone;
}

export interface Destination {
  readonly messenger: MessengerId | null;
  readonly link: string | null;
}

export function messengerOf(name: string | undefined): MessengerId | null {
  if (name === undefined) return null;
  const id = messengerIds.find((known) => known === name.toLowerCase());
  if (id === undefined) throw new UsageError(`--to ${name}`);
  return id;
}

/** The link is judged before anything is written: an invitation that leads nowhere is worse than none. */
export function destinationOf(wish: Wish): Destination | Problem {
  const messenger = messengerOf(wish.to);
  if (wish.link === undefined) return { messenger, link: null };
  const [verdict] = findLinks(wish.link);
  if (verdict === undefined) return problem('no-link-found');
  const fits = messenger === null || verdict.messenger === messenger;
  if (!fits || !verdict.valid || verdict.kind !== 'group' || verdict.canonical === null)
    return problem('link-not-usable', { detail: fits ? (verdict.problem ?? verdict.kind ?? '') : 'other-messenger' });
  return { messenger: verdict.messenger, link: verdict.canonical };
}

export interface TitledGroup {
  readonly id: ChatId;
  readonly title: string;
}

/** Groups that were read or made by hand and not left out. */
export const groupsOfPlan = (plan: Plan): readonly TitledGroup[] =>
  titledChats(plan).filter(({ isDirect }) => !isDirect);

/** By title or id; two groups may have one title. */
export const groupsCalled = (groups: readonly TitledGroup[], name: string): readonly TitledGroup[] =>
  groups.filter(({ id, title }) => id === name || typedName(title) === typedName(name));

/** Texts with a gap for a link; where a messenger has no group links there is none to fill. */
export function waitForLink(link: string | null, texts: readonly Pick<Invitation, 'hasGroupLinks'>[]): boolean {
  return link === null && texts.some(({ hasGroupLinks }) => hasGroupLinks);
}

/** What the command line says goes before what the plan says, for this one writing; the plan itself stays as it is. */
export function invitationsFor(
  plan: Plan,
  groups: readonly TitledGroup[],
  { messenger, link }: Destination,
  tone: Tone | undefined,
  language: Language,
): readonly GroupToInvite[] {
  return groupsToInvite(
    asWished(plan, groups, { messenger, link }, tone, language),
    groups.map(({ id }) => id),
    language,
  );
}

/** The plan with what the command line says put on top. Where nobody chose languages it is both of ours, the report's first. */
export function asWished(
  plan: Plan,
  groups: readonly TitledGroup[],
  { messenger, link }: Destination,
  tone: Tone | undefined,
  language: Language,
): Plan {
  const ours: readonly Language[] = language === 'de' ? ['de', 'en'] : ['en', 'de'];
  return groups.reduce((wished, { id }) => {
    const decided = wished.decisions.groups[id];
    return decide(wished, {
      type: 'change-group',
      chat: id,
      change: {
        textLanguages: decided?.textLanguages ?? ours,
        ...(messenger === null ? {} : { messenger }),
        ...(link === null ? {} : { link }),
        ...(tone === undefined ? {} : { tone }),
      },
    });
  }, plan);
}

/** Without names all of them. */
export function named(
  all: readonly TitledGroup[],
  names: readonly string[],
): { readonly groups: readonly TitledGroup[]; readonly unknown: readonly string[] } {
  if (names.length === 0) return { groups: all, unknown: [] };
  const wished = new Set(names.flatMap((name) => groupsCalled(all, name)));
  return {
    groups: all.filter((group) => wished.has(group)),
    unknown: names.filter((name) => groupsCalled(all, name).length === 0),
  };
}
