import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mergeAction } from '../../../src-core/invite/merge-answers.ts';
import type { PersonId } from '../../../src-core/people/person.ts';
import { decide } from '../../state/decide.ts';
import { help, useHelping } from '../../state/helping.ts';
import { closeSheet } from '../../state/sheets.ts';
import { usePlan } from '../../state/use-plan.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Name } from '../../ui/person-name.tsx';
import { Segments } from '../../ui/segments.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { merging } from './model.ts';
import styles from './helpers.module.css';

const c = classes(styles);

/** What a helper's answers change, looked at before they are taken in; what contradicts is chosen one by one. */
export function MergeSheet() {
  const { t } = useTranslation();
  const plan = usePlan();
  const inHand = useHelping((state) => state.merging);
  const [theirs, setTheirs] = useState<ReadonlySet<PersonId>>(new Set());
  if (plan === null || inHand === null) return null;
  const { helper } = inHand.file;
  const found = merging(plan.facts, plan.decisions, inHand.file);
  const disputed = found.news.filter(({ isConflict }) => isConflict);
  const changed = found.news.filter(({ changes, isConflict }) => changes.length > 0 && !isConflict);
  const takeIn = async () => {
    closeSheet();
    const action = mergeAction(plan, found, theirs);
    await decide(
      {
        ...action,
        standings: [...action.standings],
        doNotAsk: [...action.doNotAsk],
        notes: [...action.notes],
        askings: [...action.askings],
      },
      (t) => t('merge.done', { name: helper, count: new Set(action.standings.map(({ person }) => person)).size }),
    );
  };
  const choose = (person: PersonId, isTheirs: boolean) =>
    setTheirs((before) => new Set([...before].filter((id) => id !== person).concat(isTheirs ? [person] : [])));
  return (
    <Sheet
      title={t('merge.title', { name: helper })}
      lead={
        found.news.length === 0 ? t('merge.nothing') : t('merge.lead', { count: found.news.length, open: found.open })
      }
      width="reading"
      onClose={closeSheet}
    >
      {() => (
        <div className={c('sheet')}>
          {changed.length === 0 ? null : (
            <ul className={c('people')} aria-label={t('merge.changed')}>
              {changed.map(({ person, name, answer }) => (
                <li key={person} className={c('person')}>
                  <Name>{name}</Name>
                  <span className={c('status')}>
                    <StatusMark status={answer.status} /> {t(`words.status.${answer.status}`)}
                    {answer.via === undefined || answer.via === '' ? null : `: ${answer.via}`}
                  </span>
                </li>
              ))}
            </ul>
          )}
          {disputed.length === 0 ? null : (
            <section className={c('disputed')} aria-label={t('merge.disputed', { count: disputed.length })}>
              <h3>{t('merge.disputed', { count: disputed.length })}</h3>
              <p className={c('soft')}>{t('merge.disputedMore')}</p>
              <ul className={c('people')}>
                {disputed.map(({ person, name, answer, changes }) => (
                  <li key={person} className={c('person')}>
                    <Name>{name}</Name>
                    <Segments
                      label={t('merge.whatCounts', { name })}
                      segments={[
                        {
                          id: 'mine',
                          word: t('merge.mine', { status: t(`words.status.${changes[0]?.here ?? 'asked'}`) }),
                        },
                        { id: 'theirs', word: `${helper}: ${t(`words.status.${answer.status}`)}` },
                      ]}
                      chosen={theirs.has(person) ? 'theirs' : 'mine'}
                      onChoose={(id) => choose(person, id === 'theirs')}
                    />
                  </li>
                ))}
              </ul>
            </section>
          )}
          {found.gone.length === 0 ? null : (
            <p>
              {t('merge.gone', { count: found.gone.length })} <Name>{found.gone.join(', ')}</Name>
            </p>
          )}
          {found.news.length > 0 && changed.length === 0 && disputed.length === 0 ? <p>{t('merge.known')}</p> : null}
          <div className={c('line')}>
            {found.news.length === 0 ? (
              <Button onPress={() => help(inHand)}>{t('merge.workOn')}</Button>
            ) : (
              <Button look="main" onPress={() => void takeIn()}>
                {t('merge.takeIn')}
              </Button>
            )}
          </div>
        </div>
      )}
    </Sheet>
  );
}
