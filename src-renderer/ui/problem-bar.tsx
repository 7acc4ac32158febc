import { useTranslation } from 'react-i18next';
import { X } from 'lucide-react';
import type { Problem } from '../../src-core/problem.ts';
import { closeProblem, useWindow } from '../state/window-state.ts';
import { Button } from './button.tsx';
import { classes } from './classes.ts';
import { ProblemNote } from './problem-note.tsx';
import styles from './problem-bar.module.css';

const c = classes(styles);

interface ProblemBarProps {
  /** Said elsewhere already. */
  readonly without?: readonly Problem[];
}

/** Problems that belong to no list: they stay until somebody has read them. */
export function ProblemBar({ without = [] }: ProblemBarProps) {
  const { t } = useTranslation();
  const all = useWindow((state) => state.problems);
  const problems = all.filter((problem) => !without.includes(problem));
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
