import { createContext } from 'react';
import type { Letter } from '../../../src-core/plan/plan.ts';

/** The letter as it is being typed: rows in sight read it, so that typing never builds a list of thousands anew. */
export const LetterContext = createContext<Letter>({});
