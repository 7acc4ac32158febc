/** `people`: the persons behind the names of all chats. */
import { guessKind } from '../../src-core/groups/kind.ts';
import { membership } from '../../src-core/groups/membership.ts';
import type { ReadChat } from '../../src-core/chat/chat.ts';
import { peopleOfPlan } from '../../src-core/plan/people-of-plan.ts';
import type { Person } from '../../src-core/people/person.ts';
import { resolvePeople, type Resolution } from '../../src-core/people/resolve.ts';
import type { Contact } from '../../src-core/people/contact.ts';
import type { Life } from '../../src-core/plan/order-input.ts';
import type { Plan } from '../../src-core/plan/plan.ts';
import type { Imported } from '../app/import-archives.ts';
import { exitOf, type Outcome } from './outcome.ts';
import { shown, table } from './terminal.ts';
import type { Words } from './words.ts';

export function people(imported: Imported, words: Words): Outcome {
  const found = peopleIn(imported.chats, imported.contacts);
  return {
    json: {
      version: 1,
      people: found.people.map(personDocument),
      suggestions: found.suggestions.map(({ a, b, reason, score }) => ({ a, b, reason, score })),
      problems: imported.problems,
    },
    lines: report(found, words),
    code: exitOf(imported.problems, imported.chats.length > 0),
  };
}

export function peopleIn(chats: readonly ReadChat[], contacts: readonly Contact[]): Resolution {
  return resolvePeople({
    contacts,
    chats: chats.map((chat) => ({
      chat: chat.id,
      title: chat.title,
      kind: chat.kind,
      platform: chat.platform,
      language: chat.language,
      members: membership(chat).members,
    })),
  });
}

/** Everybody and everything that a plan's order and progress are made from. */
export function lifeOf(plan: Plan): Omit<Required<Life>, 'people'> & { readonly people: readonly Person[] } {
  const { chats } = plan.facts;
  const { people: found, current } = peopleOfPlan(plan).resolution;
  const members = chats.map((chat) => ({ chat, joined: membership(chat) }));
  const unnamed = new Map(members.map(({ chat, joined }) => [chat.id, joined.unnamed]));
  const kinds = new Map(members.map(({ chat, joined }) => [chat.id, guessKind(chat, joined).kind]));
  return { chats, people: found, decisions: plan.decisions, current, unnamed, kinds };
}

function personDocument({ id, name, names, phones, emails, isMe, contact, in: presences }: Person): object {
  return {
    id,
    name,
    names,
    phones,
    emails,
    isMe,
    contact,
    in: presences.map(({ chat, title, as, state, messages, last }) => ({ chat, title, as, state, messages, last })),
  };
}

function report({ people: found, suggestions }: Resolution, { t, number }: Words): readonly string[] {
  if (found.length === 0) return [t('people.none')];
  const names = new Map(found.map(({ id, name }) => [id, name]));
  const rows = found.map((person) => [
    shown(person.name) + (person.isMe ? ` ${t('inspect.me')}` : ''),
    number(person.in.reduce((sum, { messages }) => sum + messages, 0)),
    person.in.map(({ title }) => (title === '' ? t('inspect.untitled') : shown(title))).join(', '),
  ]);
  const doubtful = suggestions.map(({ a, b }) =>
    t('people.suggestion', { a: shown(names.get(a) ?? a), b: shown(names.get(b) ?? b) }),
  );
  return [
    t('people.heading', { count: found.length }),
    ...table(rows),
    ...(doubtful.length === 0 ? [] : ['', t('people.suggestions'), ...doubtful.map((line) => `  ${line}`)]),
  ];
}
