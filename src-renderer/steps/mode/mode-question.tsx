import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { decide } from '../../state/decide.ts';
import { openSheet } from '../../state/sheets.ts';
import { usePlan } from '../../state/use-plan.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { modes, suggestedMode } from './model.ts';
import styles from './mode-question.module.css';

const c = classes(styles);

/** The one question about the plan as a whole, asked once and kindly; the likelier answer stands first. */
export function ModeQuestion() {
  const { t } = useTranslation();
  const plan = usePlan();
  const likely = useMemo(() => (plan === null ? 'private' : suggestedMode(plan.facts, plan.decisions)), [plan]);
  if (plan === null || plan.decisions.modeIsSaid === true) return null;
  const ordered = likely === 'organisation' ? [...modes].reverse() : modes;
  return (
    <section className={c('question')} aria-label={t('mode.title')}>
      <p>
        <strong>{t('mode.question')}</strong> {likely === 'organisation' ? t('mode.looksLike') : null}
      </p>
      <div className={c('answers')}>
        {ordered.map((mode) => (
          <Button
            key={mode}
            onPress={() => void decide({ type: 'change-settings', mode }, (t) => t(`mode.said.${mode}`))}
          >
            {t(`mode.${mode}`)}
          </Button>
        ))}
        <Button look="link" onPress={() => openSheet('mode')}>
          {t('mode.difference')}
        </Button>
      </div>
    </section>
  );
}
