/** plan → kits: what each group's kit is made of, as the user decided it. */
import type { ChatId } from '../../src-core/chat/chat.ts';
import type { KitGroup } from '../../src-core/invite/kit.ts';
import type { MemberRow } from '../../src-core/invite/member-table.ts';
import { movingCalendar } from '../../src-core/invite/moving-calendar.ts';
import type { Plan } from '../../src-core/plan/plan.ts';
import { seatStatus } from '../../src-core/plan/progress.ts';
import { reachIn } from '../../src-core/plan/reach.ts';
import { reachRows } from '../../src-core/invite/reach-page.ts';
import { type Everybody, everybodyOf } from '../../src-core/plan/everybody.ts';
import deWords from '../../src-core/words/de.json';
import enWords from '../../src-core/words/en.json';
import { groupsToInvite } from './plan-invitations.ts';

export interface KitWishes {
  readonly language: 'de' | 'en';
  /** Names and numbers of the members, as a table: only if asked for. */
  readonly withMembers?: boolean;
  /** Who is not in the new group, and how each is told, as a page: only if asked for. */
  readonly withReach?: boolean;
}

const words = { de: deWords, en: enWords } as const;

export function kitsOf(
  plan: Plan,
  chats: readonly ChatId[],
  { language, withMembers = false, withReach = false }: KitWishes,
): readonly KitGroup[] {
  const everybody = withMembers || withReach ? everybodyOf(plan) : null;
  return groupsToInvite(plan, chats, language).map(({ chat, title, messenger, tone, texts, ...group }): KitGroup => {
    const movingDay = plan.decisions.groups[chat]?.movingDay;
    const { link, chatLink = null } = messenger.hasGroupLinks ? group : { link: null, chatLink: null };
    return {
      title,
      messenger: messenger.name,
      link,
      chatLink,
      invitations: texts,
      language: language,
      tone,
      ownTexts: plan.decisions.groups[chat]?.texts ?? {},
      hasGroupLinks: messenger.hasGroupLinks,
      movingDay: movingDay ?? null,
      timetable:
        movingDay === undefined
          ? []
          : movingCalendar({ chat, title, messenger: messenger.name, link, chatLink }, movingDay, language),
      members: everybody && withMembers ? memberRows(chat, everybody, language) : null,
      reach: everybody && withReach ? reachRows(reachIn(chat, everybody), language) : null,
    };
  });
}

function memberRows(chat: ChatId, { present, standings }: Everybody, language: 'de' | 'en'): readonly MemberRow[] {
  return (present.get(chat) ?? [])
    .map((person) => ({
      name: standings.nameOf(person),
      phone: person.phones[0] ?? null,
      status: words[language].status[seatStatus(person.id, chat, standings)],
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
