import { useTranslation } from 'react-i18next';
import type { Pledge } from '../../../../src-core/plan/conditions.ts';
import { useWindow } from '../../../state/window-state.ts';
import { day } from '../../../ui/dates.ts';
import type { PlanParts } from '../model.ts';
import type { Conditions } from './model.ts';

/** What somebody said, as a sentence. */
export function useSaying({ nameOf }: Conditions, { title }: PlanParts): (pledge: Pledge) => string {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  return ({ person, chat, condition }) => {
    const who = { name: nameOf(person), title: title(chat) };
    switch (condition?.if) {
      case undefined:
        return t('conditions.says.always', who);
      case 'others':
        return t('conditions.says.others', { ...who, count: condition.count });
      case 'person':
        return t('conditions.says.person', { ...who, other: nameOf(condition.person) });
      case 'group':
        return t('conditions.says.group', { ...who, group: title(condition.chat) });
      case 'date':
        return t('conditions.says.date', { ...who, day: day(condition.day, language) });
    }
  };
}
