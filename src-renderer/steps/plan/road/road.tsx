import { useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DropIndicator, GridList, ListLayout, useDragAndDrop, Virtualizer } from 'react-aria-components';
import type { ChatId } from '../../../../src-core/chat/chat.ts';
import { decide } from '../../../state/decide.ts';
import { classes } from '../../../ui/classes.ts';
import { useInPieces } from '../../../ui/in-pieces.ts';
import { PrintButton } from '../../../ui/print-button.tsx';
import { TwoPanes } from '../../../ui/two-panes.tsx';
import { usePrinting } from '../../../ui/use-printing.ts';
import type { PlanParts } from '../model.ts';
import { PrintedRoad } from './printed-road.tsx';
import { rowsOf } from './rows.ts';
import { Offers } from './offers.tsx';
import { StationRow } from './station-row.tsx';
import { StationWishes } from './station-wishes.tsx';
import { UnmetWishes } from './unmet-wishes.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { pinnedAfterMove, placeOfDrop } from './wishes.ts';
import styles from './road.module.css';

const c = classes(styles);

/**
 * Only stations in sight are in the page; how high each is shows when it is drawn. This is what one takes where its words fit on one line
 * each: a station as high as expected is not put anew after it was measured.
 */
const layout = { estimatedRowHeight: 119 };
/** The list builds what it draws all at once, so it gets a few rows after the others, those of a usual window first. */
const piece = 3;
const inSight = 20;

/** A road with stations: the groups in their order, moved by hand where the user knows better. */
export function Road({ parts }: { readonly parts: PlanParts }) {
  const { t } = useTranslation();
  const { road, decisions, title, order } = parts;
  const [chosen, setChosen] = useState<ChatId | null>(null);
  // The row answers at once, what is known about its group follows in the next moment.
  const opened = useDeferredValue(chosen);
  const grid = useRef<HTMLDivElement>(null);
  const keepFocus = useKeptFocus(grid, road);
  const chats = useMemo(() => road.map(({ chat }) => chat), [road]);
  const [shown, setShown] = useState({ road, rows: rowsOf(road, []) });
  if (shown.road !== road) setShown({ road, rows: rowsOf(road, shown.rows) });
  const drawn = useInPieces(shown.rows.length, piece, inSight);
  // The list measures its first rows as soon as it is there, in one go: so it comes after all that stands around it.
  const hasList = useDeferredValue(true, false);
  // Rows that stay as they are keep their handlers too, so these look up what is true when they are called.
  const latest = useRef({ chats, pinned: decisions.order.pinned, title });
  useEffect(() => {
    latest.current = { chats, pinned: decisions.order.pinned, title };
  });

  const move = (chat: ChatId, to: number) => {
    const now = latest.current;
    if (to < 0 || to >= now.chats.length || to === now.chats.indexOf(chat)) return;
    keepFocus(chat);
    const pinned = pinnedAfterMove(now.chats, now.pinned, chat, to);
    const moved = { title: now.title(chat), place: to + 1 };
    void decide({ type: 'change-order', order: { pinned } }, (t) => t('plan.moved', moved));
  };
  const moveBy = (chat: ChatId, by: number) => move(chat, latest.current.chats.indexOf(chat) + by);
  const { dragAndDropHooks } = useDragAndDrop({
    // A type of our own: a name must not be dropped into another program by accident.
    getItems: (keys) => [...keys].map((key) => ({ 'komm-mit/station': String(key) })),
    onReorder: ({ keys, target }) => {
      const [key] = [...keys];
      if (key === undefined || target.dropPosition === 'on') return;
      move(String(key), placeOfDrop(chats, String(key), String(target.key), target.dropPosition));
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className={c('drop')} />,
  });
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

  const titles = useMemo(() => chats.map(title).join('\n'), [chats, title]);
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
        <div className={c('scroll')}>
          <Offers parts={parts} />
          <UnmetWishes unmet={order.unmet} decisions={decisions} title={title} />
          <div ref={grid} onKeyDownCapture={moveByKeys}>
            {hasList ? (
              <Virtualizer layout={ListLayout} layoutOptions={layout}>
                <GridList
                  aria-label={t('plan.order')}
                  className={c('road')}
                  items={drawn === shown.rows.length ? shown.rows : shown.rows.slice(0, drawn)}
                  dependencies={[titles, t]}
                  dragAndDropHooks={dragAndDropHooks}
                  keyboardNavigationBehavior="tab"
                  selectionMode="single"
                  selectionBehavior="replace"
                  selectedKeys={chosen === null ? [] : [chosen]}
                  onSelectionChange={(keys) => {
                    const [key] = keys === 'all' ? [] : [...keys];
                    setChosen(key === undefined ? null : String(key));
                  }}
                >
                  {(station) => (
                    <StationRow
                      station={station}
                      isLast={station.isLast}
                      title={title}
                      onMove={(by) => moveBy(station.chat, by)}
                    />
                  )}
                </GridList>
              </Virtualizer>
            ) : null}
          </div>
          {!hasList || drawn < shown.rows.length ? null : (
            <>
              <div className={c('print')}>
                <PrintButton />
              </div>
              <p className={c('how')}>
                {t('plan.how')} {t('plan.howToMove')} {order.exact ? '' : t('plan.notExact')}
              </p>
            </>
          )}
        </div>
      </TwoPanes>
      {isPrinting ? <PrintedRoad road={road} title={title} /> : null}
    </>
  );
}
