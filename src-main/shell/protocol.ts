import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { protocol, type Session } from 'electron';

/** The window's own address space. Nothing else can be loaded into it. */
export const appOrigin = 'app://komm-mit';

/**
 * What the window may do, said by header with every answer. `connect-src 'none'`: chats of third persons are in there, so the
 * window has no way out at all; what it needs from main comes through the preload. Pictures may be made in the window (QR codes).
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Has to run before the app is ready. */
export function registerAppScheme(): void {
  // The page's own compiled code is kept from start to start (setCodeCachePath in Electron's docs, read 2026-11-25).
  const privileges = { standard: true, secure: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
}

/**
 * Serves the built window from one folder; nothing outside of it, whatever the address says. Answers when the page has what it asked for,
 * scripts among it: until they have run it asks for no more.
 */
export function serveApp(session: Session, folder: string): Promise<void> {
  let underWay = 0;
  let hasScripts = false;
  return new Promise((served) => {
    session.protocol.handle('app', async (request) => {
      underWay += 1;
      const answer = await answerTo(request, folder);
      underWay -= 1;
      hasScripts ||= answer.headers.get('content-type') === contentTypes['.js'];
      if (hasScripts && underWay === 0) setImmediate(served);
      return answer;
    });
  });
}

async function answerTo({ method, url }: Request, folder: string): Promise<Response> {
  const file = method === 'GET' ? await jailed(folder, url) : null;
  const contentType = file === null ? undefined : contentTypes[extname(file)];
  if (file === null || contentType === undefined)
    return new Response(null, { status: 404, headers: headers('text/plain') });
  return new Response(new Uint8Array(await readFile(file)), { headers: headers(contentType) });
}

export function headers(contentType: string): Record<string, string> {
  return {
    'content-type': contentType,
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-store',
  };
}

/** The file an address means, or null when there is none inside the folder. Links that lead out count as outside. */
async function jailed(folder: string, address: string): Promise<string | null> {
  try {
    const url = new URL(address);
    if (url.host !== new URL(appOrigin).host) return null;
    const path = decodeURIComponent(url.pathname);
    if (path.includes('\0') || path.includes('\\')) return null;
    const root = await realpath(folder);
    const file = await realpath(resolve(root, `.${path === '/' ? '/index.html' : path}`));
    return file.startsWith(root + sep) && (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}
