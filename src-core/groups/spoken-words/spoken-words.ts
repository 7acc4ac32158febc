import type { GroupKind } from '../group.ts';

/**
 * Words inside messages that tell what kind of group this is, in one language: whole words of at least three letters, lower case, separated
 * by blanks; `elternabend*` means every word that begins so. They are counted while reading and never kept with their sentences.
 */
export interface SpokenWords {
  readonly language: string;
  /** What is written together with the word behind it (an article, "and", "in"): each word is also listened for behind each of these. */
  readonly prefixes?: readonly string[];
  /** Hardly said in any other kind of group. */
  readonly telling: Partial<Record<GroupKind, string>>;
  /** Said everywhere now and then, but more here. */
  readonly usual: Partial<Record<GroupKind, string>>;
}
