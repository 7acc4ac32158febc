/** A name out of a chat may hold anything: it stands alone, so that right-to-left letters cannot reorder the words beside it. */
export function Name({ children }: { readonly children: string }) {
  return <bdi>{children.replace(hidden, '')}</bdi>;
}

/** The same for names inside a sentence of the catalogue, where no element can stand. */
export function isolated(name: string): string {
  const clean = name.replace(hidden, '');
  return /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/u.test(clean) ? `\u2068${clean}\u2069` : clean;
}

/** Marks that turn or hide what follows, and control characters. */
// eslint-disable-next-line no-control-regex
const hidden = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
