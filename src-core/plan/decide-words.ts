/** Decisions about words: the letters to everybody, the later texts of a group, and by what answers are recognised. */
import type { Action } from './action.ts';
import type { GroupDecision, Letter, OwnPhrases, PhraseLanguage, Plan } from './plan.ts';
import { changed, withEntry } from './entries.ts';

export function changeLetter(
  plan: Plan,
  { letter: which, change }: Extract<Action, { readonly type: 'change-letter' }>,
): Plan {
  const letter = changed<Letter>(plan.decisions[which] ?? {}, change);
  const { [which]: _, ...rest } = plan.decisions;
  return { ...plan, decisions: Object.keys(letter).length === 0 ? rest : { ...rest, [which]: letter } };
}

/** A text without a change of its own is not written down, nor a group without any. */
export function changeText(
  plan: Plan,
  { chat, text, change }: Extract<Action, { readonly type: 'change-text' }>,
): Plan {
  const { groups } = plan.decisions;
  const group = groups[chat] ?? {};
  const own = changed<Letter>(group.texts?.[text] ?? {}, change);
  const { [text]: _, ...others } = group.texts ?? {};
  const texts = Object.keys(own).length === 0 ? others : { ...others, [text]: own };
  const next = changed<GroupDecision>(group, { texts: Object.keys(texts).length === 0 ? null : texts });
  return { ...plan, decisions: { ...plan.decisions, groups: withEntry(groups, chat, next) } };
}

export function changePhrases(
  plan: Plan,
  { language, status, phrases }: Extract<Action, { readonly type: 'change-phrases' }>,
): Plan {
  const own = plan.decisions.phrases ?? {};
  const lists = changed<NonNullable<OwnPhrases[PhraseLanguage]>>(own[language] ?? {}, { [status]: phrases });
  const next = changed<OwnPhrases>(own, { [language]: Object.keys(lists).length === 0 ? null : lists });
  const { phrases: _, ...rest } = plan.decisions;
  return { ...plan, decisions: Object.keys(next).length === 0 ? rest : { ...rest, phrases: next } };
}
