import { useTranslation } from 'react-i18next';
import { decide } from '../../state/decide.ts';
import { ignoreSign, useWindow } from '../../state/window-state.ts';
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
        {answers.slice(0, firstFew).map((answer) => {
          const status = t(`words.status.${answer.status}`);
          return (
            <li key={answer.key} className={c('answer')}>
              <div className={c('said')}>
                <h3>
                  <Name>{answer.name}</Name>
                </h3>
                {answer.words === null ? (
                  <p>{t(answer.source === 'left' ? 'answers.left' : 'answers.removed')}</p>
                ) : (
                  <blockquote className={c('words')}>
                    <Name>{answer.words}</Name>
                  </blockquote>
                )}
                <p className={c('soft')}>
                  <Name>{answer.title ?? t('groups.untitled')}</Name>, {day(answer.at, language)}
                </p>
              </div>
              <div className={c('choice')}>
                <Button
                  aria-label={t('answers.noteFor', { name: answer.name, status })}
                  onPress={() =>
                    void decide(
                      {
                        type: 'set-status',
                        chat: answer.chat,
                        people: [answer.person],
                        standing: { status: answer.status },
                      },
                      t('progress.noted', { name: answer.name, status }),
                    )
                  }
                >
                  <span className={c('status')}>
                    <StatusMark status={answer.status} /> {status}
                  </span>
                </Button>
                <Button
                  look="link"
                  aria-label={t('answers.ignoreFor', { name: answer.name })}
                  onPress={() => ignoreSign(answer.key)}
                >
                  {t('answers.ignore')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {answers.length > firstFew ? (
        <p className={c('soft')}>{t('answers.more', { count: answers.length - firstFew })}</p>
      ) : null}
    </section>
  );
}
