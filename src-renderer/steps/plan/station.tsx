import { useTranslation } from 'react-i18next';
import { Pin, PinOff } from 'lucide-react';
import type { ChatId } from '../../../src-core/chat/chat.ts';
import type { OrderStep } from '../../../src-core/plan/order.ts';
import { decide } from '../../state/decide.ts';
import { goTo, useWindow } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Name } from '../../ui/person-name.tsx';
import styles from './station.module.css';

const c = classes(styles);

interface StationProps {
  readonly step: OrderStep;
  readonly number: number;
  readonly isLast: boolean;
  readonly titles: ReadonlyMap<ChatId, string>;
}

/** Of the last group these would only say that no other is left. */
const vague: ReadonlySet<string> = new Set(['most-of-your-life', 'most-per-person']);

/** One group on the road: its place, why it stands there, and how many people it takes. */
export function Station({ step, number, isLast, titles }: StationProps) {
  const { t } = useTranslation();
  const pinned = useWindow(({ opened }) => opened?.decisions.order.pinned) ?? {};
  const { reason, chat } = step;
  const title = titles.get(chat) ?? t('groups.untitled');
  const isPinned = pinned[chat] !== undefined;
  const isFirst = number === 1;
  const togglePin = () => {
    const { [chat]: _old, ...others } = pinned;
    const order = { pinned: isPinned ? others : { ...others, [chat]: 1 } };
    void decide({ type: 'change-order', order }, t(isPinned ? 'plan.unpinned' : 'plan.pinned', { title }));
  };
  return (
    <li className={c('station')}>
      <span className={c('number')} aria-hidden>
        {number}
      </span>
      <div className={c('card')}>
        <div className={c('words')}>
          <h2 className={c('title')}>
            <Name>{title}</Name>
          </h2>
          <p>
            {t(`plan.reasons.${isLast && vague.has(reason.code) ? 'last' : reason.code}`, {
              count: reason.people,
              known: reason.known,
              shared: reason.shared,
              other: titles.get(reason.with ?? '') ?? '',
            })}
          </p>
          <p className={c('people')}>
            {t('plan.newPeople', { count: step.newPeople })} · {t('plan.cumulative', { count: step.cumulative })}
          </p>
        </div>
        <div className={c('buttons')}>
          {isFirst && !isPinned ? null : (
            <Button look="link" icon={isPinned ? PinOff : Pin} onPress={togglePin}>
              {t(isPinned ? 'plan.unpin' : 'plan.pin')}
            </Button>
          )}
          <Button onPress={() => goTo('invite', chat)}>{t('groups.invite')}</Button>
        </div>
      </div>
    </li>
  );
}
