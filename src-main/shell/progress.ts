import { Notification, type BrowserWindow } from 'electron';
import type { ImportEvent } from '../../src-bridge/import-event.ts';

const words = {
  de: {
    title: 'Fertig gelesen',
    body: (chats: number) => (chats === 1 ? 'Ein Chat ist da.' : `${chats} Chats sind da.`),
  },
  en: {
    title: 'Finished reading',
    body: (chats: number) => (chats === 1 ? 'One chat is here.' : `${chats} chats are here.`),
  },
} as const;

/** Nobody wants to hear of something that took a moment. */
const longMs = 5000;

/** Progress on the taskbar; and when a long job ends while the user is elsewhere, one notice. It names nobody. */
export function createProgress(
  window: () => BrowserWindow | null,
  language: () => 'de' | 'en',
): (importId: string, event: ImportEvent) => void {
  const begun = new Map<string, number>();
  return (importId, event) => {
    const shown = window();
    const since = begun.get(importId) ?? Date.now();
    begun.set(importId, since);
    const isOver = event.type === 'finished' || event.type === 'cancelled' || event.type === 'failed';
    if (isOver) begun.delete(importId);
    if (shown === null || shown.isDestroyed()) return;
    if (event.type === 'progress') shown.setProgressBar(event.total > 0 ? Math.min(event.done / event.total, 1) : 2);
    if (isOver) shown.setProgressBar(-1);
    if (event.type !== 'finished' || Date.now() - since < longMs || shown.isFocused() || !Notification.isSupported())
      return;
    const { title, body } = words[language()];
    const notice = new Notification({ title, body: body(event.chats.length) });
    notice.on('click', () => shown.show());
    notice.show();
  };
}
