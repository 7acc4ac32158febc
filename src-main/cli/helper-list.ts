/** `helper open | answer`: what a helper does with the file, and what both sides of it share. */
import { basename, resolve } from 'node:path';
import { answered, type HelperFile, type PersonToAsk, standingIn } from '../../src-core/invite/helper-file.ts';
import type { Status } from '../../src-core/plan/plan.ts';
import type { Problem } from '../../src-core/problem.ts';
import { openHelperFile, saveHelperFile, type Sealing } from '../app/helper-file.ts';
import { openWithPassphrase, sealWithPassphrase } from '../node/age.ts';
import { writeDurably } from '../node/durable-file.ts';
import type { Out } from './console.ts';
import { typedName } from '../../src-core/plan/typed-name.ts';
import { exitCodes, type Outcome, refused, UsageError } from './outcome.ts';
import type { Passphrases } from './passphrase.ts';
import { shown } from './terminal.ts';

export const sealing: Sealing = { seal: sealWithPassphrase, open: openWithPassphrase, write: writeDurably };

/** What the helper has to do, as it stands in the file. */
export async function open(path: string, out: Out, ask: Passphrases): Promise<Outcome> {
  const { t } = out.words;
  const opened = await unlocked(path, out, ask);
  if ('code' in opened) return refused(opened, out, noList);
  const titles = new Map(opened.groups.map(({ chat, title }) => [chat, title]));
  return {
    json: { version: 1, ...documentOf(opened), problems: [] },
    lines: [
      t('helper.list', { name: shown(opened.helper), count: opened.people.length }),
      ...opened.people.flatMap((person) => [
        '',
        `${shown(person.name)} – ${t(`status.${standingIn(opened, person).status}`)}`,
        `  ${shown([person.phone, person.email, ...person.chats.map(({ chat }) => titles.get(chat))].filter(Boolean).join(' · '))}`,
        ...person.text.split('\n').map((line) => `  ${shown(line)}`),
      ]),
    ],
    code: exitCodes.fine,
  };
}

export interface AnswerOptions {
  readonly person: string;
  readonly status: Status;
  readonly via?: string;
  readonly note?: string;
  readonly now: Date;
}

export async function answer(path: string, out: Out, ask: Passphrases, options: AnswerOptions): Promise<Outcome> {
  const { t } = out.words;
  const passphrase = await ask(question(path, out));
  const opened = await openHelperFile(resolve(path), passphrase, sealing);
  if (!opened.ok) return refused(opened.problem, out, noList);
  const found = opened.value.people.filter((person) => isCalled(person, options.person));
  const [person] = found;
  if (person === undefined || found.length > 1) throw new UsageError(`--person ${options.person}`);
  const { status, via, note } = options;
  const file = answered(
    opened.value,
    person.id,
    {
      person: person.id,
      status,
      asked: standingIn(opened.value, person).asked,
      ...(via !== undefined && { via }),
      ...(note !== undefined && { note }),
    },
    options.now.toISOString(),
  );
  const saved = await saveHelperFile(resolve(path), file, passphrase, sealing);
  if (!saved.ok) return refused(saved.problem, out, documentOf(opened.value));
  return {
    json: { version: 1, ...documentOf(file), problems: [] },
    lines: [t('helper.noted', { name: shown(person.name), status: t(`status.${status}`) })],
    code: exitCodes.fine,
  };
}

const noList = { helper: null, madeAt: null, savedAt: null, groups: [], people: [] };

function documentOf(file: HelperFile): object {
  const { helper, madeAt, savedAt, groups, people } = file;
  return {
    helper,
    madeAt,
    savedAt,
    groups,
    people: people.map((person) => {
      const { status, via, note, asked } = standingIn(file, person);
      const { id, name, phone, email, chats, text } = person;
      return {
        id,
        name,
        phone,
        email,
        chats: chats.map(({ chat }) => chat),
        text,
        status,
        via: via ?? null,
        note: note ?? null,
        asked,
        isAnswered: file.answers.some((one) => one.person === id),
      };
    }),
  };
}

export async function unlocked(path: string, out: Out, ask: Passphrases): Promise<HelperFile | Problem> {
  const opened = await openHelperFile(resolve(path), await ask(question(path, out)), sealing);
  return opened.ok ? opened.value : opened.problem;
}

const question = (path: string, { words }: Out): string =>
  words.t('helper.passphrase', { file: shown(basename(path)) });

const isCalled = (person: PersonToAsk, name: string): boolean =>
  person.id === name || person.phone === name || typedName(person.name) === typedName(name);
