import { useTranslation } from 'react-i18next';
import { TriangleAlert } from 'lucide-react';
import type { ChatId } from '../../../../src-core/chat/chat.ts';
import type { OrderResult } from '../../../../src-core/plan/order.ts';
import type { Decisions } from '../../../../src-core/plan/plan.ts';
import { decide } from '../../../state/decide.ts';
import { Button } from '../../../ui/button.tsx';
import { classes } from '../../../ui/classes.ts';
import styles from './unmet-wishes.module.css';

const c = classes(styles);

interface UnmetWishesProps {
  readonly unmet: OrderResult['unmet'];
  readonly decisions: Decisions;
  readonly title: (chat: ChatId) => string;
}

/** Wishes that contradict each other: which one gave way, and why. */
export function UnmetWishes({ unmet, decisions, title }: UnmetWishesProps) {
  const { t } = useTranslation();
  if (unmet.length === 0) return null;
  return (
    <ul className={c('unmet')}>
      {unmet.map((wish) => {
        const names = { title: title(wish.chat), other: title(wish.after) };
        const notBefore = decisions.order.notBefore.filter(
          ({ chat, after }) => chat !== wish.chat || after !== wish.after,
        );
        return (
          <li key={`${wish.chat} ${wish.after}`} className={c('wish')}>
            <TriangleAlert size={18} strokeWidth={1.75} aria-hidden className={c('sign')} />
            <span className={c('words')}>{t(`plan.unmet.${wish.why}`, names)}</span>
            <Button
              look="link"
              onPress={() =>
                void decide({ type: 'change-order', order: { notBefore } }, (t) => t('plan.wishDropped', names))
              }
            >
              {t('plan.dropWish')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
