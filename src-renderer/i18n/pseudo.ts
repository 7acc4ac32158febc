/**
 * A language nobody speaks, to see what a new one would break before it is written: German with every vowel doubled (longer words than
 * Finnish has), in a window laid out from right to left. Only a test can ask for it, by `?pseudo` behind the window's address; the
 * window itself never goes there.
 */
export const asksForPseudo = (search: string): boolean => new URLSearchParams(search).has('pseudo');

interface Catalogue {
  readonly [key: string]: string | Catalogue;
}

/** The whole catalogue with longer texts. */
export function stretched(texts: Catalogue): Catalogue {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, typeof text === 'string' ? longer(text) : stretched(text)]),
  );
}

/** Placeholders stay what they are. */
const longer = (text: string): string =>
  text.replace(/(\{\{.*?\}\})|[aeiouäöü]/giu, (letter, placeholder?: string) => placeholder ?? letter + letter);
