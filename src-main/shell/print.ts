import { BrowserWindow, session, type Session } from 'electron';
import type { Result } from '../../src-core/result.ts';
import type { PrintedPage } from '../app/invitation-desk.ts';
import { saveFile } from '../app/save-file.ts';
import type { Print } from '../app/write-kit.ts';
import { appOrigin, headers } from './protocol.ts';
import { hardenSession } from './security.ts';

/** Prints a page into a PDF that the user named. */
export const printToFile = async (page: PrintedPage, path: string): Promise<Result<null>> =>
  saveFile(path, await withPrinter((print) => print(page)));

/**
 * Prints in a window that nobody sees, one page after the other: sandboxed, without scripts and preload, in a session that knows nothing
 * but the page in hand and its style, under the same policy as the visible window. A window costs more time than its page, and Electron
 * keeps every session until it ends: so there is one session, and one window for all that `use` prints.
 */
export async function withPrinter<T>(use: (print: Print) => Promise<T>): Promise<T> {
  const window = hiddenWindow();
  try {
    return await use(async (page) => {
      const number = String((printed += 1));
      pages.set(number, page);
      try {
        await window.loadURL(`${appOrigin}/${number}/page.html`);
        return await window.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true });
      } finally {
        pages.delete(number);
      }
    });
  } finally {
    // The program may have closed it, with all others, because it ends.
    if (!window.isDestroyed()) window.destroy();
  }
}

/** Those that are being printed, by the number in their address. */
const pages = new Map<string, Parameters<Print>[0]>();
let printed = 0;

function hiddenWindow(): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: {
      session: printingSession(),
      sandbox: true,
      javascript: false,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    },
  });
}

let alone: Session | null = null;

function printingSession(): Session {
  if (alone !== null) return alone;
  alone = session.fromPartition('print');
  hardenSession(alone);
  alone.protocol.handle('app', ({ url }) => {
    const [, number = '', file] = /^\/(\d+)\/page\.(html|css)$/u.exec(url.slice(appOrigin.length)) ?? [];
    const page = url.startsWith(appOrigin) ? pages.get(number) : undefined;
    if (page === undefined) return new Response(null, { status: 404, headers: headers('text/plain') });
    return file === 'html'
      ? new Response(page.html, { headers: headers('text/html; charset=utf-8') })
      : new Response(page.style, { headers: headers('text/css; charset=utf-8') });
  });
  return alone;
}
