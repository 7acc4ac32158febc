import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dices } from 'lucide-react';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { classes } from '../../../ui/classes.ts';
import { PrintButton } from '../../../ui/print-button.tsx';
import type { PlanParts } from '../model.ts';
import { useWork } from '../thread/use-work.ts';
import { Curve } from './curve.tsx';
import { everybody, hasHouseholds, type Assumptions, usualAssumptions, weekRows, whatIfQuestion } from './model.ts';
import { Outcome } from './outcome.tsx';
import { ThresholdSlider } from './threshold-slider.tsx';
import { WeekTable } from './week-table.tsx';
import { Awaited } from '../thread/awaited.tsx';
import { ViewPane } from '../view-pane.tsx';
import styles from './what-if-view.module.css';

const c = classes(styles);
const mostWon = 8;

/** What may come of it, under assumptions that can be turned. It compares, it promises nothing. */
export function WhatIfView({ parts }: { readonly parts: PlanParts }) {
  const { t } = useTranslation();
  const [assumed, setAssumed] = useState<Assumptions>(usualAssumptions);
  const settled = useDeferredValue(assumed);
  const question = useMemo(() => whatIfQuestion(parts, settled), [parts, settled]);
  const { answer, ...awaited } = useWork('what-if', question);
  const { isWorking, again } = awaited;
  const people = everybody(question);
  const rows = useMemo(() => (answer === null ? [] : weekRows(answer, people)), [answer, people]);
  const choices = Array.from({ length: Math.min(mostWon, parts.road.length) + 1 }, (_, count) => count);
  return (
    <ViewPane>
      <div className={c('column')}>
        <p className={c('lead')}>{t('whatIf.lead')}</p>
        <div className={c('controls')}>
          <ThresholdSlider
            from={assumed.from}
            to={assumed.to}
            onChange={(from, to) => setAssumed({ ...assumed, from, to })}
          />
          <Choice
            label={t('whatIf.won')}
            options={choices.map((count) => ({
              id: String(count),
              word: count === 0 ? t('whatIf.wonNobody') : t('whatIf.wonGroups', { count }),
            }))}
            chosen={String(assumed.wonGroups)}
            onChoose={(count) => setAssumed({ ...assumed, wonGroups: Number(count) })}
          />
          <div className={c('seed')}>
            <Button icon={Dices} onPress={() => setAssumed({ ...assumed, seed: assumed.seed + 1 })}>
              {t('whatIf.again')}
            </Button>
            <span className={c('soft')}>{t('whatIf.seed', { seed: assumed.seed })}</span>
          </div>
        </div>
        <div aria-busy={isWorking} className={c('result', (isWorking || again !== null) && answer !== null && 'older')}>
          {answer === null || again !== null ? <Awaited {...awaited} /> : null}
          {answer === null ? null : (
            <>
              <Outcome
                rows={rows}
                people={people}
                groups={answer.groups}
                title={parts.title}
                curve={<Curve rows={rows} people={people} />}
              />
              <WeekTable rows={rows} />
            </>
          )}
        </div>
        <p className={c('soft')}>
          {t('whatIf.how')} {hasHouseholds(parts) ? t('plan.oneHousehold') : ''}
        </p>
        <span className={c('print')}>
          <PrintButton />
        </span>
      </div>
    </ViewPane>
  );
}
