/** `evening`: the whole way in a terminal – read, show who is where, lay out the invitations. */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { hasGone, type MemberState } from '../../src-core/groups/group.ts';
import { membership } from '../../src-core/groups/membership.ts';
import type { ReadChat } from '../../src-core/chat/chat.ts';
import { decide } from '../../src-core/plan/decide.ts';
import { writeInvitations, writeInvitationsInto } from '../app/write-invitations.ts';
import type { Out } from './console.ts';
import { groupReport, groupsOf } from './groups.ts';
import { destinationOf, groupsOfPlan, invitationsFor, waitForLink, type Wish } from './invitations.ts';
import { localTime } from './local-time.ts';
import { newPlan } from './new-plan.ts';
import { exitCodes, exitOf, type Outcome, refused } from './outcome.ts';
import { peopleIn } from './people.ts';
import { readPaths } from './read-paths.ts';
import { shown } from './terminal.ts';
import type { Words } from './words.ts';

export interface EveningOptions extends Wish {
  readonly signal: AbortSignal;
  readonly now: Date;
  readonly output?: string;
}

export async function evening(given: readonly string[], out: Out, options: EveningOptions): Promise<Outcome> {
  const { words } = out;
  const { t, language } = words;
  const destination = destinationOf(options);
  if ('code' in destination) return refused(destination, out, nothingDone);
  const imported = await readPaths(given.length > 0 ? given : [samplesFolder()], out, options);
  const { chats, contacts, problems } = imported;
  if (chats.length === 0) return { json: { version: 1, ...nothingDone, problems }, lines: [], code: exitCodes.nothing };
  const plan = decide(newPlan(chats, options.now), { type: 'add-facts', chats, contacts });
  const groups = groupsOfPlan(plan);
  const invitations = invitationsFor(plan, groups, destination, options.tone, language);
  const written =
    options.output === undefined
      ? await writeInvitations(invitations, process.cwd(), t('evening.folder'))
      : await writeInvitationsInto(invitations, resolve(options.output));
  if (!written.ok) out.problems([written.problem]);
  const all = written.ok ? [...problems, ...written.value.problems] : [...problems, written.problem];
  const people = peopleIn(chats, contacts).people.length;
  const lines = [
    t('evening.read', { count: chats.length, people: t('evening.people', { count: people }) }),
    '',
    ...groupReport(groupsOf(chats, localTime(options.now)), words),
    ...chats.filter(({ kind }) => kind !== 'direct').flatMap((chat) => ['', ...memberLines(chat, words)]),
    ...(written.ok
      ? [
          '',
          ...writtenLines(
            groups.length,
            written.value,
            invitations.some(({ link, texts }) => waitForLink(link, texts)),
            words,
          ),
        ]
      : []),
  ];
  return {
    json: {
      version: 1,
      chats: chats.map(({ id, title }) => ({ id, title })),
      folder: written.ok ? written.value.folder : null,
      files: written.ok ? written.value.files : [],
      problems: all,
    },
    lines,
    code: exitOf(all, true),
  };
}

const nothingDone = { chats: [], folder: null, files: [] };

/** Who is in, in plain words: names in one paragraph, those who wrote most first. */
function memberLines(chat: ReadChat, { t }: Words): readonly string[] {
  const { members, unnamed } = membership(chat);
  const title = shown(chat.title ?? t('inspect.untitled'));
  const names = (is: (state: MemberState) => boolean) =>
    members
      .filter(({ state }) => is(state))
      .sort((a, b) => b.messages - a.messages)
      .map((member) => shown(member.name) + (member.isMe ? ` ${t('inspect.me')}` : ''));
  const present = names((state) => state === 'member');
  const unsure = names((state) => state === 'unknown');
  const gone = names(hasGone);
  return [
    `${title} – ${t('groups.members', { count: present.length + unnamed })}`,
    `  ${present.join(', ')}`,
    ...(unnamed > 0 ? [`  ${t('inspect.unnamed', { count: unnamed })}`] : []),
    ...(unsure.length > 0 ? [`  ${t('evening.unsure', { names: unsure.join(', ') })}`] : []),
    ...(gone.length > 0 ? [`  ${t('evening.gone', { names: gone.join(', ') })}`] : []),
  ];
}

function writtenLines(
  count: number,
  { folder, files }: { readonly folder: string; readonly files: readonly string[] },
  withoutLink: boolean,
  { t }: Words,
): readonly string[] {
  return [
    t('invite.written', { count, folder: shown(folder) }),
    ...files.map((file) => `  ${shown(file)}`),
    '',
    ...(withoutLink ? [t('invite.noLink')] : []),
    t('evening.next'),
  ];
}

/** The sample chats of the checkout that this file was built in. */
function samplesFolder(): string {
  const beside = join(dirname(realpathSync(process.argv[1] ?? '.')), '../../samples');
  return existsSync(beside) ? beside : 'samples';
}
