/** The text for a group or a person: the user's own words where there are some, else the template of tone and language. */
import type { Tone } from '../plan/plan.ts';
import type { FullLanguage, InvitationLanguage } from './language.ts';
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
import { writtenLinks } from './rooms.ts';
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

export const isInvitationLanguage = (tag: string): tag is InvitationLanguageTag =>
  Object.hasOwn(invitationLanguages, tag);

/** In the order in which they are offered. */
export const invitationTags: readonly InvitationLanguageTag[] =
  Object.keys(invitationLanguages).filter(isInvitationLanguage);

/** The languages of a text, its own first: those chosen that we can write, else `fallback`. */
export function languagesOf(
  chosen: readonly string[] | undefined,
  fallback: InvitationLanguageTag,
): readonly [InvitationLanguageTag, ...InvitationLanguageTag[]] {
  const [first, ...more] = [...new Set(chosen)].filter(isInvitationLanguage);
  return first === undefined ? [fallback] : [first, ...more];
}

export interface Invitation {
  readonly language: InvitationLanguageTag;
  readonly tone: Tone;
  readonly group: string;
  /** The messenger's name as people know it. */
  readonly messenger: string;
  /** null: not there yet, or the messenger has no group links. */
  readonly link: string | null;
  /** Of the room for chatting, where the group becomes two. */
  readonly chatLink?: string | null;
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
  const { language } = invitation;
  const values = isolated(valuesOf(invitation), language);
  return fill(invitation.text ?? announcementTemplate(invitation), values, labelsOf(language));
}

/** Between the languages of one message. */
export const betweenLanguages = '\n\n———\n\n';

/**
 * Names in a text from right to left stand apart (Unicode's isolates, UAX #9), or "1. Klasse" would arrive as "Klasse .1". Links
 * stand on lines of their own and stay as they are.
 */
export function isolated(values: Values, language: InvitationLanguageTag): Values {
  if (invitationLanguages[language].direction === 'ltr') return values;
  const apart = (text: string | undefined) => (text === undefined ? undefined : `\u2068${text}\u2069`);
  const { name, group, groups, messenger } = values;
  const all = { name: apart(name), group: apart(group), groups: apart(groups), messenger: apart(messenger) };
  return { ...values, ...Object.fromEntries(Object.entries(all).filter(([, text]) => text !== undefined)) };
}

/** Placeholders left open in a language without names of its own for them are written in English. */
export function labelsOf(language: InvitationLanguageTag): PlaceholderLabels {
  return language === 'de' ? de.labels : en.labels;
}

export function valuesOf(invitation: Invitation): Values {
  const { group, messenger, language } = invitation;
  const link = writtenLinks(invitation, language);
  return { group, messenger, ...(link === null ? {} : { link }) };
}

export const isFullLanguage = (tag: string): tag is FullLanguageTag => Object.hasOwn(fullLanguages, tag);
