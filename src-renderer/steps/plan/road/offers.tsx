import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Lightbulb } from 'lucide-react';
import { decide } from '../../../state/decide.ts';
import type { Saying } from '../../../state/saying.ts';
import { useWindow } from '../../../state/window-state.ts';
import { Button } from '../../../ui/button.tsx';
import { classes } from '../../../ui/classes.ts';
import { ago } from '../../../ui/dates.ts';
import type { PlanParts } from '../model.ts';
import { declinedOffer, isDeclined, offers, type Offer } from './offers.ts';
import styles from './offers.module.css';

const c = classes(styles);
const atFirst = 2;

/** What would make the road shorter: groups that sleep, groups of the same people, groups that are too loud. */
export function Offers({ parts }: { readonly parts: PlanParts }) {
  const { t } = useTranslation();
  const { facts, decisions, road, today } = parts;
  const [showsAll, setShowsAll] = useState(false);
  const all = offers(facts, decisions, road, `${today}T12:00:00`);
  const open = all.filter((offer) => !isDeclined(offer, decisions));
  const declined = all.length - open.length;
  if (all.length === 0) return null;
  const shown = showsAll ? open : open.slice(0, atFirst);
  return (
    <section className={c('offers')} aria-label={t('offers.title')}>
      {open.length === 0 ? null : (
        <h2 className={c('heading')}>
          <Lightbulb size={18} strokeWidth={1.75} aria-hidden /> {t('offers.title')}
        </h2>
      )}
      <ul className={c('list')}>
        {shown.map((offer) => (
          <OfferLine key={offer.key} offer={offer} parts={parts} />
        ))}
      </ul>
      <span className={c('buttons')}>
        {shown.length === open.length ? null : (
          <Button look="link" onPress={() => setShowsAll(true)}>
            {t('offers.all', { count: open.length })}
          </Button>
        )}
        {declined === 0 ? null : (
          <Button look="link" onPress={() => void decide({ type: 'offer-again' }, (t) => t('offers.againDone'))}>
            {t('offers.again', { count: declined })}
          </Button>
        )}
      </span>
    </section>
  );
}

interface OfferLineProps {
  readonly offer: Offer;
  readonly parts: PlanParts;
}

function OfferLine({ offer, parts }: OfferLineProps) {
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
  const decline = () =>
    void decide({ type: 'decline-offer', offer: declinedOffer(offer) }, (t) => t('offers.declined', { title }));
  return (
    <li className={c('offer')}>
      <p className={c('words')}>{words.sentence}</p>
      <span className={c('buttons')}>
        <Button onPress={accept}>{words.accept}</Button>
        <Button look="link" onPress={decline}>
          {t('offers.notNow')}
        </Button>
      </span>
    </li>
  );

  function wordsOf(): { readonly sentence: string; readonly accept: string; readonly done: Saying } {
    switch (offer.offer) {
      case 'rest':
        return {
          sentence: t('offers.rest', { title, ago: ago(offer.last, new Date(), language) }),
          accept: t('offers.restAccept'),
          done: (t) => t('offers.restDone', { title }),
        };
      case 'merge': {
        const other = parts.title(offer.into);
        return {
          sentence: t('offers.merge', { title, other, count: offer.both }),
          accept: t('offers.mergeAccept'),
          done: (t) => t('offers.mergeDone', { title, other }),
        };
      }
      case 'two-rooms':
        return {
          sentence: t('offers.twoRooms', { title, count: offer.perWeek }),
          accept: t('offers.twoRoomsAccept'),
          done: (t) => t('plan.twoRoomsSet', { title }),
        };
    }
  }
}
