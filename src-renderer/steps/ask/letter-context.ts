import { createContext } from 'react';
import type { CommonLetter, MessageKind } from '../../../src-core/invite/personal.ts';

export interface TypedLetter {
  readonly kind: MessageKind;
  readonly letter: CommonLetter;
}

/** The letter as it is being typed: rows in sight read it, so that typing never builds a list of thousands anew. */
export const LetterContext = createContext<TypedLetter>({ kind: 'letter', letter: {} });
