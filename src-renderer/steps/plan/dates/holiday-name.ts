import type { TFunction } from 'i18next';

const known = ['easter', 'pentecost', 'christmas'] as const;

/** A name of the user's stands as it was typed; ours are codes. */
export function holidayName(t: TFunction, name: string): string {
  const code = known.find((one) => one === name);
  return code === undefined ? name : t(`dates.holidayNames.${code}`);
}
