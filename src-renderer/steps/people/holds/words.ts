import type { HoldCell } from '../../../../src-core/people/holds-me.ts';
import type { Settings } from '../../../../src-bridge/contract.ts';
import { t } from '../../../i18n/i18n.ts';
import { ago } from '../../../ui/dates.ts';

/** What a dot says, in words: "schreibt regelmäßig, zuletzt vor 2 Tagen". */
export function cellWords(cell: HoldCell | undefined, now: Date, language: Settings['language']): string {
  if (cell === undefined) return t('holds.notIn');
  const how = cell.present ? t(`holds.strength${cell.strength}`) : t('holds.former');
  return cell.last === null ? how : t('holds.withLast', { how, ago: ago(cell.last, now, language) });
}
