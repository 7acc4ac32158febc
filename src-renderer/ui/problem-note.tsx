import { useTranslation } from 'react-i18next';
import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { Problem, ProblemCode, Severity } from '../../src-core/problem.ts';
import { Note } from './note.tsx';
import { isolated } from './person-name.tsx';

const looks = {
  error: { look: 'stop', icon: CircleAlert },
  warning: { look: 'wait', icon: TriangleAlert },
  info: { look: 'plain', icon: Info },
} as const satisfies Record<Severity, unknown>;

/** The plan in the program's folder: nobody chose its name, so nobody is told it. */
const ownPlan = 'plan.json';
const ownPlanCodes = [
  'plan-unreadable',
  'plan-restored',
  'plan-from-newer-version',
  'plan-locked',
  'passphrase-wrong',
  'key-missing',
  'key-wrong',
  'sealed-damaged',
] as const satisfies readonly ProblemCode[];

/** A problem in three parts: what happened, what is safe, what to do. */
export function ProblemNote({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation();
  const { code, severity } = problem;
  const own = problem.file === ownPlan ? ownPlanCodes.find((known) => known === code) : undefined;
  const about = {
    file: isolated(problem.file ?? problem.entry ?? t('problem.thisFile')),
    line: problem.line ?? 0,
    detail: isolated(problem.detail),
  };
  return (
    <Note {...looks[severity]} iconLabel={t(`words.severity.${severity}`)}>
      <p>{own === undefined ? t(`words.problem.${code}.happened`, about) : t(`problem.ownPlan.${own}`)}</p>
      <p>
        {t(`words.problem.${code}.safe`, about)} {t(`words.problem.${code}.todo`, about)}
      </p>
    </Note>
  );
}
