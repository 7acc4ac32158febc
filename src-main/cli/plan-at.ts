/** A plan file, opened with whatever it needs, and written back in the way it was: open, for a key, or under a passphrase. */
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Plan } from '../../src-core/plan/plan.ts';
import { failure, type Result } from '../../src-core/result.ts';
import type { Secrets } from '../app/elsewhere-desk.ts';
import { identityIn, openWithPassphrase, sealingOf } from '../node/age.ts';
import { sealOfFile } from '../node/plan-elsewhere.ts';
import { openPlanFile, savePlanFile } from '../node/plan-file.ts';
import { passphraseSeal, plainSeal } from '../node/plan-seals.ts';
import type { Out } from './console.ts';
import { UsageError } from './outcome.ts';
import type { Passphrases } from './passphrase.ts';
import { shown } from './terminal.ts';

/** What the command line was told about keys. */
export interface KeyOptions {
  readonly passphraseFile?: string;
  readonly identity?: string;
}

export interface PlanAt {
  readonly plan: Plan;
  readonly save: (plan: Plan) => Promise<Result<null>>;
}

export interface PlanDoor {
  /** Problems beside those of any plan file: `plan-locked`, `passphrase-wrong`, `key-missing`, `sealed-damaged`. */
  readonly open: (path: string) => Promise<Result<PlanAt>>;
  /** A new file: under the passphrase that was given in a file, else open. */
  readonly begin: (path: string, plan: Plan) => Promise<Result<null>>;
}

export function planDoor({ passphraseFile, identity }: KeyOptions, ask: Passphrases, { words }: Out): PlanDoor {
  const given = async (): Promise<string | null> =>
    passphraseFile === undefined ? null : firstLine(await textIn(passphraseFile, '--passphrase-file'));

  async function passphrase(file: string): Promise<string | null> {
    const written = await given();
    if (written !== null) return written;
    // Nobody there to ask: the plan stays locked, which is no wrong usage.
    return ask(words.t('plan.passphrase', { file: shown(file) })).catch((error: unknown) => {
      if (error instanceof UsageError) return null;
      throw error;
    });
  }

  async function identities(): Promise<Result<readonly string[]>> {
    if (identity === undefined) return { ok: true, value: [] };
    const file = basename(identity);
    const bytes = await bytesIn(identity, '--identity');
    const wanted = sealingOf(bytes) === 'passphrase' ? await passphrase(file) : null;
    const opened =
      wanted === null ? { ok: true as const, value: bytes } : await openWithPassphrase(bytes, wanted, file);
    if (!opened.ok) return opened;
    const found = await identityIn(Buffer.from(opened.value).toString());
    return found === null ? failure('key-wrong', { file }) : { ok: true, value: [found] };
  }

  return {
    open: async (path) => {
      const whole = resolve(path);
      const keys = await identities();
      if (!keys.ok) return keys;
      const secrets: Secrets = { identities: keys.value, passphrase };
      const seal = await sealOfFile(whole, secrets);
      if (!seal.ok) return seal;
      const opened = await openPlanFile(whole, seal.value);
      if (!opened.ok) return opened;
      return { ok: true, value: { plan: opened.value, save: (plan) => savePlanFile(whole, plan, seal.value) } };
    },
    begin: async (path, plan) => {
      const written = await given();
      return savePlanFile(resolve(path), plan, written === null ? plainSeal : passphraseSeal(written));
    },
  };
}

const firstLine = (text: string): string => text.split(/\r?\n/u)[0] ?? '';

const textIn = async (path: string, option: string): Promise<string> => (await bytesIn(path, option)).toString();

const bytesIn = (path: string, option: string): Promise<Buffer> =>
  readFile(resolve(path)).catch(() => {
    throw new UsageError(`${option} ${path}`);
  });
