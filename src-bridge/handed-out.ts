import type { HandedOut } from '../src-core/plan/plan.ts';

/** One helper's file, and the passphrase that belongs to it: said on the telephone, never sent along. */
export interface HelperPart {
  readonly helper: string;
  readonly file: string;
  readonly people: number;
  readonly passphrase: string;
}

export interface HandedOutFiles {
  readonly folder: string;
  readonly parts: readonly HelperPart[];
  /** For the plan to remember. */
  readonly handed: readonly HandedOut[];
}
