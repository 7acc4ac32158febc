/**
 * One message per person with all of that person's groups in it: the user's words for this person before the user's words for
 * everybody before ours. Several languages stand one below the other; own words are in the first language only.
 */
import type { ChatId } from '../chat/chat.ts';
import type { Letter, PersonDecision, Tone } from '../plan/plan.ts';
import { greetingName } from './greeting.ts';
import type { InvitationLanguage } from './language.ts';
import { checkTemplate, fill, parseTemplate, type Part, type TemplateProblem, type Values } from './template.ts';
import { fullLanguages, type InvitationLanguageTag, invitationLanguages, labelsOf } from './texts.ts';

/** A group that somebody can be asked to come to. */
export interface OpenGroup {
  readonly chat: ChatId;
  readonly title: string;
  readonly messenger: string;
  /** null: the messenger has no group links, so people send their id instead. */
  readonly link: string | null;
  /** Languages that the user chose for the whole group. */
  readonly languages: readonly string[];
}

export interface Addressee {
  readonly name: string;
  readonly decision: Pick<PersonDecision, 'text' | 'tone' | 'textLanguages'>;
  readonly groups: readonly OpenGroup[];
}

export interface LetterToOne {
  readonly tone: Tone;
  readonly languages: readonly InvitationLanguageTag[];
  /** In the first language, with placeholders. */
  readonly template: string;
  readonly isOwn: boolean;
  readonly values: Values;
}

/** All that a person's message is made of; nothing is filled in yet, so thousands cost little. */
export function letterTo(
  { name, decision, groups }: Addressee,
  letter: Letter,
  fallback: InvitationLanguageTag,
): LetterToOne {
  const tone = decision.tone ?? letter.tone ?? 'du';
  const languages = languagesOf(decision.textLanguages ?? letter.textLanguages ?? groupLanguages(groups), fallback);
  const isSame =
    tone === (letter.tone ?? 'du') && languages[0] === languagesOf(letter.textLanguages ?? [], fallback)[0];
  // Words to everybody are in one language and one form of address; whoever gets another gets ours.
  const own = decision.text ?? (isSame ? letter.text : undefined);
  return {
    tone,
    languages,
    template: own ?? personalTemplate(languages[0] ?? fallback, tone, groups),
    isOwn: decision.text !== undefined,
    values: valuesFor(name, tone, groups),
  };
}

/** Ours, in this language; where nobody has a link, the words ask for ids instead. */
export function personalTemplate(
  language: InvitationLanguageTag,
  tone: Tone,
  groups: readonly Pick<OpenGroup, 'link'>[],
): string {
  const hasLinks = groups.length === 0 || groups.some(({ link }) => link !== null);
  if (hasLinks && (language === 'de' || language === 'en')) return fullLanguages[language].personal[tone];
  const short: InvitationLanguage = invitationLanguages[language];
  const [greeting = '', ...rest] = short[hasLinks ? 'announcement' : 'announcementWithoutLink'][tone].split('\n\n');
  // "Hello everyone," is for a group: to one person the name says it.
  return [`{${labelsOf(language).name}}${/[,،]$/u.exec(greeting)?.[0] ?? ','}`, ...rest].join('\n\n');
}

/** The finished message: every language, one below the other. */
export function personalText(one: LetterToOne, groups: readonly OpenGroup[]): string {
  return one.languages
    .map((language, index) => {
      const template = index === 0 ? one.template : personalTemplate(language, one.tone, groups);
      return fill(template, one.values, labelsOf(language)).replace(/^[,،]\n\n/u, '');
    })
    .join('\n\n———\n\n');
}

/** The first language in parts, for a preview that marks what was filled in, with all that would go wrong. */
export function personalParts(
  one: LetterToOne,
  groups: readonly OpenGroup[],
): { readonly parts: readonly Part[]; readonly problems: readonly TemplateProblem[] } {
  const parts = parseTemplate(one.template);
  return {
    parts,
    problems: checkTemplate(
      parts,
      one.values,
      groups.some(({ link }) => link !== null),
    ),
  };
}

function valuesFor(name: string, tone: Tone, groups: readonly OpenGroup[]): Values {
  const greeting = greetingName(name, tone);
  const lines = groups.map(({ title, link, messenger }) => `${title}: ${link ?? messenger}`).join('\n');
  const [only] = groups;
  const isAlone = groups.length === 1;
  const links = isAlone ? (only?.link ?? '') : `\n${lines}`;
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

function languagesOf(
  tags: readonly string[],
  fallback: InvitationLanguageTag,
): readonly [InvitationLanguageTag, ...InvitationLanguageTag[]] {
  const [first, ...rest] = [...new Set(tags)].filter(isInvitationLanguage);
  return first === undefined ? [fallback] : [first, ...rest];
}

export function isInvitationLanguage(tag: string): tag is InvitationLanguageTag {
  return Object.hasOwn(invitationLanguages, tag);
}
