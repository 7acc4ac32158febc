export type Pseudo = 'long' | 'mirrored' | null;

/**
 * Two languages nobody speaks, to see what a new one would break before it is written: `long` says everything in German with every
 * vowel doubled (longer words than Finnish has), `mirrored` lays the window out from right to left. Only a test can ask
 * for them, by `?pseudo=…` behind the window's address; the window itself never goes there.
 */
export function pseudoIn(search: string): Pseudo {
  const asked = new URLSearchParams(search).get('pseudo');
  return asked === 'long' || asked === 'mirrored' ? asked : null;
}

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
