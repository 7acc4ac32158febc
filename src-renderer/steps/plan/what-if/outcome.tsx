import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChatId } from '../../../../src-core/chat/chat.ts';
import type { WhatIfResult } from '../../../../src-core/plan/what-if.ts';
import { classes } from '../../../ui/classes.ts';
import { Name } from '../../../ui/person-name.tsx';
import { ofTen } from '../anchors/model.ts';
import type { WeekRow } from './model.ts';
import styles from './outcome.module.css';

const c = classes(styles);

interface OutcomeProps {
  readonly rows: readonly WeekRow[];
  readonly people: number;
  readonly groups: WhatIfResult['groups'];
  readonly title: (chat: ChatId) => string;
  readonly curve: ReactNode;
}

/** The curve in a sentence, and for each group in how many of ten runs it works. */
export function Outcome({ rows, people, groups, title, curve }: OutcomeProps) {
  const { t } = useTranslation();
  const last = rows.at(-1);
  return (
    <>
      {last === undefined ? null : (
        <p className={c('sentence')}>
          {t('whatIf.sentence', {
            weeks: last.week,
            count: last.middle,
            all: people,
            low: last.low,
            high: last.high,
          })}
        </p>
      )}
      <figure className={c('figure')}>
        {curve}
        <figcaption className={c('soft')}>{t('whatIf.legend')}</figcaption>
      </figure>
      <h2>{t('whatIf.groups')}</h2>
      <ol className={c('groups')}>
        {groups.map(({ chat, worked }) => {
          const { count, how } = ofTen(worked);
          return (
            <li key={chat} className={c('group')}>
              <span className={c('title')}>
                <Name>{title(chat)}</Name>
              </span>
              <svg viewBox="0 0 100 10" className={c('dots')} aria-hidden>
                {Array.from({ length: 10 }, (_, index) => (
                  <circle
                    key={index}
                    className={c(index < Math.round(worked * 10) ? 'works' : 'open')}
                    cx={index * 10 + 5}
                    cy={5}
                    r={3.6}
                  />
                ))}
              </svg>
              <span className={c('runs')}>{t(`whatIf.worked.${worked === 0 ? 'never' : how}`, { count })}</span>
            </li>
          );
        })}
      </ol>
    </>
  );
}
