import { useTranslation } from 'react-i18next';
import { X } from 'lucide-react';
import { closeProblem, useWindow } from '../state/window-state.ts';
import { Button } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import { ProblemNote } from '../ui/problem-note.tsx';
import styles from './problem-bar.module.css';

const c = classes(styles);

/** Problems that belong to no list: they stay until somebody has read them. */
export function ProblemBar() {
  const { t } = useTranslation();
  const problems = useWindow((state) => state.problems);
  return (
    <div role="alert" className={c('place')}>
      {problems.map((problem, index) => (
        <div key={index} className={c('bar')}>
          <ProblemNote problem={problem} />
          <Button look="link" icon={X} aria-label={t('undo.close')} onPress={() => closeProblem(problem)} />
        </div>
      ))}
    </div>
  );
}
