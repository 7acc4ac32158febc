/** The port behind which the plan's file lies (node/plan-file.ts): the use cases decide what happens, it knows how to do it safely. */
export type StoredText =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'nothing' }
  /** It is no text. */
  | { readonly is: 'damaged'; readonly detail: string }
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
}
