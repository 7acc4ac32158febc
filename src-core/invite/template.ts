/**
 * A text with placeholders such as `{Gruppe}`. Written placeholders are understood in every language we ship, so a text keeps
 * working when the window's language changes. Anything else in braces is reported, never silently sent.
 */
export const placeholders = ['name', 'group', 'groups', 'messenger', 'link', 'links', 'date', 'sender'] as const;
export type Placeholder = (typeof placeholders)[number];

/** What each placeholder is called in the user's language, without braces. */
export type PlaceholderLabels = Readonly<Record<Placeholder, string>>;

export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'placeholder'; readonly id: Placeholder }
  /** Braces around something we do not know: shown as a mistake while typing. */
  | { readonly kind: 'unknown'; readonly written: string };

export type TemplateProblem =
  | { readonly code: 'unknown-placeholder'; readonly written: string }
  /** The text would be sent without any link in it. */
  | { readonly code: 'link-missing' }
  | { readonly code: 'value-missing'; readonly placeholder: Placeholder };

const labelled: ReadonlyMap<string, Placeholder> = new Map([
  ['name', 'name'],
  ['vorname', 'name'],
  ['gruppe', 'group'],
  ['group', 'group'],
  ['gruppen', 'groups'],
  ['groups', 'groups'],
  ['messenger', 'messenger'],
  ['link', 'link'],
  ['links', 'links'],
  ['datum', 'date'],
  ['date', 'date'],
  ['absender', 'sender'],
  ['sender', 'sender'],
]);

export function parseTemplate(template: string): readonly Part[] {
  const parts: Part[] = [];
  let rest = 0;
  for (const found of template.matchAll(/\{([^{}\n]{1,40})\}/g)) {
    if (found.index > rest) parts.push({ kind: 'text', text: template.slice(rest, found.index) });
    const id = labelled.get((found[1] ?? '').trim().toLowerCase());
    parts.push(id === undefined ? { kind: 'unknown', written: found[0] } : { kind: 'placeholder', id });
    rest = found.index + found[0].length;
  }
  if (rest < template.length) parts.push({ kind: 'text', text: template.slice(rest) });
  return parts;
}

/** A part as it stands in a template, each placeholder under its name in the given language. */
function written(part: Part, labels: PlaceholderLabels): string {
  if (part.kind === 'text') return part.text;
  return part.kind === 'unknown' ? part.written : `{${labels[part.id]}}`;
}

export type Values = { readonly [P in Placeholder]?: string };

/** What would go wrong if this text were sent now. `values` that are absent or empty count as missing. */
export function checkTemplate(parts: readonly Part[], values: Values, needsLink: boolean): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  for (const part of parts) {
    if (part.kind === 'unknown') problems.push({ code: 'unknown-placeholder', written: part.written });
    if (part.kind === 'placeholder' && !values[part.id] && part.id !== 'name') {
      problems.push({ code: 'value-missing', placeholder: part.id });
    }
  }
  const link = values.link;
  const mentionsLink = parts.some(
    (part) =>
      (part.kind === 'placeholder' && (part.id === 'link' || part.id === 'links')) ||
      (part.kind === 'text' && link !== undefined && link !== '' && part.text.includes(link)),
  );
  if (needsLink && !mentionsLink) problems.push({ code: 'link-missing' });
  return problems;
}

/** A piece of a finished text; a preview marks what was filled in. */
export interface FinishedPart {
  readonly text: string;
  readonly isFilled: boolean;
}

/**
 * The finished text in pieces. A missing name takes its greeting's blank with it ("Hallo {Name}," → "Hallo,"), and where it was the
 * whole greeting, that line; every other missing value keeps its placeholder visible, so that nobody sends a sentence with a hole in it.
 */
export function finishedParts(
  parts: readonly Part[],
  values: Values,
  labels: PlaceholderLabels,
): readonly FinishedPart[] {
  const finished: FinishedPart[] = [];
  const cutLast = (blank: RegExp): void => {
    const last = finished.pop();
    if (last !== undefined) finished.push({ ...last, text: last.text.replace(blank, '') });
  };
  for (const part of parts) {
    const value = part.kind === 'placeholder' ? values[part.id] : undefined;
    if (value) {
      // What stands on lines of its own begins one: no blank is left hanging before it.
      if (value.startsWith('\n')) cutLast(/\s+$/u);
      finished.push({ text: value, isFilled: true });
    } else if (part.kind === 'placeholder' && part.id === 'name') cutLast(/[ \u00a0]$/u);
    else finished.push({ text: written(part, labels), isFilled: false });
  }
  const [greeting] = parts;
  const [first, ...rest] = finished;
  if (greeting?.kind !== 'placeholder' || greeting.id !== 'name' || values.name || first === undefined) return finished;
  return [{ ...first, text: first.text.replace(/^[,،]\n\n/u, '') }, ...rest];
}

export function fill(template: string, values: Values, labels: PlaceholderLabels): string {
  return finishedParts(parseTemplate(template), values, labels)
    .map(({ text }) => text)
    .join('');
}
