/**
 * One message per person with all of that person's groups in it: the user's words for this person before the user's words for
 * everybody before ours, in each of the languages that stand one below the other.
 */
import type { ChatId } from '../chat/chat.ts';
import type { GroupKind } from '../groups/group.ts';
import type { Decisions, Letter, PersonDecision, Tone } from '../plan/plan.ts';
import { writtenLinks } from './rooms.ts';
import { greetingName } from './greeting.ts';
import type { InvitationLanguage } from './language.ts';
import { type Form, ownWords } from './own-words.ts';
import { checkTemplate, fill, parseTemplate, type Part, type TemplateProblem, type Values } from './template.ts';
import {
  betweenLanguages,
  fullLanguages,
  invitationLanguages,
  type InvitationLanguageTag,
  isFullLanguage,
  isolated,
  labelsOf,
  languagesOf,
} from './texts.ts';
import { isPrivate } from './usual-tone.ts';

/** A group that somebody can be asked to come to. */
export interface OpenGroup {
  readonly chat: ChatId;
  readonly title: string;
  readonly kind: GroupKind;
  readonly messenger: string;
  /** null: the messenger has no group links, so people send their id instead. */
  readonly link: string | null;
  readonly chatLink?: string | null;
  /** Languages that the user chose for the whole group. */
  readonly languages: readonly string[];
}

export interface Addressee {
  readonly name: string;
  readonly decision: Pick<PersonDecision, 'text' | 'tone' | 'textLanguages' | 'otherWords' | 'reminder'>;
  readonly groups: readonly OpenGroup[];
}

export interface LetterToOne {
  readonly tone: Tone;
  readonly languages: readonly [InvitationLanguageTag, ...InvitationLanguageTag[]];
  /** One for each language, with placeholders. */
  readonly templates: readonly string[];
  readonly values: Values;
}

/** The first message to somebody, or the gentle second one. */
export type MessageKind = 'letter' | 'reminder';

/** The words to everybody. */
export interface CommonLetter extends Letter {
  /** Nobody chose the form of address; so whoever is only in my family or among my friends is not told "Sie". */
  readonly isUsualTone?: boolean;
}

/** The words to everybody; in Verein and Kita with the form of address that is usual there. */
export function letterOf({ mode, letter }: Pick<Decisions, 'mode' | 'letter'>): CommonLetter {
  if (mode !== 'organisation' || letter?.tone !== undefined) return letter ?? {};
  return { ...letter, tone: 'sie', isUsualTone: true };
}

/** A reminder speaks as the letter did, unless something else was said. */
export function reminderOf(decisions: Pick<Decisions, 'mode' | 'letter' | 'reminder'>): CommonLetter {
  const { text: _text, otherWords: _words, isUsualTone = false, ...form } = letterOf(decisions);
  const { reminder } = decisions;
  return { ...form, ...reminder, isUsualTone: isUsualTone && reminder?.tone === undefined };
}

/** All that a person's message is made of; nothing is filled in yet, so thousands cost little. */
export function letterTo(
  { name, decision, groups }: Addressee,
  letter: CommonLetter,
  fallback: InvitationLanguageTag,
  kind: MessageKind = 'letter',
): LetterToOne {
  const isClose = letter.isUsualTone === true && groups.every((group) => isPrivate(group.kind));
  const tone = decision.tone ?? (isClose ? 'du' : letter.tone) ?? 'du';
  const languages = languagesOf(decision.textLanguages ?? letter.textLanguages ?? groupLanguages(groups), fallback);
  const form = { language: languages[0], tone };
  // Words to everybody are in one language and one form of address; whoever gets another gets ours, or mine in that one.
  const common = letterForm(letter, fallback);
  const mine = kind === 'reminder' ? (decision.reminder ?? {}) : decision;
  return {
    tone,
    languages,
    templates: languages.map((language, index) => {
      const wanted = { language, tone };
      const own = index === 0 ? mine.text : ownWords(mine, form, wanted);
      return own ?? ownWords(letter, common, wanted) ?? personalTemplate(language, tone, groups, kind);
    }),
    values: valuesFor(name, tone, groups, languages[0]),
  };
}

/** The form that the words to everybody are in. */
export function letterForm(letter: Letter, fallback: InvitationLanguageTag): Form {
  return { language: languagesOf(letter.textLanguages, fallback)[0], tone: letter.tone ?? 'du' };
}

/** Ours, in this language; where nobody has a link, the words ask for ids. Languages without a reminder invite once more. */
export function personalTemplate(
  language: InvitationLanguageTag,
  tone: Tone,
  groups: readonly Pick<OpenGroup, 'link'>[],
  kind: MessageKind = 'letter',
): string {
  const hasLinks = groups.length === 0 || groups.some(({ link }) => link !== null);
  if (kind === 'reminder' && isFullLanguage(language)) {
    const words = fullLanguages[language];
    return (hasLinks ? words.reminder : words.withoutLink.reminder)[tone];
  }
  if (hasLinks && isFullLanguage(language)) return fullLanguages[language].personal[tone];
  const short: InvitationLanguage = invitationLanguages[language];
  const [greeting = '', ...rest] = short[hasLinks ? 'announcement' : 'announcementWithoutLink'][tone].split('\n\n');
  // "Hello everyone," is for a group: to one person the name says it.
  return [`{${labelsOf(language).name}}${/[,،]$/u.exec(greeting)?.[0] ?? ','}`, ...rest].join('\n\n');
}

/** The finished message in each of its languages; they stand one below the other. */
export function personalTexts(one: LetterToOne): readonly string[] {
  return one.languages.map((language, index) =>
    fill(one.templates[index] ?? '', isolated(one.values, language), labelsOf(language)),
  );
}

export const personalText = (one: LetterToOne): string => personalTexts(one).join(betweenLanguages);

/** The first language in parts, for a preview that marks what was filled in, with all that would go wrong. */
export function personalParts(
  one: LetterToOne,
  groups: readonly OpenGroup[],
): { readonly parts: readonly Part[]; readonly problems: readonly TemplateProblem[] } {
  const parts = parseTemplate(one.templates[0] ?? '');
  return {
    parts,
    problems: checkTemplate(
      parts,
      one.values,
      groups.some(({ link }) => link !== null),
    ),
  };
}

function valuesFor(name: string, tone: Tone, groups: readonly OpenGroup[], language: string): Values {
  const greeting = greetingName(name, tone);
  const lines = groups
    .map((group) => `${group.title}: ${writtenLinks(group, language) ?? group.messenger}`.replace(/: \n/u, ':\n'))
    .join('\n');
  const [only] = groups;
  const isAlone = groups.length === 1;
  const links = isAlone && only !== undefined ? (writtenLinks(only, language) ?? '') : `\n${lines}`;
  const titles = groups.map(({ title }) => title).join(', ');
  return {
    ...(greeting === null ? {} : { name: greeting }),
    group: titles,
    groups: titles,
    messenger: [...new Set(groups.map(({ messenger }) => messenger))].join(' & '),
    links: lines,
    ...(links === '' ? {} : { link: links }),
  };
}

function groupLanguages(groups: readonly OpenGroup[]): readonly string[] {
  return groups.flatMap(({ languages }) => languages);
}
