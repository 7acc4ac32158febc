import { useTranslation } from 'react-i18next';
import { SlidersHorizontal } from 'lucide-react';
import { Button } from 'react-aria-components';
import { openSheet } from '../../state/sheets.ts';
import { isEmpty, usePlan } from '../../state/use-plan.ts';
import { classes } from '../../ui/classes.ts';
import styles from './plan-kind.module.css';

const c = classes(styles);

/** In the sidebar: what the plan is for, and the way to change it. */
export function PlanKind() {
  const { t } = useTranslation();
  const plan = usePlan();
  if (plan === null || isEmpty(plan)) return null;
  return (
    <Button className={c('kind')} onPress={() => openSheet('mode')}>
      <SlidersHorizontal size={16} strokeWidth={1.75} aria-hidden />
      {t('mode.openSettings', { mode: t(`mode.${plan.decisions.mode}`) })}
    </Button>
  );
}
