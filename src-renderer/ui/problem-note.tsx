import { useTranslation } from 'react-i18next';
import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { Problem, Severity } from '../../src-core/problem.ts';
import { classes } from './classes.ts';
import { isolated } from './person-name.tsx';
import styles from './problem-note.module.css';

const c = classes(styles);

const icons = { error: CircleAlert, warning: TriangleAlert, info: Info } as const satisfies Record<Severity, unknown>;

/** A problem in three parts: what happened, what is safe, what to do. */
export function ProblemNote({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation();
  const { code, severity } = problem;
  const Icon = icons[severity];
  const about = {
    file: isolated(problem.file ?? problem.entry ?? t('problem.thisFile')),
    line: problem.line ?? 0,
    detail: isolated(problem.detail),
  };
  return (
    <div className={c('note', severity)} data-problem={code}>
      <Icon size={20} strokeWidth={1.75} aria-label={t(`words.severity.${severity}`)} className={c('icon')} />
      <div className={c('words')}>
        <p className={c('happened')}>{t(`words.problem.${code}.happened`, about)}</p>
        <p>
          {t(`words.problem.${code}.safe`, about)} {t(`words.problem.${code}.todo`, about)}
        </p>
      </div>
    </div>
  );
}
