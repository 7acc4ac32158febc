import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { BrowserWindow, session, type Session } from 'electron';
import { failure, type Result } from '../../src-core/result.ts';
import { errorKind } from '../app/error-code.ts';
import type { PrintedPage } from '../app/invitation-desk.ts';
import { appOrigin, headers } from './protocol.ts';
import { hardenSession } from './security.ts';

/** Prints a page into a PDF that the user named. */
export async function printToFile(page: PrintedPage, path: string): Promise<Result<null>> {
  try {
    await writeFile(path, await pdfOf(page));
    return { ok: true, value: null };
  } catch (error) {
    return failure('not-written', { file: basename(path), detail: errorKind(error) });
  }
}

/**
 * Prints in a window that nobody sees: sandboxed, without scripts and preload, in a session of its own that knows nothing but this page
 * and its style, under the same policy as the visible window.
 */
export async function pdfOf(page: Pick<PrintedPage, 'html' | 'style'>): Promise<Uint8Array> {
  const alone = session.fromPartition(`print-${(printed += 1)}`);
  hardenSession(alone);
  servePage(alone, page);
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: alone,
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
  try {
    await window.loadURL(`${appOrigin}/page.html`);
    return await window.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true });
  } finally {
    window.destroy();
  }
}

let printed = 0;

function servePage(alone: Session, { html, style }: Pick<PrintedPage, 'html' | 'style'>): void {
  alone.protocol.handle('app', (request) => {
    if (request.url === `${appOrigin}/page.html`)
      return new Response(html, { headers: headers('text/html; charset=utf-8') });
    if (request.url === `${appOrigin}/page.css`)
      return new Response(style, { headers: headers('text/css; charset=utf-8') });
    return new Response(null, { status: 404, headers: headers('text/plain') });
  });
}
