import type { Tone } from '../../../src-core/plan/plan.ts';
import {
  checkTemplate,
  parseTemplate,
  type Part,
  type PlaceholderLabels,
  type TemplateProblem,
  type Values,
} from '../../../src-core/invite/template.ts';
import {
  announcement,
  announcementTemplate,
  invitationLanguages,
  labelsOf,
  valuesOf,
  type InvitationLanguageTag,
} from '../../../src-core/invite/texts.ts';
import type { Messenger } from '../../../src-core/messengers/messenger.ts';
import { targets } from '../../../src-core/messengers/registry.ts';

export function messengerFor(id: string | null): Messenger | null {
  return targets.find((messenger) => messenger.id === id) ?? null;
}

/** The language the group reads: what was chosen, else the window's. */
export function languageOf(
  chosen: readonly string[] | undefined,
  windowLanguage: InvitationLanguageTag,
): InvitationLanguageTag {
  const [first] = chosen ?? [];
  return isLanguage(first) ? first : windowLanguage;
}

const isLanguage = (tag: string | undefined): tag is InvitationLanguageTag =>
  tag !== undefined && tag in invitationLanguages;

/** A piece of the finished message; what was filled in is marked in the preview. */
export interface FinishedPart {
  readonly text: string;
  readonly isFilled: boolean;
}

/** The languages behind the first, in which the same invitation stands below. */
export function furtherLanguages(chosen: readonly string[] | undefined): readonly InvitationLanguageTag[] {
  return (chosen ?? []).filter(isLanguage).slice(1);
}

export interface OtherLanguage {
  readonly language: InvitationLanguageTag;
  readonly text: string;
}

export interface TextInvitation {
  readonly template: string;
  readonly parts: readonly FinishedPart[];
  /** Every language, one below the other. */
  readonly finished: string;
  readonly more: readonly OtherLanguage[];
  readonly problems: readonly TemplateProblem[];
}

interface About {
  readonly group: string;
  readonly messenger: Messenger;
  readonly link: string | null;
  readonly language: InvitationLanguageTag;
  readonly more?: readonly InvitationLanguageTag[];
  readonly tone: Tone;
  /** As typed; absent: the template. */
  readonly text?: string;
}

/** The announcement with everything the editor shows of it. */
export function textInvitation({ group, messenger, link, language, more = [], tone, text }: About): TextInvitation {
  const { hasGroupLinks } = messenger;
  const invitation = { group, messenger: messenger.name, link, language, tone, hasGroupLinks };
  const template = announcementTemplate(invitation);
  const others = more.map((tag) => ({ language: tag, text: announcement({ ...invitation, language: tag }) }));
  const parsed = parseTemplate(text ?? template);
  const values = valuesOf(invitation);
  return {
    template,
    parts: parsed.map((part) => finishedPart(part, values, labelsOf(language))),
    finished: [announcement({ ...invitation, text: text ?? template }), ...others.map((other) => other.text)].join(
      '\n\n———\n\n',
    ),
    more: others,
    problems: checkTemplate(parsed, values, hasGroupLinks),
  };
}

function finishedPart(part: Part, values: Values, labels: PlaceholderLabels): FinishedPart {
  if (part.kind === 'text') return { text: part.text, isFilled: false };
  if (part.kind === 'unknown') return { text: part.written, isFilled: false };
  const value = values[part.id];
  return value === undefined ? { text: `{${labels[part.id]}}`, isFilled: false } : { text: value, isFilled: true };
}

/** What the placeholders are called in this language; languages with the short invitation only use the English words. */
/** Scheme and host, as they are shown before anything is opened; null for links that only the app on a phone understands. */
export function startOf(link: string | null): string | null {
  return /^https:\/\/[^/?#]+/.exec(link ?? '')?.[0] ?? null;
}
