/** The port behind which the plan's file lies (node/plan-file.ts): the use cases decide what happens, it knows how to do it safely. */
import type { Problem } from '../../src-core/problem.ts';
import type { Result } from '../../src-core/result.ts';

/** How a plan lies in its file: as it is, or sealed. */
export interface PlanSeal {
  /** Asked before anything is read: a problem where the key is there but closed (`plan-locked`, `key-missing`). */
  readonly ready: () => Promise<Result<null>>;
  /** What is written into the file. Rejects when it could not be sealed; then nothing is written. */
  readonly seal: (content: Uint8Array) => Promise<Uint8Array>;
  /** What is in a sealed file: `plan-locked`, `key-missing` or `passphrase-wrong` when it does not open, `sealed-damaged` when it never will. */
  readonly open: (sealed: Uint8Array, file: string) => Promise<Result<Uint8Array>>;
}

export type StoredText =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'nothing' }
  /** It is no text. */
  | { readonly is: 'damaged'; readonly detail: string }
  /** It is sealed, and what opens it is not here: perhaps later. */
  | { readonly is: 'locked'; readonly problem: Problem }
  /** There is something, but the system does not let us read it: perhaps later. */
  | { readonly is: 'blocked'; readonly detail: string };

export interface Backup {
  readonly name: string;
  readonly read: () => Promise<StoredText>;
}

/** An earlier plan beside the file: kept before a new one, set aside as unreadable, or written by another program in between. */
export interface EarlierPlan extends Backup {
  readonly write: (text: string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

export interface PlanStorage {
  /** The file's name without its folders. */
  readonly file: string;
  readonly folder: string;
  /** The program's own, not a file that somebody keeps elsewhere. */
  readonly isOwn: boolean;
  readonly read: () => Promise<StoredText>;
  /** Durable when it resolves; what lay there before is replaced as a whole or not at all. Rejects when it could not. */
  readonly write: (text: string) => Promise<void>;
  /** Renames the file aside as unreadable; answers its new name. */
  readonly setAside: () => Promise<string>;
  /** Keeps the file under a name of its own before another plan takes its place; null when there is none. */
  readonly keep: () => Promise<string | null>;
  /** Newest first. */
  readonly backups: () => Promise<readonly Backup[]>;
  readonly dropBackups: () => Promise<void>;
  readonly earlierPlans: () => Promise<readonly EarlierPlan[]>;
  /**
   * Writes the file and everything beside it anew, as the seal now has it: after a passphrase was set or taken away. Leftovers of a
   * crash go. What cannot be opened stays as it is.
   */
  readonly reseal: () => Promise<void>;
}
