import type { HTMLAttributes, RefObject } from 'react';
import {
  ListDropTargetDelegate,
  useDraggableCollection,
  useDroppableCollection,
  type DroppableCollectionOptions,
  type ListKeyboardDelegate,
} from 'react-aria';
import {
  useDraggableCollectionState,
  useDroppableCollectionState,
  type DraggableCollectionState,
  type DroppableCollectionState,
  type ListState,
} from 'react-stately';
import type { ListedRow } from './row-collection.ts';

/** A type of our own: a name must not be dropped into another program by accident. */
const carriedType = 'komm-mit/row';

export type PutDown = (id: string, beside: string, position: 'before' | 'after') => void;

export interface Carrying {
  readonly drag: DraggableCollectionState;
  readonly drop: DroppableCollectionState;
}

/** Rows that are carried to another place, with the mouse or with the keys (Enter on the handle, arrows, Enter). */
export function useCarrying(
  state: ListState<ListedRow>,
  keyboardDelegate: ListKeyboardDelegate<unknown>,
  list: RefObject<HTMLElement | null>,
  onPut: PutDown,
): Carrying & { readonly dropProps: HTMLAttributes<HTMLElement> } {
  const { collection, selectionManager } = state;
  const drag = useDraggableCollectionState({
    collection,
    selectionManager,
    getItems: (keys) => [...keys].map((key) => ({ [carriedType]: String(key) })),
  });
  useDraggableCollection({}, drag, list);
  const onReorder: DroppableCollectionOptions['onReorder'] = ({ keys, target }) => {
    const [key] = keys;
    if (key !== undefined && target.dropPosition !== 'on') onPut(String(key), String(target.key), target.dropPosition);
  };
  const drop = useDroppableCollectionState({ collection, selectionManager, onReorder });
  const dropTargetDelegate: DroppableCollectionOptions['dropTargetDelegate'] = {
    getDropTargetFromPoint: (...where) =>
      new ListDropTargetDelegate(rowsInPage(state, list), list).getDropTargetFromPoint(...where),
  };
  const { collectionProps } = useDroppableCollection({ keyboardDelegate, dropTargetDelegate, onReorder }, drop, list);
  return { drag, drop, dropProps: collectionProps };
}

/** The delegate looks for its rows in the page and gives up at the first that is not there. */
function rowsInPage({ collection }: ListState<ListedRow>, list: RefObject<HTMLElement | null>) {
  const inPage = new Set(
    [...(list.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [])].map(({ dataset }) => dataset['key']),
  );
  return [...collection].filter(({ key }) => inPage.has(String(key)));
}
