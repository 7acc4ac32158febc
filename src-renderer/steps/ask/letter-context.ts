import { createContext } from 'react';
import type { MessageKind } from '../../../src-core/invite/personal.ts';
import type { Letter } from '../../../src-core/plan/plan.ts';

export interface TypedLetter {
  readonly kind: MessageKind;
  readonly letter: Letter;
}

/** The letter as it is being typed: rows in sight read it, so that typing never builds a list of thousands anew. */
export const LetterContext = createContext<TypedLetter>({ kind: 'letter', letter: {} });
