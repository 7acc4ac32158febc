/**
 * A helper's answers on their way back into the plan. What only the helper noted is taken over; where both sides noted something
 * else since the list went out, both stand side by side and the user chooses – until then, what is here stays.
 */
import type { PersonId } from '../people/person.ts';
import type { ChatId } from '../chat/chat.ts';
import type { Action } from '../plan/action.ts';
import type { Answer, Asking, Decisions, HandedOut, PersonInGroup, Plan, Status } from '../plan/plan.ts';
import type { Everybody } from '../plan/everybody.ts';
import { type HelperAnswer, type HelperFile, markOf } from './helper-file.ts';

/** One person about whom the helper has noted something. */
export interface News {
  /** Today's id. */
  readonly person: PersonId;
  readonly name: string;
  readonly answer: HelperAnswer;
  /** Groups of the list that are still in the plan. */
  readonly chats: readonly ChatId[];
  /** Of these, where the answer says more than what is noted here, or something else. */
  readonly changes: readonly { readonly chat: ChatId; readonly here: Status }[];
  /** Both sides noted something else since the list went out. */
  readonly isConflict: boolean;
}

export interface Merge {
  readonly file: HelperFile;
  readonly news: readonly News[];
  /** Names in the list whom the plan no longer has: erased, or gone from every group. Nothing is written about them. */
  readonly gone: readonly string[];
  /** About so many the helper has noted nothing. */
  readonly open: number;
}

/** Why a file's answers do not belong here; null where they do. */
export function cannotMerge(
  plan: Pick<Plan, 'createdAt' | 'decisions'>,
  file: HelperFile,
): 'helper-other-plan' | 'helper-older' | null {
  const handed = handedOut(plan.decisions, file.list);
  if (handed === undefined && file.plan !== markOf(plan)) return 'helper-other-plan';
  return handed?.mergedAt !== undefined && savedAt(file) < handed.mergedAt ? 'helper-older' : null;
}

export function mergeAnswers(
  { decisions }: Pick<Plan, 'decisions'>,
  { people, current, standings }: Everybody,
  file: HelperFile,
): Merge {
  const before = handedOut(decisions, file.list)?.merged ?? {};
  const known = new Map(people.map((person) => [person.id, person]));
  const gone: string[] = [];
  let open = 0;
  const news = file.people.flatMap((asked): readonly News[] => {
    const person = known.get(current.get(asked.id) ?? asked.id);
    const stood = asked.chats.filter(({ chat }) => person?.in.some((presence) => presence.chat === chat));
    const answer = file.answers.find((one) => one.person === asked.id);
    if (person === undefined || stood.length === 0) {
      gone.push(asked.name);
      return [];
    }
    if (answer === undefined) {
      open += 1;
      return [];
    }
    const decision = standings.decisionOf(person.id);
    const judged = stood.map(({ chat, status }) => {
      const noted = standings.standingOf(person.id, chat);
      const here: PersonInGroup = decision.doNotAsk === true ? { status: 'do-not-ask' } : noted;
      return { chat, here: here.status, verdict: verdict(before[asked.id] ?? { status }, here, answer) };
    });
    return [
      {
        person: person.id,
        name: decision.name ?? person.name,
        answer,
        chats: stood.map(({ chat }) => chat),
        changes: judged.filter((one) => one.verdict !== 'nothing').map(({ chat, here }) => ({ chat, here })),
        isConflict: judged.some((one) => one.verdict === 'conflict'),
      },
    ];
  });
  return { file, news, gone, open };
}

/** `base`: what both sides last agreed on. */
function verdict(base: Answer, here: PersonInGroup, theirs: Answer): 'nothing' | 'take' | 'conflict' {
  if (isSame(theirs, here) || isSame(theirs, base) || saysLess(theirs.status, here.status)) return 'nothing';
  return isSame(here, base) || saysLess(here.status, theirs.status) ? 'take' : 'conflict';
}

const isSame = (a: Answer | PersonInGroup, b: Answer | PersonInGroup): boolean =>
  a.status === b.status && (a.via ?? '').trim() === (b.via ?? '').trim();

/** Having been asked contradicts no answer. */
const weight = (status: Status): number => (status === 'not-asked' ? 0 : status === 'asked' ? 1 : 2);
const saysLess = (one: Status, other: Status): boolean => weight(one) < weight(other);

/** One decision for the whole file; `theirs`: disputed people for whom the helper's word counts. Twice the same changes nothing. */
export function mergeAction(
  { decisions }: Pick<Plan, 'decisions'>,
  { file, news }: Merge,
  theirs: ReadonlySet<PersonId>,
): Extract<Action, { type: 'merge-answers' }> {
  const handed = handedOut(decisions, file.list);
  const taken = news.filter(({ person, isConflict }) => !isConflict || theirs.has(person));
  return {
    type: 'merge-answers',
    handed: {
      list: file.list,
      helper: file.helper,
      at: handed?.at ?? file.madeAt,
      people: handed?.people ?? file.people.map(({ id }) => id),
      mergedAt: savedAt(file),
      merged: { ...handed?.merged, ...Object.fromEntries(news.map(({ answer }) => [answer.person, plain(answer)])) },
    },
    standings: taken.flatMap(({ person, changes, answer }) =>
      changes.map(({ chat }) => ({ person, chat, standing: standingOf(answer) })),
    ),
    doNotAsk: taken
      .filter(({ changes, answer }) => changes.length > 0 && answer.status === 'do-not-ask')
      .map(({ person }) => person),
    notes: news.flatMap(({ person, answer: { note } }) =>
      note === undefined || note.trim() === '' ? [] : [{ person, note: `${file.helper}: ${note.trim()}` }],
    ),
    askings: news.flatMap(({ person, chats, answer }) =>
      answer.asked.map(({ at, way }): Asking => ({ at, way, person, chats })),
    ),
  };
}

const handedOut = ({ helpers }: Pick<Decisions, 'helpers'>, list: string): HandedOut | undefined =>
  helpers?.find((handed) => handed.list === list);

const savedAt = ({ savedAt: saved, madeAt }: HelperFile): string => saved ?? madeAt;

const plain = ({ status, via, note }: Answer): Answer => ({
  status,
  ...(via !== undefined && { via }),
  ...(note !== undefined && { note }),
});

function standingOf({ status, via }: HelperAnswer): PersonInGroup {
  const takesWay = status === 'reachable-otherwise' || status === 'not-coming';
  return { status, ...(takesWay && via !== undefined && via.trim() !== '' && { via: via.trim() }) };
}
