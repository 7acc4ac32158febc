/**
 * The texts of a move that come after the invitation, each when its day has come: the user's words where there are some, else ours,
 * filled as far as things are decided. They exist in the languages that are complete.
 */
import type { LocalDay } from '../chat/chat.ts';
import { addDays, writtenDay } from '../plan/local-day.ts';
import { type LaterText, laterTexts, type Letter, type Tone } from '../plan/plan.ts';
import { timetableOffsets } from '../plan/timetable.ts';
import type { ByTone } from './language.ts';
import { hasForms, ownWords } from './own-words.ts';
import { writtenLinks } from './rooms.ts';
import { checkTemplate, fill, parseTemplate, type Part, type TemplateProblem, type Values } from './template.ts';
import { betweenLanguages, type FullLanguageTag, fullLanguages, isFullLanguage } from './texts.ts';

export interface MoveContents {
  readonly title: string;
  readonly messenger: string;
  /** null: not there yet, or the messenger has no group links. */
  readonly link: string | null;
  readonly chatLink?: string | null;
  readonly hasGroupLinks: boolean;
  /** null: not decided, the place for it stays open. */
  readonly movingDay: LocalDay | null;
  /** Of the one person whom the text is for; absent: it is for everybody, or nothing is known to greet by. */
  readonly name?: string;
}

/** Language and form of address where the text itself has none of its own. */
export interface LaterForm {
  readonly language: FullLanguageTag;
  readonly tone: Tone;
}

export interface LaterWords {
  readonly tone: Tone;
  readonly languages: readonly [FullLanguageTag, ...FullLanguageTag[]];
  /** One for each language, with placeholders. */
  readonly templates: readonly string[];
  /** What stands in their place, dates and links written as the language writes them. */
  readonly valuesIn: (language: string) => Values;
  /** Of the first language. */
  readonly parts: readonly Part[];
  readonly problems: readonly TemplateProblem[];
}

const linked = ['reminder', 'moved', 'lastCall', 'thanks'] as const;
type Linked = (typeof linked)[number];
const isLinked = (kind: LaterText): kind is Linked => linked.some((one) => one === kind);

/** Everything about one of these texts, for the one who writes it. `typed`: in place of what is decided. */
export function laterWords(
  kind: LaterText,
  own: Letter,
  usual: LaterForm,
  contents: MoveContents,
  typed?: string,
): LaterWords {
  const [first = usual.language, ...more] = (own.textLanguages ?? []).filter(isFullLanguage);
  const tone = own.tone ?? usual.tone;
  const languages = [first, ...more] as const;
  const present = { language: first, tone };
  const templates = languages.map((language, index) => {
    const words = index === 0 ? (typed ?? own.text) : ownWords(own, present, { language, tone });
    return words ?? laterTemplate(kind, { language, tone }, contents.hasGroupLinks);
  });
  const valuesIn = (language: string): Values => valuesFor(kind, contents, language);
  const parts = parseTemplate(templates[0] ?? '');
  return {
    tone,
    languages,
    templates,
    valuesIn,
    parts,
    problems: checkTemplate(parts, valuesIn(first), isLinked(kind) && contents.hasGroupLinks),
  };
}

/** The finished text, every language below the other. */
export function laterText({ languages, templates, valuesIn }: LaterWords): string {
  return languages
    .map((language, index) => fill(templates[index] ?? '', valuesIn(language), fullLanguages[language].labels))
    .join(betweenLanguages);
}

/** Ours. Where a messenger has no links the words ask for ids instead. */
export function laterTemplate(kind: LaterText, { language, tone }: LaterForm, hasGroupLinks: boolean): string {
  const words = fullLanguages[language];
  if (kind === 'objections') {
    const quoted = (text: string): string => (language === 'de' ? `„${text}“` : `“${text}”`);
    return words.objections.map(({ objection, answer }) => `${quoted(objection)}\n${answer}`).join('\n\n');
  }
  const text: ByTone | string = isLinked(kind) && !hasGroupLinks ? words.withoutLink[kind] : words[kind];
  return typeof text === 'string' ? text : text[tone];
}

/** Does the form of address make a difference to this text? */
export function isToned(kind: LaterText, language: FullLanguageTag): boolean {
  return hasForms(language) && (isLinked(kind) || kind === 'poll');
}

export interface MoveText {
  readonly kind: LaterText;
  readonly text: string;
}

/** All of them, for the kit. */
export function moveTexts(
  own: { readonly [K in LaterText]?: Letter },
  usual: LaterForm,
  contents: MoveContents,
): readonly MoveText[] {
  return laterTexts.map((kind) => ({ kind, text: laterText(laterWords(kind, own[kind] ?? {}, usual, contents)) }));
}

/** The last call names the day on which the old room closes, everything else the day of the move. */
function valuesFor(kind: LaterText, contents: MoveContents, language: string): Values {
  const { title, messenger, movingDay, name } = contents;
  const link = writtenLinks(contents, language);
  const after = kind === 'lastCall' ? timetableOffsets['close-old-room'] : 0;
  return {
    group: title,
    groups: title,
    messenger,
    ...(link === null ? {} : { link, links: link }),
    ...(movingDay === null ? {} : { date: writtenDay(addDays(movingDay, after), language) }),
    ...(name === undefined ? {} : { name }),
  };
}
