/** The asking list goes out: one sealed file per helper into a new folder, and what the plan has to remember of it. */
import type { PersonId } from '../../src-core/people/person.ts';
import { randomInt, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { HandedOutFiles } from '../../src-bridge/handed-out.ts';
import { speakablePassphrase } from '../../src-core/invite/passphrase.ts';
import { type AskList, askList } from '../../src-core/invite/ask-list.ts';
import { distinctFileNames } from '../../src-core/invite/file-name.ts';
import { helperFileEnding } from '../../src-core/invite/helper-file.ts';
import { helperFile } from '../../src-core/invite/helper-share.ts';
import { kitNames } from '../../src-core/invite/kit-names.ts';
import type { Instant, Plan } from '../../src-core/plan/plan.ts';
import { failure, type Result } from '../../src-core/result.ts';
import { type Everybody, everybodyOf } from '../../src-core/plan/everybody.ts';
import { errorCode } from './error-code.ts';
import { saveHelperFile, type Sealing } from './helper-file.ts';
import { newFolder } from './new-folder.ts';

export interface ShareToHandOut {
  readonly helper: string;
  readonly people: readonly PersonId[];
}

export const askListOf = (plan: Plan, everybody: Everybody): AskList => askList(plan.facts, plan.decisions, everybody);

export async function handOut(
  plan: Plan,
  shares: readonly ShareToHandOut[],
  parent: string,
  { language, now, sealing }: { readonly language: 'de' | 'en'; readonly now: Instant; readonly sealing: Sealing },
): Promise<Result<HandedOutFiles>> {
  const everybody = everybodyOf(plan);
  const { rows } = askListOf(plan, everybody);
  const documents = shares
    .map(({ helper, people }) => ({
      passphrase: speakablePassphrase(randomInt),
      file: helperFile(
        plan,
        rows,
        { list: randomUUID(), helper, people },
        { standings: everybody.standings, language, now },
      ),
    }))
    .filter(({ file }) => file.people.length > 0);
  if (documents.length === 0) return failure('nobody-to-ask');
  const names = distinctFileNames(documents.map(({ file }) => file.helper)).map(
    (name) => `${name}.${helperFileEnding}`,
  );
  try {
    const folder = await newFolder(parent, kitNames[language].helpers);
    for (const [index, { file, passphrase }] of documents.entries()) {
      const saved = await saveHelperFile(join(folder, names[index] ?? ''), file, passphrase, sealing);
      if (!saved.ok) return saved;
    }
    const handed = documents.map(({ file: { list, helper, people } }) => ({
      list,
      helper,
      at: now,
      people: people.map(({ id }) => id),
    }));
    const parts = documents.map(({ file: { helper, people }, passphrase }, index) => ({
      helper,
      file: names[index] ?? '',
      people: people.length,
      passphrase,
    }));
    return { ok: true, value: { folder, parts, handed } };
  } catch (error) {
    return failure('not-written', { detail: errorCode(error) });
  }
}
