import { format } from 'date-fns';
import type { ChatId, LocalTime } from '../../../src-core/chat/chat.ts';
import type { Sign } from '../../../src-core/plan/listen.ts';
import type { Decisions, Facts, Status } from '../../../src-core/plan/plan.ts';
import type { PersonId } from '../../../src-core/people/person.ts';
import { suggestStatuses } from '../../../src-core/plan/suggest.ts';
import { knownPeople } from '../people/model.ts';
import { titleIn } from '../../../src-core/plan/group-decision.ts';

/** What the newest export says about somebody's answer, with the words that decided; the user has the last word. */
export interface Answer {
  readonly key: string;
  readonly chat: ChatId;
  readonly title: string | null;
  readonly person: PersonId;
  readonly name: string;
  readonly status: Status;
  readonly at: LocalTime;
  /** The deciding sentence; null where somebody left or was taken out. */
  readonly words: string | null;
  readonly source: 'phrase' | 'left' | 'removed';
}

/** Only after the first question in a chat, and only what the user has not noted anyway. */
export function answers(
  facts: Facts,
  decisions: Decisions,
  heard: readonly Sign[],
  ignored: ReadonlySet<string>,
): readonly Answer[] {
  const known = knownPeople(facts, decisions);
  const byName = new Map(
    known.resolution.people
      .filter(({ isMe }) => !isMe)
      .flatMap((person) => person.in.map(({ chat, as }) => [`${chat}\n${as}`, person] as const)),
  );
  return facts.chats.flatMap((chat): readonly Answer[] => {
    const since = firstAsked(chat.id, decisions);
    if (since === null) return [];
    const spoken = heard
      .filter((sign) => sign.chat === chat.id && sign.at > since)
      .map((sign) => ({ ...sign, source: 'phrase' as const }));
    const notices = suggestStatuses({
      lines: [],
      notices: chat.notices.map((notice) => ({ chat: chat.id, notice })),
      since,
      messengerNames: [],
    });
    return [...spoken, ...notices].flatMap((sign): readonly Answer[] => {
      const person = byName.get(`${chat.id}\n${sign.speaker}`);
      const { status, source, at } = sign;
      if (person === undefined || status === null || source === 'number-changed') return [];
      const noted = known.standings.standingOf(person.id, chat.id).status;
      const key = `${chat.id}\n${sign.speaker}\n${at}\n${status}`;
      if (noted === status || noted === 'there' || ignored.has(key)) return [];
      return [
        {
          key,
          chat: chat.id,
          title: titleIn(decisions, chat.id, chat.title),
          person: person.id,
          name: known.standings.decisionOf(person.id).name ?? person.name,
          status,
          at,
          words: source === 'phrase' ? sign.words : null,
          source,
        },
      ];
    });
  });
}

/** In this computer's time, as the export's times are the phone's. */
function firstAsked(chat: ChatId, { askings }: Decisions): LocalTime | null {
  const times = askings.filter(({ chats }) => chats.includes(chat)).map(({ at }) => at);
  const [first, ...more] = times;
  if (first === undefined) return null;
  const earliest = more.reduce((before, at) => (at < before ? at : before), first);
  return format(new Date(earliest), "yyyy-MM-dd'T'HH:mm:ss");
}
