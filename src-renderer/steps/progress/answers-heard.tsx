import { useTranslation } from 'react-i18next';
import type { Status } from '../../../src-core/plan/plan.ts';
import { decide } from '../../state/decide.ts';
import type { Saying } from '../../state/saying.ts';
import { openPerson, useWindow } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { day } from '../../ui/dates.ts';
import { Name } from '../../ui/person-name.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import type { Answer } from './signs.ts';
import styles from './answers-heard.module.css';

const c = classes(styles);
const firstFew = 8;

/** Answers in the newest export, each with the line that says so; nothing is noted by itself. */
export function AnswersHeard({ answers }: { readonly answers: readonly Answer[] }) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  if (answers.length === 0) return null;
  return (
    <section className={c('heard')} aria-label={t('answers.title')}>
      <h2>{t('answers.title')}</h2>
      <p className={c('soft')}>{t('answers.why')}</p>
      <ul>
        {answers.slice(0, firstFew).map((answer) => (
          <li key={answer.key} className={c('answer')}>
            <div className={c('said')}>
              <h3>
                <Name>{answer.name}</Name>
              </h3>
              {answer.source === 'phrase' ? null : <p>{t(`answers.sources.${answer.source}`)}</p>}
              {answer.words === null ? null : (
                <blockquote className={c('words')}>
                  <Name>{answer.words}</Name>
                </blockquote>
              )}
              <p className={c('soft')}>
                <Name>{answer.title ?? t('groups.untitled')}</Name>, {day(answer.sign.at, language)}
              </p>
            </div>
            <Verdict answer={answer} />
          </li>
        ))}
      </ul>
      {answers.length > firstFew ? (
        <p className={c('soft')}>{t('answers.more', { count: answers.length - firstFew })}</p>
      ) : null}
    </section>
  );
}

/** Note it, or say that it is none: either way it does not come back with the next export, and can be taken back. */
function Verdict({ answer }: { readonly answer: Answer }) {
  const { t } = useTranslation();
  const { name, sign, statuses } = answer;
  const settle = (status: Status | null, saying: Saying) =>
    void decide({ type: 'settle-sign', sign, standing: status === null ? null : { status } }, saying);
  if (answer.source === 'number-changed') {
    return (
      <div className={c('choice')}>
        <Button aria-label={t('answers.lookFor', { name })} onPress={() => openPerson(sign.person)}>
          {t('answers.look')}
        </Button>
        <Button
          look="link"
          aria-label={t('answers.seenFor', { name })}
          onPress={() => settle(null, (t) => t('answers.seenDone', { name }))}
        >
          {t('answers.seen')}
        </Button>
      </div>
    );
  }
  return (
    <div className={c('choice')}>
      {statuses.map((id) => {
        const status = t(`words.status.${id}`);
        return (
          <Button
            key={id}
            aria-label={t('answers.noteFor', { name, status })}
            onPress={() => settle(id, (t) => t('progress.noted', { name, status: t(`words.status.${id}`) }))}
          >
            <span className={c('status')}>
              <StatusMark status={id} /> {status}
            </span>
          </Button>
        );
      })}
      <Button
        look="link"
        aria-label={t('answers.ignoreFor', { name })}
        onPress={() => settle(null, (t) => t('answers.ignored', { name }))}
      >
        {t('answers.ignore')}
      </Button>
    </div>
  );
}
