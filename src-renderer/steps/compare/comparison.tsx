import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlan } from '../../state/use-plan.ts';
import { columnOrders } from '../../../src-core/messengers/compare.ts';
import { Choice } from '../../ui/choice.tsx';
import { classes } from '../../ui/classes.ts';
import type { GroupFacts } from '../groups/model.ts';
import { CellSource, type Asked } from './cell-source.tsx';
import { ComparisonCards } from './comparison-cards.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { comparisonOf, subjectOf } from './model.ts';
import { NeedsList } from './needs-list.tsx';
import { useNarrow } from './use-narrow.ts';
import { useKeptWishes, useWishes } from './wishes.ts';
import styles from './comparison.module.css';

const c = classes(styles);

interface ComparisonProps {
  readonly groups: readonly GroupFacts[];
  readonly chosen: string | null;
  readonly onChoose: (messenger: string) => void;
}

/** Needs on one side, messengers on the other. Nothing is ranked unless the user's own wishes rank it. */
export function Comparison({ groups, chosen, onChoose }: ComparisonProps) {
  const { t } = useTranslation();
  const plan = usePlan();
  useKeptWishes();
  const wishes = useWishes();
  const isNarrow = useNarrow();
  const trigger = useRef<HTMLElement | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const subject = useMemo(() => (plan === null ? null : subjectOf(plan.facts, plan.decisions, groups)), [plan, groups]);
  if (subject === null) return null;
  const comparison = comparisonOf(subject, wishes, chosen);
  const ask = (about: Asked, from: HTMLElement) => {
    trigger.current = from;
    setAsked(about);
  };
  const shown = { comparison, subject, chosen, onChoose, onAsk: ask };
  return (
    <div className={c('comparison')}>
      <NeedsList subject={subject} chosen={chosen} />
      <div className={c('side')}>
        <div className={c('bar')}>
          <p className={c('hint')}>{t(isNarrow ? 'compare.hintNarrow' : 'compare.hint')}</p>
          <div className={c('order')}>
            <span aria-hidden>{t('compare.order')}</span>
            <Choice
              label={t('compare.order')}
              hideLabel
              options={columnOrders.map((id) => ({ id, word: t(`compare.orders.${id}`) }))}
              chosen={wishes.order}
              onChoose={(id) => useWishes.setState({ order: columnOrders.find((order) => order === id) ?? 'registry' })}
            />
          </div>
        </div>
        {isNarrow ? <ComparisonCards {...shown} /> : <ComparisonTable {...shown} />}
      </div>
      <CellSource asked={asked} trigger={trigger} subject={subject} onClose={() => setAsked(null)} />
    </div>
  );
}
