import { useTranslation } from 'react-i18next';
import { UsersRound } from 'lucide-react';
import { useWindow } from '../../../state/window-state.ts';
import { classes } from '../../../ui/classes.ts';
import { day } from '../../../ui/dates.ts';
import { Name } from '../../../ui/person-name.tsx';
import type { Question, Side, Trace } from './model.ts';
import { WrittenStrip } from './written-strip.tsx';
import styles from './pair.module.css';

const c = classes(styles);
const firstFew = 5;

/** Two names with all that is known of each: numbers, chats and when they were seen there. */
export function Pair({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  return (
    <div className={c('pair')} role="group" aria-label={t('review.pair')}>
      <p className={c('reason')}>
        {t(`same.reasons.${question.reason}`)}{' '}
        <span className={c('likely')}>{t(`review.likely.${question.likely}`)}</span>
      </p>
      <div className={c('sides')}>
        <SideView side={question.a} />
        <SideView side={question.b} />
      </div>
      <WrittenStrip question={question} />
      <p className={c('together')}>
        <UsersRound size={18} strokeWidth={1.75} aria-hidden />
        <span>
          {question.shared.length === 0
            ? t('review.notTogether')
            : t('review.both', { titles: question.shared.join(', ') })}
        </span>
      </p>
    </div>
  );
}

function SideView({ side }: { readonly side: Side }) {
  const { t } = useTranslation();
  return (
    <div className={c('side')}>
      <h2 className={c('name')}>
        <Name>{side.isMe ? t('members.me') : side.name}</Name>
      </h2>
      {side.otherNames.length === 0 ? null : (
        <p className={c('soft')}>{t('people.alsoCalled', { names: side.otherNames.join(', ') })}</p>
      )}
      <p className={c('number', side.phones.length === 0 && 'soft')}>
        {side.phones.length === 0 ? t('review.noNumber') : side.phones.join(', ')}
        {side.fromBook ? <span className={c('soft')}> · {t('review.book')}</span> : null}
      </p>
      <ul className={c('traces')}>
        {side.traces.slice(0, firstFew).map((trace) => (
          <TraceView key={`${trace.chat}${trace.as}`} trace={trace} />
        ))}
      </ul>
      {side.traces.length <= firstFew ? null : (
        <p className={c('soft')}>{t('progress.moreFaces', { count: side.traces.length - firstFew })}</p>
      )}
    </div>
  );
}

function TraceView({ trace }: { readonly trace: Trace }) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const { first, last } = trace;
  return (
    <li className={c('trace')}>
      <span className={c('title', trace.isShared && 'shared')}>
        <Name>{trace.title === '' ? t('groups.untitled') : trace.title}</Name>
      </span>
      <span className={c('soft')}>
        {trace.messages === 0 ? t('review.silent') : t('loaded.messages', { count: trace.messages })}
        {last === null ? null : (
          <>
            {', '}
            {first === null || first.slice(0, 10) === last.slice(0, 10)
              ? day(last, language)
              : t('review.period', { first: day(first, language), last: day(last, language) })}
          </>
        )}
      </span>
    </li>
  );
}
