import { useState, type DragEvent } from 'react';
import type { ChatId } from '../../../../src-core/chat/chat.ts';

/** A type of our own: a name must not be dropped into another program by accident. */
const type = 'komm-mit/group';

/** The group on its way. It is kept here, as the drag itself needs to say no more than that there is one. */
let onTheWay: ChatId | null = null;

/** What makes a group something that the mouse can carry. The menu beside it does the same for keys. */
export const carried = (chat: ChatId) => ({
  draggable: true,
  onDragStart: ({ dataTransfer }: DragEvent) => {
    onTheWay = chat;
    dataTransfer.setData(type, 'group');
    dataTransfer.effectAllowed = 'move';
  },
  onDragEnd: () => {
    onTheWay = null;
  },
});

/** What makes a wave a place where a carried group can be put down. `isOver`: it would be put down here. */
export function useDropOfGroup(onDrop: (chat: ChatId) => void) {
  // Each child that the pointer passes is entered before the last one is left.
  const [depth, setDepth] = useState(0);
  const isOurs = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes(type);
  const props = {
    onDragEnter: (event: DragEvent) => {
      if (isOurs(event)) setDepth((before) => before + 1);
    },
    onDragLeave: (event: DragEvent) => {
      if (isOurs(event)) setDepth((before) => Math.max(0, before - 1));
    },
    onDragOver: (event: DragEvent) => {
      if (!isOurs(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move';
    },
    onDrop: (event: DragEvent) => {
      if (!isOurs(event)) return;
      event.preventDefault();
      setDepth(0);
      if (onTheWay !== null) onDrop(onTheWay);
    },
  };
  return { isOver: depth > 0, props };
}
