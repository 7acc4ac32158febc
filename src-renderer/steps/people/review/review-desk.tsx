import { useEffect, useMemo, useRef, useState } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from 'react-aria-components';
import type { Decisions } from '../../../../src-core/plan/plan.ts';
import { decide } from '../../../state/decide.ts';
import { Button } from '../../../ui/button.tsx';
import { classes } from '../../../ui/classes.ts';
import { NobodyYet } from '../../../ui/drawings.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { FilterWords } from '../../../ui/filter-words.tsx';
import type { Known } from '../model.ts';
import { MergedPeople } from './merged-people.tsx';
import { answered, doubts, questionOf, reasonCounts, type Side } from './model.ts';
import { Pair } from './pair.tsx';
import { Verdicts, verdicts, type Verdict } from './verdicts.tsx';
import styles from './review-desk.module.css';

const c = classes(styles);

const nameOf = (t: TFunction, side: Side) => (side.isMe ? t('members.me') : side.name);

/** Doubtful pairs one by one, the evidence side by side. Answers come by mouse or by the keys 1, 2, 3. */
export function ReviewDesk({ known, decisions }: { readonly known: Known; readonly decisions: Decisions }) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState('all');
  /** Put off before, and wanted again. */
  const [again, setAgain] = useState<ReadonlySet<string>>(new Set());
  /** Answered and on its way to the plan: the next key already means the next pair. */
  const [sent, setSent] = useState<ReadonlySet<string>>(new Set());
  const desk = useRef<HTMLElement>(null);
  useEffect(() => desk.current?.focus({ preventScroll: true }), []);
  const waiting = useMemo(() => doubts(known, decisions), [known, decisions]);
  const all = waiting.filter(({ key }) => !sent.has(key));
  const open = all.filter(({ key, isPutOff }) => !isPutOff || again.has(key));
  const words = reasonCounts(open);
  const chosen = words.some(({ reason }) => reason === filter) ? filter : 'all';
  const doubt = open.find(({ reason }) => chosen === 'all' || reason === chosen);
  const question = doubt === undefined ? null : questionOf(doubt, known);
  const done = answered(decisions);

  const judge = (verdict: Verdict) => {
    if (question === null) return;
    const { key } = question;
    if (verdict === 'later') setAgain((before) => new Set([...before].filter((other) => other !== key)));
    setSent((before) => new Set([...before, key]));
    void decide({ type: 'judge-pair', a: question.a.id, b: question.b.id, verdict }, (t) =>
      t(`same.${verdict}Done`, { a: nameOf(t, question.a), b: nameOf(t, question.b) }),
    ).then(() => setSent((before) => new Set([...before].filter((other) => other !== key))));
  };

  return (
    <section
      className={c('desk')}
      aria-label={t('people.view.review')}
      ref={desk}
      tabIndex={-1}
      onKeyDownCapture={(event) => {
        const verdict = verdicts.find((_, index) => event.key === String(index + 1));
        if (verdict === undefined || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
        event.preventDefault();
        judge(verdict);
      }}
    >
      {all.length === 0 ? (
        <Empty drawing={<NobodyYet />} title={t('review.none')}>
          <p>{t('review.noneMore')}</p>
        </Empty>
      ) : (
        <>
          <div className={c('progress')}>
            <p>
              <strong>{t('review.open', { count: open.length })}</strong>
              {done === 0 ? null : <> · {t('review.answered', { count: done })}</>}
            </p>
            <progress
              className={c('bar')}
              aria-label={t('review.progress')}
              value={done}
              max={Math.max(1, done + all.length)}
            />
          </div>
          {words.length < 2 ? null : (
            <FilterWords
              label={t('review.filter')}
              words={[
                { id: 'all', word: t('review.all'), count: open.length },
                ...words.map(({ reason, count }) => ({ id: reason, word: t(`review.reasons.${reason}`), count })),
              ]}
              chosen={chosen}
              onChoose={setFilter}
              countText={(count) => t('number', { count })}
            />
          )}
          {question === null ? (
            <p className={c('soft')}>{t('review.noneHere')}</p>
          ) : (
            <div className={c('card')}>
              <Pair question={question} />
              <Verdicts onJudge={judge} />
            </div>
          )}
          {open.length === all.length ? null : (
            <p className={c('soft')}>
              {t('review.laterCount', { count: all.length - open.length })}{' '}
              <Button look="link" onPress={() => setAgain(new Set(all.map(({ key }) => key)))}>
                {t('review.again')}
              </Button>
            </p>
          )}
        </>
      )}
      <VisuallyHidden>
        <p role="status">
          {question === null
            ? t(all.length === 0 ? 'review.none' : 'review.noneHere')
            : t('review.next', {
                open: t('review.open', { count: open.length }),
                a: nameOf(t, question.a),
                b: nameOf(t, question.b),
                reason: t(`same.reasons.${question.reason}`),
              })}
        </p>
      </VisuallyHidden>
      <MergedPeople known={known} />
    </section>
  );
}
