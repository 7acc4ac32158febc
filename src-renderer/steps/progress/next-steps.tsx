import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ArrowRight } from 'lucide-react';
import { goTo } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import type { NextStep } from './model.ts';
import styles from './next-steps.module.css';

const c = classes(styles);
const firstFew = 3;

/** One list of what is to be done, the first few in sight. */
export function NextSteps({ steps }: { readonly steps: readonly NextStep[] }) {
  const { t } = useTranslation();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? steps : steps.slice(0, firstFew);
  return (
    <section className={c('next')} aria-label={t('progress.next')}>
      <h2>{t('progress.next')}</h2>
      {steps.length === 0 ? <p>{t('progress.nothingNext')}</p> : null}
      <ul>
        {shown.map((step) => (
          <li key={step.todo === 'same-person' ? step.todo : `${step.todo} ${step.chat}`}>
            <Button look="link" icon={ArrowRight} onPress={() => follow(step)}>
              {step.todo === 'same-person'
                ? t('progress.todo.same-person', { count: step.count })
                : t(`progress.todo.${step.todo}`, { title: step.title ?? t('groups.untitled') })}
            </Button>
          </li>
        ))}
      </ul>
      {shown.length === steps.length ? null : (
        <Button onPress={() => setShowsAll(true)}>{t('progress.allNext', { count: steps.length })}</Button>
      )}
    </section>
  );
}

function follow(step: NextStep): void {
  if (step.todo === 'same-person') goTo('people');
  else goTo(step.todo === 'look-at-dates' ? 'groups' : 'invite', step.chat);
}
