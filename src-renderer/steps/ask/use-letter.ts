import { useCallback, useMemo, useState } from 'react';
import {
  letterForm,
  letterOf,
  personalTemplate,
  reminderOf,
  type MessageKind,
  type OpenGroup,
} from '../../../src-core/invite/personal.ts';
import type { Letter } from '../../../src-core/plan/plan.ts';
import { useWindow } from '../../state/window-state.ts';
import type { TypedLetter } from './letter-context.ts';

const ours: Letter = {};

/** The words to everybody: as decided, ours in the same form, and as they are being typed. */
export function useLetter(
  kind: MessageKind,
  groups: readonly OpenGroup[],
): {
  readonly letter: Letter;
  readonly template: string;
  readonly typed: TypedLetter;
  readonly type: (text: string) => void;
} {
  const language = useWindow(({ settings }) => settings.language);
  const mode = useWindow(({ opened }) => opened?.decisions.mode ?? 'private');
  const decided = useWindow(({ opened }) => opened?.decisions.letter ?? ours);
  const reminder = useWindow(({ opened }) => opened?.decisions.reminder ?? ours);
  const letter = useMemo(
    () => (kind === 'letter' ? letterOf : reminderOf)({ mode, letter: decided, reminder }),
    [kind, mode, decided, reminder],
  );
  const form = letterForm(letter, language);
  const template = personalTemplate(form.language, form.tone, groups, kind);
  const [last, setLast] = useState({ kind, text: letter.text ?? template });
  const text = last.kind === kind ? last.text : (letter.text ?? template);
  const type = useCallback((words: string) => setLast({ kind, text: words }), [kind]);
  // The same letter while nothing is typed, so that rows in sight are not filled again without need.
  const typed = useMemo(() => {
    const { text: _, ...rest } = letter;
    return { kind, letter: text === template ? rest : { ...rest, text } };
  }, [letter, text, template, kind]);
  return { letter, template, typed, type };
}
