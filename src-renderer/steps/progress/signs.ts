import { format } from 'date-fns';
import type { ChatId, LocalTime } from '../../../src-core/chat/chat.ts';
import type { Sign } from '../../../src-core/plan/listen.ts';
import type { Decisions, SettledSign, Status } from '../../../src-core/plan/plan.ts';
import type { PersonId } from '../../../src-core/people/person.ts';
import { suggestStatuses, type StatusSuggestion } from '../../../src-core/plan/suggest.ts';
import { knownPeople } from '../people/model.ts';
import { perPlan } from '../../state/per-plan.ts';
import { titleIn } from '../../../src-core/plan/group-decision.ts';

/** What the newest export says about somebody's answer, with the words that decided; the user has the last word. */
export interface Answer {
  /** Whoever says no and leaves in the same minute has given two answers. */
  readonly key: string;
  readonly title: string | null;
  readonly name: string;
  /** What it may be noted as, the likeliest first; none for a new number. */
  readonly statuses: readonly Status[];
  /** The deciding sentence or the new number; null where nothing was written. */
  readonly words: string | null;
  readonly source: Sign['source'] | StatusSuggestion['source'];
  /** By this it is known again, in every later export. */
  readonly sign: SettledSign;
}

/** Only after the first question in a chat, and only what the user has not noted or settled anyway. */
export const answers = perPlan((facts, decisions, heard: readonly Sign[]): readonly Answer[] => {
  if (decisions.askings.length === 0) return [];
  const known = knownPeople(facts, decisions);
  const byName = new Map(
    known.resolution.people
      .filter(({ isMe }) => !isMe)
      .flatMap((person) => person.in.map(({ chat, as }) => [`${chat}\n${as}`, person] as const)),
  );
  const presentId = (person: PersonId): PersonId => known.resolution.current.get(person) ?? person;
  const settled = new Set(
    (decisions.settledSigns ?? []).map((sign) => keyOf({ ...sign, person: presentId(sign.person) })),
  );
  return facts.chats.flatMap((chat): readonly Answer[] => {
    const since = firstAsked(chat.id, decisions);
    if (since === null) return [];
    const spoken = heard.filter((sign) => sign.chat === chat.id && sign.at > since);
    const noticed = suggestStatuses(chat.id, chat.notices, since);
    return [...spoken, ...noticed].flatMap(({ speaker, status, source, at, words }): readonly Answer[] => {
      const person = byName.get(`${chat.id}\n${speaker}`);
      if (person === undefined) return [];
      const noted = known.standings.standingOf(person.id, chat.id).status;
      const sign = { chat: chat.id, person: person.id, at, meaning: status ?? ('new-number' as const) };
      const isKnown = status !== null && (noted === status || noted === 'there');
      if (isKnown || settled.has(keyOf(sign))) return [];
      return [
        {
          key: `${keyOf(sign)}\n${source}`,
          title: titleIn(decisions, chat.id, chat.title),
          name: known.standings.nameOf(person),
          // Leaving the old room is what people do who have arrived in the new one.
          statuses: status === null ? [] : source === 'left' ? ['there', status] : [status],
          words: words === '' ? null : words,
          source,
          sign,
        },
      ];
    });
  });
});

const keyOf = ({ chat, person, at, meaning }: SettledSign): string => `${chat}\n${person}\n${at}\n${meaning}`;

/** In this computer's time, as the export's times are the phone's. */
function firstAsked(chat: ChatId, { askings }: Decisions): LocalTime | null {
  const times = askings.filter(({ chats }) => chats.includes(chat)).map(({ at }) => at);
  const [first, ...more] = times;
  if (first === undefined) return null;
  const earliest = more.reduce((before, at) => (at < before ? at : before), first);
  return format(new Date(earliest), "yyyy-MM-dd'T'HH:mm:ss");
}
