import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Lightbulb } from 'lucide-react';
import { decide } from '../../../state/decide.ts';
import { useWindow } from '../../../state/window-state.ts';
import { Button } from '../../../ui/button.tsx';
import { classes } from '../../../ui/classes.ts';
import { ago } from '../../../ui/dates.ts';
import type { PlanParts } from '../model.ts';
import { offers, type Offer } from './offers.ts';
import styles from './offers.module.css';

const c = classes(styles);
const atFirst = 2;

/** What would make the road shorter: groups that sleep, groups of the same people, groups that are too loud. */
export function Offers({ parts }: { readonly parts: PlanParts }) {
  const { t } = useTranslation();
  const { facts, decisions, road, today } = parts;
  const [declined, setDeclined] = useState<readonly string[]>([]);
  const [showsAll, setShowsAll] = useState(false);
  const all = useMemo(() => offers(facts, decisions, road, `${today}T12:00:00`), [facts, decisions, road, today]);
  const open = all.filter(({ key }) => !declined.includes(key));
  if (open.length === 0) return null;
  const shown = showsAll ? open : open.slice(0, atFirst);
  return (
    <section className={c('offers')} aria-label={t('offers.title')}>
      <h2 className={c('heading')}>
        <Lightbulb size={18} strokeWidth={1.75} aria-hidden /> {t('offers.title')}
      </h2>
      <ul className={c('list')}>
        {shown.map((offer) => (
          <OfferLine
            key={offer.key}
            offer={offer}
            parts={parts}
            onDecline={() => setDeclined((before) => [...before, offer.key])}
          />
        ))}
      </ul>
      {shown.length === open.length ? null : (
        <Button look="link" onPress={() => setShowsAll(true)}>
          {t('offers.all', { count: open.length })}
        </Button>
      )}
    </section>
  );
}

interface OfferLineProps {
  readonly offer: Offer;
  readonly parts: PlanParts;
  readonly onDecline: () => void;
}

function OfferLine({ offer, parts, onDecline }: OfferLineProps) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const title = parts.title(offer.chat);
  const words = wordsOf();
  const accept = () =>
    void decide(
      {
        type: 'change-group',
        chat: offer.chat,
        change: offer.offer === 'two-rooms' ? { twoRooms: true } : { leftOut: true },
      },
      words.done,
    );
  return (
    <li className={c('offer')}>
      <p className={c('words')}>{words.sentence}</p>
      <span className={c('buttons')}>
        <Button onPress={accept}>{words.accept}</Button>
        <Button look="link" onPress={onDecline}>
          {t('offers.notNow')}
        </Button>
      </span>
    </li>
  );

  function wordsOf(): { readonly sentence: string; readonly accept: string; readonly done: string } {
    switch (offer.offer) {
      case 'rest':
        return {
          sentence: t('offers.rest', { title, ago: ago(offer.last, new Date(), language) }),
          accept: t('offers.restAccept'),
          done: t('offers.restDone', { title }),
        };
      case 'merge': {
        const other = parts.title(offer.into);
        return {
          sentence: t('offers.merge', { title, other, count: offer.both }),
          accept: t('offers.mergeAccept'),
          done: t('offers.mergeDone', { title, other }),
        };
      }
      case 'two-rooms':
        return {
          sentence: t('offers.twoRooms', { title, count: offer.perWeek }),
          accept: t('offers.twoRoomsAccept'),
          done: t('plan.twoRoomsSet', { title }),
        };
    }
  }
}
