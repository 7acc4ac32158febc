import {
  fill,
  type Part,
  parseTemplate,
  type TemplateProblem,
  type Values,
} from '../../../src-core/invite/template.ts';
import { isolated, type InvitationLanguageTag, labelsOf } from '../../../src-core/invite/texts.ts';

/** A piece of a finished text; what was filled in is marked in the preview. */
export interface FinishedPart {
  readonly text: string;
  readonly isFilled: boolean;
}

/** A text in one of its further languages, as it will arrive. */
export interface OtherLanguage {
  readonly language: InvitationLanguageTag;
  readonly text: string;
}

/** What a preview shows. */
export interface ShownWords {
  readonly language: InvitationLanguageTag;
  readonly parts: readonly FinishedPart[];
  readonly more: readonly OtherLanguage[];
  readonly problems: readonly TemplateProblem[];
}

/** As `fill` does it: a missing name takes its greeting's blank with it. */
export function finishedParts(
  parts: readonly Part[],
  values: Values,
  language: InvitationLanguageTag,
): readonly FinishedPart[] {
  const labels = labelsOf(language);
  const filled: FinishedPart[] = [];
  for (const part of parts) {
    const before = filled.at(-1);
    if (part.kind === 'text') filled.push({ text: part.text, isFilled: false });
    else if (part.kind === 'unknown') filled.push({ text: part.written, isFilled: false });
    else if (values[part.id] !== undefined) filled.push({ text: values[part.id] ?? '', isFilled: true });
    else if (part.id !== 'name') filled.push({ text: `{${labels[part.id]}}`, isFilled: false });
    else if (before?.isFilled === false)
      filled[filled.length - 1] = { ...before, text: before.text.replace(/[ \u00a0]$/u, '') };
  }
  const [first, ...rest] = filled;
  return first === undefined ? [] : [{ ...first, text: first.text.replace(/^[,،]\n\n/u, '') }, ...rest];
}

/** A text's first language in parts, the others as they will arrive. */
export function shownWords(
  languages: readonly [InvitationLanguageTag, ...InvitationLanguageTag[]],
  templates: readonly string[],
  values: Values,
  problems: readonly TemplateProblem[],
): ShownWords {
  const [language, ...rest] = languages;
  return {
    language,
    parts: finishedParts(parseTemplate(templates[0] ?? ''), values, language),
    more: rest.map((other, index) => ({
      language: other,
      text: fill(templates[index + 1] ?? '', isolated(values, other), labelsOf(other)).replace(/^[,،]\n\n/u, ''),
    })),
    problems,
  };
}
