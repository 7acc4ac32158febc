import { useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChatId } from '../../../../src-core/chat/chat.ts';
import { decide } from '../../../state/decide.ts';
import { classes } from '../../../ui/classes.ts';
import { OrderList } from '../../../ui/order-list.tsx';
import { PrintButton } from '../../../ui/print-button.tsx';
import { TwoPanes } from '../../../ui/two-panes.tsx';
import { usePrinting } from '../../../ui/use-printing.ts';
import type { PlanParts } from '../model.ts';
import { PrintedRoad } from './printed-road.tsx';
import { Offers } from './offers.tsx';
import { StationRow } from './station-row.tsx';
import { StationWishes } from './station-wishes.tsx';
import { UnmetWishes } from './unmet-wishes.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { pinnedAfterMove, placeOfDrop } from './wishes.ts';
import styles from './road.module.css';

const c = classes(styles);

/** What a station takes where its words fit on one line each. */
const usualHeight = 119;

/** A road with stations: the groups in their order, moved by hand where the user knows better. */
export function Road({ parts }: { readonly parts: PlanParts }) {
  const { t } = useTranslation();
  const { road, decisions, title, order } = parts;
  const [chosen, setChosen] = useState<ChatId | null>(null);
  // The row answers at once, what is known about its group follows in the next moment.
  const opened = useDeferredValue(chosen);
  const scroller = useRef<HTMLDivElement>(null);
  const keepFocus = useKeptFocus(scroller, road);
  useEffect(() => {
    // Beside the detail the list is narrower and its rows higher, so the chosen one might no longer be seen whole.
    if (opened === null) return;
    scroller.current?.querySelector(`[data-key="${CSS.escape(opened)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [opened]);
  const rows = useMemo(
    () => road.map((station) => ({ ...station, id: station.chat, name: title(station.chat) })),
    [road, title],
  );
  const chats = road.map(({ chat }) => chat);

  const move = (chat: ChatId, to: number) => {
    if (to < 0 || to >= chats.length || to === chats.indexOf(chat)) return;
    keepFocus(chat);
    const pinned = pinnedAfterMove(chats, decisions.order.pinned, chat, to);
    void decide({ type: 'change-order', order: { pinned } }, (t) =>
      t('plan.moved', { title: title(chat), place: to + 1 }),
    );
  };
  const moveBy = (chat: ChatId, by: number) => move(chat, chats.indexOf(chat) + by);
  const moveByKeys = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    const at = event.target instanceof HTMLElement ? event.target : null;
    const row = at?.querySelector<HTMLElement>('[data-chat]') ?? at?.closest<HTMLElement>('[data-chat]') ?? null;
    const chat = row?.dataset['chat'];
    if (chat === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    moveBy(chat, event.key === 'ArrowUp' ? -1 : 1);
  };

  const open = road.find(({ chat }) => chat === opened);
  const isPrinting = usePrinting();
  return (
    <>
      <TwoPanes
        detail={
          open === undefined ? null : <StationWishes key={open.chat} station={open} parts={parts} onMove={move} />
        }
        backTo={t('plan.views.road')}
        onBack={() => setChosen(null)}
      >
        <div className={c('scroll')} ref={scroller}>
          <Offers parts={parts} />
          <UnmetWishes unmet={order.unmet} decisions={decisions} title={title} />
          <div onKeyDownCapture={moveByKeys}>
            <OrderList
              label={t('plan.order')}
              rows={rows}
              expectedHeight={usualHeight}
              chosen={chosen}
              onChoose={setChosen}
              onPut={(chat, beside, position) => move(chat, placeOfDrop(chats, chat, beside, position))}
              scroller={scroller}
            >
              {(station, handle) => (
                <StationRow
                  station={station}
                  isLast={station.number === road.length}
                  title={title}
                  handle={handle}
                  onMove={(by) => moveBy(station.chat, by)}
                />
              )}
            </OrderList>
          </div>
          <div className={c('print')}>
            <PrintButton />
          </div>
          <p className={c('how')}>
            {t('plan.how')} {t('plan.howToMove')} {order.exact ? '' : t('plan.notExact')}
          </p>
        </div>
      </TwoPanes>
      {isPrinting ? <PrintedRoad road={road} title={title} /> : null}
    </>
  );
}
