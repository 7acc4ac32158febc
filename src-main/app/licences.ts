import { z } from 'zod';
import type { Licence } from '../../src-bridge/contract.ts';

const licences: z.ZodType<readonly Licence[]> = z.array(
  z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() }),
);

/** The list that the build wrote beside the program (scripts/licences.mjs). */
export function readLicences(text: string): readonly Licence[] {
  const value: unknown = JSON.parse(text);
  return licences.parse(value);
}
