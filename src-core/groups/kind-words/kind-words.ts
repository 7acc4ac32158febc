import type { GroupKind } from '../group.ts';

/**
 * Words that tell what kind of group this is, in one language.
 *
 * Title patterns are lower case: `wg` means the whole word, `kita*` a word that begins so, `*verein` one that ends so,
 * `*nachbar*` one that holds it anywhere. Accents do not matter. Words with a blank are looked for as they stand.
 */
export interface KindWords {
  readonly language: string;
  /** One of these in a title settles the matter unless another kind says the same. */
  readonly strong: Partial<Record<GroupKind, string>>;
  /** The place itself („Kita“, "church"): its club, its party and its choir belong to it. */
  readonly anchors?: Partial<Record<GroupKind, string>>;
  /** These only tip the balance. */
  readonly weak: Partial<Record<GroupKind, string>>;
  /** How relatives are called in an address book. */
  readonly relatives: string;
}
