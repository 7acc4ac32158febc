/**
 * The asking list out to helpers, and a helper's file in hand: opened once with its passphrase, then kept with every answer in it, so
 * that a helper has nothing to save and nothing to lose.
 */
import type { HandedOutFiles } from '../../src-bridge/handed-out.ts';
import type { HelperAnswer, HelperFile } from '../../src-core/invite/helper-file.ts';
import type { Instant, Plan } from '../../src-core/plan/plan.ts';
import { failure, type Result } from '../../src-core/result.ts';
import { handOut, type ShareToHandOut } from './hand-out.ts';
import { openHelperFile, saveHelperFile, type Sealing } from './helper-file.ts';
import { oneAfterAnother } from './one-after-another.ts';

export interface HelperDesk {
  readonly handOut: (plan: Plan, shares: readonly ShareToHandOut[], folder: string) => Promise<Result<HandedOutFiles>>;
  /** `id`: under which it is saved later. */
  readonly open: (id: string, path: string, passphrase: string) => Promise<Result<HelperFile>>;
  /** `elsewhere`: a path in place of the file's own, for giving it back. */
  readonly save: (id: string, noted: Noted, elsewhere: string | null) => Promise<Result<{ readonly path: string }>>;
  /** Before the program ends: resolves when everything is written. */
  readonly settled: () => Promise<void>;
}

export interface Noted {
  readonly answers: readonly HelperAnswer[];
  readonly savedAt: Instant;
}

interface InHand {
  readonly path: string;
  readonly passphrase: string;
  readonly file: HelperFile;
}

export function createHelperDesk(
  sealing: Sealing,
  { language, now }: { readonly language: () => 'de' | 'en'; readonly now: () => Instant },
): HelperDesk {
  const inHand = new Map<string, InHand>();
  const newest = new Map<string, number>();
  const inTurn = oneAfterAnother();

  /** Sealing takes a second, so what was overtaken meanwhile is left to the newer one. */
  function newestOnly<T>(path: string, write: () => Promise<Result<T>>, overtaken: T): Promise<Result<T>> {
    const number = (newest.get(path) ?? 0) + 1;
    newest.set(path, number);
    return inTurn(async () => (newest.get(path) === number ? write() : { ok: true, value: overtaken }));
  }

  return {
    handOut: (plan, shares, folder) => handOut(plan, shares, folder, { language: language(), now: now(), sealing }),
    open: async (id, path, passphrase) => {
      const opened = await openHelperFile(path, passphrase, sealing);
      if (opened.ok) inHand.set(id, { path, passphrase, file: opened.value });
      return opened;
    },
    save: (id, { answers, savedAt }, elsewhere) => {
      const held = inHand.get(id);
      if (held === undefined) return Promise.resolve(failure('bad-request', { detail: 'pick' }));
      const path = elsewhere ?? held.path;
      const file = { ...held.file, answers, savedAt };
      return newestOnly(
        path,
        async () => {
          const saved = await saveHelperFile(path, file, held.passphrase, sealing);
          return saved.ok ? { ok: true, value: { path } } : saved;
        },
        { path },
      );
    },
    settled: () => inTurn(async () => undefined),
  };
}
