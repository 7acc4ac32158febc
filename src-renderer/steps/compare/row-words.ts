import type { Row } from '../../../src-core/messengers/compare.ts';
import type { t as translate } from '../../i18n/i18n.ts';
import { factOf } from './sayings.ts';
import type { Subject } from './model.ts';
import type { Wishes } from './wishes.ts';

type RowId = Row['row'];

/** What a row asks, with the group's own numbers in it. */
export function rowWords(
  t: typeof translate,
  row: RowId,
  { members }: Pick<Subject, 'members'>,
  { youngest, oldestAndroid }: Pick<Wishes, 'youngest' | 'oldestAndroid'>,
): string {
  if (!isNeed(row)) return t(`compare.habits.${row}`);
  switch (row) {
    case 'big-enough':
      return t('compare.bigEnough', { count: members });
    case 'young-enough':
      return t('compare.youngEnough', { age: youngest });
    case 'old-android':
      return t('compare.oldAndroid', { version: oldestAndroid });
    default:
      return t(`compare.needs.${row}`);
  }
}

export function isNeed(row: RowId): row is keyof typeof factOf {
  return row in factOf;
}
