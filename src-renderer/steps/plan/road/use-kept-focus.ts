import { useEffect, useRef, type RefObject } from 'react';
import type { ChatId } from '../../../../src-core/chat/chat.ts';

/** Rows that change places lose the focus in Chromium; whoever moves one by keys wants to go on moving it. */
export function useKeptFocus(grid: RefObject<HTMLElement | null>, order: unknown): (chat: ChatId) => void {
  const moving = useRef<{ readonly chat: ChatId; readonly button: string | null; readonly from: unknown } | null>(null);
  useEffect(() => {
    const kept = moving.current;
    // Main has not answered yet.
    if (kept === null || kept.from === order) return;
    moving.current = null;
    const row = [...(grid.current?.querySelectorAll<HTMLElement>('[data-chat]') ?? [])].find(
      ({ dataset }) => dataset['chat'] === kept.chat,
    );
    const buttons = [...(row?.querySelectorAll<HTMLButtonElement>('button[data-move]') ?? [])];
    const same = buttons.find(({ dataset, disabled }) => dataset['move'] === kept.button && !disabled);
    const next = kept.button === null ? row?.closest<HTMLElement>('[role="row"]') : same;
    (next ?? buttons.find(({ disabled }) => !disabled))?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  }, [grid, order]);
  return (chat) => {
    const at = document.activeElement;
    const button = at instanceof HTMLElement ? (at.dataset['move'] ?? null) : null;
    moving.current = { chat, button, from: order };
  };
}
