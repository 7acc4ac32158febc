import { useTranslation } from 'react-i18next';
import type { DateOrder, ReadChat } from '../../../src-core/chat/chat.ts';
import { decide } from '../../state/decide.ts';
import { readAgain } from '../../state/reading.ts';
import { useWindow } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { day } from '../../ui/dates.ts';
import { Name } from '../../ui/person-name.tsx';
import { bothReadings } from './date-orders.ts';
import styles from './date-order-question.module.css';

const c = classes(styles);

/** Day and month could be swapped: the user's own first dates both ways, so that one look decides. */
export function DateOrderQuestion({ chat }: { readonly chat: ReadChat }) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const decided = useWindow(({ opened }) => opened?.decisions.groups[chat.id]?.dateOrder);
  const chosen = decided ?? chat.dateOrder;
  const needsReading = chosen !== chat.dateOrder;
  const choose = async (order: DateOrder) => {
    const isKept = await decide({ type: 'change-group', chat: chat.id, change: { dateOrder: order } }, (t) =>
      t(`dateOrder.chosen.${order}`),
    );
    if (isKept) await readAgain(chat.source.file);
  };
  return (
    <section className={c('question')} aria-label={t('dateOrder.title')}>
      <h3>{t(decided === undefined ? 'dateOrder.title' : 'dateOrder.titleDecided')}</h3>
      <p>{t('dateOrder.why')}</p>
      <div className={c('ways')}>
        {(['dmy', 'mdy'] as const).map((order) => (
          <div key={order} className={c('way', order === chosen && 'chosen')}>
            <strong>{t(`words.dateOrder.${order}`)}</strong>
            <ul>
              {bothReadings(chat.dateSamples, order).map(({ written, at }) => (
                <li key={written}>
                  <Name>{written}</Name> → {at === null ? t('dateOrder.impossible') : day(at, language)}
                </li>
              ))}
            </ul>
            {order === chosen ? (
              <span className={c('now')}>{t(decided === undefined ? 'dateOrder.assumed' : 'dateOrder.yours')}</span>
            ) : null}
            {order === chosen && decided !== undefined ? null : (
              <Button onPress={() => void choose(order)}>
                {t(order === chosen ? 'dateOrder.confirm' : 'dateOrder.take')}
              </Button>
            )}
          </div>
        ))}
      </div>
      {needsReading ? <p className={c('again')}>{t('dateOrder.loadAgain', { file: chat.source.file })}</p> : null}
    </section>
  );
}
