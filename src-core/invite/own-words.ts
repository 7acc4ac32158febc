/**
 * The user's own words belong to one language and one form of address. Whoever chooses another finds ours there, or what they wrote
 * there before; nothing they wrote is lost on the way.
 */
import type { Change } from '../plan/action.ts';
import type { Letter, Tone } from '../plan/plan.ts';
import type { InvitationLanguage } from './language.ts';
import { invitationLanguages, type InvitationLanguageTag } from './texts.ts';

/** How a text speaks. */
export interface Form {
  readonly language: InvitationLanguageTag;
  readonly tone: Tone;
}

type Own = Pick<Letter, 'text' | 'otherWords'>;

/** `present`: the form that `own.text` is in. */
export function ownWords(own: Own, present: Form, wanted: Form): string | undefined {
  return keyOf(present) === keyOf(wanted) ? own.text : own.otherWords?.[keyOf(wanted)];
}

/** What changes about the words when another form is chosen. */
export function inAnotherForm(own: Own, present: Form, next: Form): Pick<Change<Letter>, 'text' | 'otherWords'> {
  const before = keyOf(present);
  const after = keyOf(next);
  if (before === after) return {};
  const { [after]: text, ...others } = own.otherWords ?? {};
  const otherWords = own.text === undefined ? others : { ...others, [before]: own.text };
  return { text: text ?? null, otherWords: Object.keys(otherWords).length === 0 ? null : otherWords };
}

/** Most languages say the same to everybody. */
const keyOf = ({ language, tone }: Form): string => (hasForms(language) ? `${language} ${tone}` : language);

/** Does the language address people in more than one way? */
export function hasForms(language: InvitationLanguageTag): boolean {
  const { announcement }: InvitationLanguage = invitationLanguages[language];
  return announcement.du !== announcement.sie || announcement.du !== announcement.ihr;
}
