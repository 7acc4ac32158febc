import { Notification, type BrowserWindow } from 'electron';
import type { ImportEvent } from '../../src-bridge/contract.ts';

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

/** Progress on the taskbar; and when the user is elsewhere, one notice at the end. It names nobody. */
export function showProgress(window: BrowserWindow | null, event: ImportEvent, language: 'de' | 'en'): void {
  if (window === null || window.isDestroyed()) return;
  if (event.type === 'progress') window.setProgressBar(event.total > 0 ? Math.min(event.done / event.total, 1) : 2);
  if (event.type === 'finished' || event.type === 'cancelled' || event.type === 'failed') window.setProgressBar(-1);
  if (event.type !== 'finished' || window.isFocused() || !Notification.isSupported()) return;
  const { title, body } = words[language];
  const notice = new Notification({ title, body: body(event.chats.length) });
  notice.on('click', () => window.show());
  notice.show();
}
