import type { Settings } from '../../../../src-bridge/settings.ts';
import type { Look } from './dot.tsx';
import { t } from '../../../i18n/i18n.ts';
import { ago } from '../../../ui/dates.ts';
import type { HoldSeat } from './model.ts';

/** What a place says, in words: "schreibt regelmäßig, zuletzt vor 2 Tagen", or how somebody stands: "kommt mit". */
export function cellWords(cell: HoldSeat | undefined, look: Look, now: Date, language: Settings['language']): string {
  if (cell === undefined) return t('holds.notIn');
  if (look === 'moved' && cell.status !== null) return t(`words.status.${cell.status}`);
  const how = cell.present ? t(`holds.strength${cell.strength}`) : t('holds.former');
  return cell.last === null ? how : t('holds.withLast', { how, ago: ago(cell.last, now, language) });
}
