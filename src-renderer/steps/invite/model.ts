import type { Tone } from '../../../src-core/plan/plan.ts';
import { checkTemplate, parseTemplate, type Part, type TemplateProblem } from '../../../src-core/invite/template.ts';
import {
  announcement,
  announcementTemplate,
  invitationLanguages,
  valuesOf,
  type InvitationLanguageTag,
} from '../../../src-core/invite/texts.ts';
import { destinations, type Destination } from './destinations.ts';

export { destinations, type Destination };

export function messengerFor(id: string | null): Destination | null {
  return destinations.find((messenger) => messenger.id === id) ?? null;
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

export interface TextInvitation {
  readonly template: string;
  readonly parts: readonly FinishedPart[];
  readonly finished: string;
  readonly problems: readonly TemplateProblem[];
}

interface About {
  readonly group: string;
  readonly messenger: Destination;
  readonly link: string | null;
  readonly language: InvitationLanguageTag;
  readonly tone: Tone;
  /** As typed; absent: the template. */
  readonly text?: string;
}

/** The announcement with everything the editor shows of it. */
export function textInvitation({ group, messenger, link, language, tone, text }: About): TextInvitation {
  const { hasGroupLink } = messenger;
  const invitation = { group, messenger: messenger.name, link, language, tone, hasGroupLinks: hasGroupLink };
  const template = announcementTemplate(invitation);
  const parsed = parseTemplate(text ?? template);
  const values = valuesOf(invitation);
  return {
    template,
    parts: parsed.map((part) => finishedPart(part, values)),
    finished: announcement({ ...invitation, text: text ?? template }),
    problems: checkTemplate(parsed, values, hasGroupLink),
  };
}

function finishedPart(part: Part, values: ReturnType<typeof valuesOf>): FinishedPart {
  if (part.kind === 'text') return { text: part.text, isFilled: false };
  if (part.kind === 'unknown') return { text: part.written, isFilled: false };
  const value = values[part.id];
  return value === undefined ? { text: `{${part.id}}`, isFilled: false } : { text: value, isFilled: true };
}
