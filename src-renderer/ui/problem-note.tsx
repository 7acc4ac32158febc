import { useTranslation } from 'react-i18next';
import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { Problem, Severity } from '../../src-core/problem.ts';
import { Note } from './note.tsx';
import { isolated } from './person-name.tsx';

const looks = {
  error: { look: 'stop', icon: CircleAlert },
  warning: { look: 'wait', icon: TriangleAlert },
  info: { look: 'plain', icon: Info },
} as const satisfies Record<Severity, unknown>;

/** A problem in three parts: what happened, what is safe, what to do. */
export function ProblemNote({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation();
  const { code, severity } = problem;
  const about = {
    file: isolated(problem.file ?? problem.entry ?? t('problem.thisFile')),
    line: problem.line ?? 0,
    detail: isolated(problem.detail),
  };
  return (
    <Note {...looks[severity]} iconLabel={t(`words.severity.${severity}`)}>
      <p>{t(`words.problem.${code}.happened`, about)}</p>
      <p>
        {t(`words.problem.${code}.safe`, about)} {t(`words.problem.${code}.todo`, about)}
      </p>
    </Note>
  );
}
