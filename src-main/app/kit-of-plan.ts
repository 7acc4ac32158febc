/** plan → kits: what each group's kit is made of, as the user decided it. */
import type { ChatId, LocalDay } from '../../src-core/chat/chat.ts';
import { hasGone } from '../../src-core/groups/group.ts';
import type { KitGroup } from '../../src-core/invite/kit.ts';
import type { MemberRow } from '../../src-core/invite/member-table.ts';
import { movingCalendar } from '../../src-core/invite/moving-calendar.ts';
import { peopleOfPlan } from '../../src-core/plan/people-of-plan.ts';
import { addDays } from '../../src-core/plan/local-day.ts';
import type { Plan, Status } from '../../src-core/plan/plan.ts';
import { statusOf } from '../../src-core/plan/progress.ts';
import { standings } from '../../src-core/plan/standings.ts';
import { timetableOffsets } from '../../src-core/plan/timetable.ts';
import { reachIn } from '../../src-core/invite/reach.ts';
import { reachRows } from '../../src-core/invite/reach-page.ts';
import { everybodyOf } from './everybody-of-plan.ts';
import { groupsToInvite } from './plan-invitations.ts';

export interface KitWishes {
  readonly language: 'de' | 'en';
  /** Names and numbers of the members, as a table: only if asked for. */
  readonly withMembers: boolean;
  /** Who is not in the new group, and how each is told, as a page: only if asked for. */
  readonly withReach: boolean;
  /** The words for the nine statuses, in the table. */
  readonly statusWord: (status: Status) => string;
}

export function kitsOf(plan: Plan, chats: readonly ChatId[], wishes: KitWishes): readonly KitGroup[] {
  const members = wishes.withMembers ? memberRows(plan, wishes.statusWord) : null;
  const everybody = wishes.withReach ? everybodyOf(plan) : null;
  return groupsToInvite(plan, chats, wishes.language).map(
    ({ chat, title, messenger, tone, texts, ...group }): KitGroup => {
      const movingDay = plan.decisions.groups[chat]?.movingDay;
      const { link, chatLink = null } = messenger.hasGroupLinks ? group : { link: null, chatLink: null };
      return {
        title,
        messenger: messenger.name,
        link,
        chatLink,
        invitations: texts,
        language: wishes.language,
        tone,
        ownTexts: plan.decisions.groups[chat]?.texts ?? {},
        hasGroupLinks: messenger.hasGroupLinks,
        movingDay: movingDay === undefined ? null : written(movingDay, wishes.language),
        closingDay:
          movingDay === undefined
            ? null
            : written(addDays(movingDay, timetableOffsets['close-old-room']), wishes.language),
        timetable:
          movingDay === undefined
            ? []
            : movingCalendar({ chat, title, messenger: messenger.name, link, chatLink }, movingDay, wishes.language),
        members: members === null ? null : (members.get(chat) ?? []),
        reach: everybody === null ? null : reachRows(reachIn(chat, everybody), wishes.language),
      };
    },
  );
}

/** "10. Januar 2027", "10 January 2027". */
function written(day: LocalDay, language: 'de' | 'en'): string {
  const at = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(at.getTime())) return day;
  return at.toLocaleDateString(language === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}

function memberRows(plan: Plan, statusWord: KitWishes['statusWord']): ReadonlyMap<ChatId, readonly MemberRow[]> {
  const { people, current } = peopleOfPlan(plan).resolution;
  const known = standings(plan.decisions, current);
  const rows = new Map<ChatId, MemberRow[]>();
  for (const person of people) {
    if (person.isMe) continue;
    for (const { chat, state } of person.in) {
      if (hasGone(state)) continue;
      const row = {
        name: known.decisionOf(person.id).name ?? person.name,
        phone: person.phones[0] ?? null,
        status: statusWord(statusOf(person.id, chat, known)),
      };
      const before = rows.get(chat);
      if (before === undefined) rows.set(chat, [row]);
      else before.push(row);
    }
  }
  for (const list of rows.values()) list.sort((a, b) => a.name.localeCompare(b.name));
  return rows;
}
