import {
  fill,
  finishedParts,
  type FinishedPart,
  parseTemplate,
  type TemplateProblem,
  type Values,
} from '../../../src-core/invite/template.ts';
import { isolated, type InvitationLanguageTag, labelsOf } from '../../../src-core/invite/texts.ts';

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

/** A text's first language in parts, the others as they will arrive. `valuesIn`: some values are words themselves ("Infos"). */
export function shownWords(
  languages: readonly [InvitationLanguageTag, ...InvitationLanguageTag[]],
  templates: readonly string[],
  valuesIn: (language: InvitationLanguageTag) => Values,
  problems: readonly TemplateProblem[],
): ShownWords {
  const [language, ...rest] = languages;
  return {
    language,
    parts: finishedParts(parseTemplate(templates[0] ?? ''), valuesIn(language), labelsOf(language)),
    more: rest.map((other, index) => ({
      language: other,
      text: fill(templates[index + 1] ?? '', isolated(valuesIn(other), other), labelsOf(other)),
    })),
    problems,
  };
}
