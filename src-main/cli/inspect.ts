/** `inspect`: everything one export tells, chat by chat. */
import type { Name, Notice, ReadChat } from '../../src-core/chat/chat.ts';
import { idWhenCut } from '../../src-core/chat/identity.ts';
import { monthsIn, monthText } from '../../src-core/chat/written-months.ts';
import type { Member } from '../../src-core/groups/group.ts';
import { membership } from '../../src-core/groups/membership.ts';
import type { Imported } from '../app/import-archives.ts';
import { exitOf, type Outcome } from './outcome.ts';
import { shown, table } from './terminal.ts';
import type { Words } from './words.ts';

export function inspect(imported: Imported, words: Words): Outcome {
  return {
    json: { version: 1, chats: imported.chats.map(chatDocument), problems: imported.problems },
    lines: imported.chats.flatMap((chat, at) => [...(at === 0 ? [] : ['']), ...chatReport(chat, words)]),
    code: exitOf(imported.problems, imported.chats.length > 0),
  };
}

/** The contract's shape, field by field, so that inner types may change without anybody's script noticing. */
function chatDocument(chat: ReadChat): object {
  const { members, unnamed } = membership(chat);
  return {
    id: chat.id,
    idWhenCut: idWhenCut(chat),
    source: chat.source,
    title: chat.title,
    kind: chat.kind,
    platform: chat.platform,
    language: chat.language,
    dateOrder: chat.dateOrder,
    dateOrderCertain: chat.dateOrderCertain,
    dateOrderReason: chat.dateOrderReason,
    lines: chat.lines,
    messages: chat.messages,
    media: chat.media,
    first: chat.first,
    last: chat.last,
    members: members.map(memberDocument),
    unnamedMembers: unnamed,
    events: chat.notices.map(eventDocument),
    usage: chat.usage,
    beginning: chat.beginning,
    writers: chat.writers ?? null,
    community: chat.community ?? null,
  };
}

function memberDocument(member: Member): object {
  const { name, phone, isMe, messages, first, last, written, state, isAdmin, certainty, formerNames } = member;
  const months = monthsIn(written ?? []).map(monthText);
  return { name, phone, isMe, messages, first, last, months, state, isAdmin, certainty, formerNames };
}

function eventDocument({ at, type, actor, targets, unnamed, text, line }: Notice): object {
  const plain = ({ name }: Name) => name;
  return { at, type, actor: actor?.name ?? null, targets: targets.map(plain), text, unnamed, line };
}

function chatReport(chat: ReadChat, words: Words): readonly string[] {
  const { t, number, day } = words;
  const { members, unnamed } = membership(chat);
  const { lines } = chat;
  const report = [
    shown(chat.title ?? t('inspect.untitled')),
    `  ${t(`chatKind.${chat.kind}`)} · ${t(`platform.${chat.platform}`)} · ${day(chat.first)} – ${day(chat.last)}`,
    `  ${t('inspect.messages', { count: chat.messages, messages: number(chat.messages), media: number(chat.media.attached + chat.media.omitted) })}`,
    `  ${t('inspect.lines', { total: number(lines.total), message: number(lines.message), continuation: number(lines.continuation), notice: number(lines.notice), unknown: number(lines.unknown) })}`,
    `  ${t(chat.dateOrderCertain ? 'inspect.dateOrder' : 'inspect.dateOrderUncertain', { order: t(`dateOrder.${chat.dateOrder}`), samples: chat.dateSamples.slice(0, 2).map(shown).join(', ') })}`,
    `  ${t('inspect.members', { count: members.filter(({ state }) => state === 'member').length })}`,
    ...table(
      members.map((member) => memberRow(member, words)),
      '    ',
    ),
  ];
  const room = roomLine(chat, words);
  if (room !== '') report.splice(2, 0, `  ${room}`);
  if (unnamed > 0) report.push(`    ${t('inspect.unnamed', { count: unnamed })}`);
  return report;
}

function roomLine({ writers, community }: ReadChat, { t }: Words): string {
  const parts = [
    ...(writers?.who === 'admins' || community?.isAnnouncements === true ? [t('inspect.adminsWrite')] : []),
    ...(community === undefined ? [] : [communityPart(community.name, t)]),
  ];
  return parts.join(' · ');
}

const communityPart = (name: string | null, t: Words['t']): string =>
  name === null ? t('inspect.someCommunity') : t('inspect.community', { name: shown(name) });

function memberRow(member: Member, { t, number, day }: Words): readonly string[] {
  return [
    shown(member.name) + (member.isMe ? ` ${t('inspect.me')}` : ''),
    t(`memberState.${member.state}`),
    number(member.messages),
    member.last === null ? '' : t('inspect.lastAt', { day: day(member.last) }),
  ];
}
