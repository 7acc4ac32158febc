/** What the shapes of a plan file are put together from. */
import { z } from 'zod';

/** One of some words; the record makes the compiler ask for a word that was added. */
export const oneOf = <T extends string>(words: Readonly<Record<T, true>>) =>
  z.custom<T>((value) => typeof value === 'string' && Object.hasOwn(words, value));

export const text = z.string();
export const count = z.number();
export const chatId = z.string();
export const list = <T extends z.ZodType>(of: T) => z.array(of);
export const byId = <T extends z.ZodType>(of: T) => z.record(z.string(), of);
