/** What the user chose for the window, as it is asked to change it and as it lies in `settings.json`. */
import { z } from 'zod';
import { languages, themes } from './looks.ts';

/** After how many days without a change the plan is offered for deletion; 0: never. */
export const keepDays = [30, 90, 365, 0] as const;
export type KeepDays = (typeof keepDays)[number];

const ids = z.array(z.string().max(60)).max(100).readonly();

/** What the user looks for in a messenger, in any plan; the window knows the names and leaves out those it does not. */
const comparisonWishes = z.object({
  needs: ids,
  doubled: ids,
  dispensable: ids,
  youngest: z.int().min(0).max(120),
  oldestAndroid: z.int().min(0).max(100),
  messengers: ids.nullable(),
  order: z.string().max(60),
});
export type ComparisonWishes = z.infer<typeof comparisonWishes>;

export interface Settings {
  readonly language: (typeof languages)[number];
  readonly theme: (typeof themes)[number];
  readonly keepDays: KeepDays;
  /** Absent: never compared. */
  readonly compare?: ComparisonWishes;
  /** `keyName` of the recovery key that the user has put away safely, or does not want to be reminded of. */
  readonly settledKey?: string;
}

export const settingsSchema = z.object({
  language: z.enum(languages),
  theme: z.enum(themes),
  keepDays: z.literal(keepDays),
  compare: comparisonWishes,
  settledKey: z.string().max(100),
} satisfies Record<keyof Settings, z.ZodType>);
