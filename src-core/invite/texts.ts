/** The text for a group or a person: the user's own words where there are some, else the template of tone and language. */
import type { Tone } from '../plan/plan.ts';
import type { FullLanguage, InvitationLanguage, TonedText } from './language.ts';
import { ar } from './languages/ar.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fa } from './languages/fa.ts';
import { fr } from './languages/fr.ts';
import { hr } from './languages/hr.ts';
import { it } from './languages/it.ts';
import { pl } from './languages/pl.ts';
import { pt } from './languages/pt.ts';
import { ro } from './languages/ro.ts';
import { ru } from './languages/ru.ts';
import { sq } from './languages/sq.ts';
import { sr } from './languages/sr.ts';
import { tr } from './languages/tr.ts';
import { uk } from './languages/uk.ts';
import { vi } from './languages/vi.ts';
import { fill, type PlaceholderLabels, type Values } from './template.ts';

export const fullLanguages = { de, en } as const satisfies Record<string, FullLanguage>;
export type FullLanguageTag = keyof typeof fullLanguages;

/** Every language the short invitation exists in; Kita parents speak many. */
export const invitationLanguages = {
  ...fullLanguages,
  ar,
  es,
  fa,
  fr,
  hr,
  it,
  pl,
  pt,
  ro,
  ru,
  sq,
  sr,
  tr,
  uk,
  vi,
} as const satisfies Record<string, InvitationLanguage>;
export type InvitationLanguageTag = keyof typeof invitationLanguages;

export interface Invitation {
  readonly language: InvitationLanguageTag;
  readonly tone: Tone;
  readonly group: string;
  /** The messenger's name as people know it. */
  readonly messenger: string;
  /** null: not there yet, or the messenger has no group links. */
  readonly link: string | null;
  readonly hasGroupLinks: boolean;
  /** The user's edited template; absent: ours. */
  readonly text?: string;
}

/** The template to show and edit, with its placeholders. */
export function announcementTemplate(invitation: Omit<Invitation, 'text'>): string {
  const language: InvitationLanguage = invitationLanguages[invitation.language];
  return language[invitation.hasGroupLinks ? 'announcement' : 'announcementWithoutLink'][invitation.tone];
}

/** The finished announcement for the old group; a link that is not there yet stays visible as `{Link}`. */
export function announcement(invitation: Invitation): string {
  return fill(invitation.text ?? announcementTemplate(invitation), valuesOf(invitation), labelsOf(invitation.language));
}

/** Placeholders left open in a language without names of its own for them are written in English. */
export function labelsOf(language: InvitationLanguageTag): PlaceholderLabels {
  return language === 'de' ? de.labels : en.labels;
}

export function valuesOf(invitation: Invitation): Values {
  const { group, messenger, link } = invitation;
  return { group, messenger, ...(link === null ? {} : { link }) };
}

/** Any other text of the move, filled as far as the values go. */
export function moveText(kind: TonedText, language: FullLanguageTag, tone: Tone, values: Values): string {
  return fill(fullLanguages[language][kind][tone], values, fullLanguages[language].labels);
}

export interface GroupLink {
  readonly group: string;
  readonly link: string;
}

/** One message with all of a person's groups in it. `name`: what we call the person, null where only a number is known. */
export function personalMessage(
  language: FullLanguageTag,
  tone: Tone,
  messenger: string,
  name: string | null,
  groups: readonly GroupLink[],
): string {
  const links = groups.map(({ group, link }) => `${group}: ${link}`).join('\n');
  return moveText('personal', language, tone, { messenger, links, ...(name === null ? {} : { name }) });
}
