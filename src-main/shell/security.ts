import { app, type Session, type WebContents } from 'electron';
import { appOrigin } from './protocol.ts';

/** Before the app is ready: every window sandboxed, and no name in the world resolves for it. */
export function hardenApp(): void {
  app.enableSandbox();
  if (!import.meta.env.DEV) app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.on('web-contents-created', (_event, contents) => keepInside(contents));
}

/** One session, no permissions but putting plain text on the clipboard, no requests but to our own files. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, answer) => {
    answer(permission === 'clipboard-sanitized-write' && isOurs(contents.getURL()));
  });
  session.setPermissionCheckHandler(
    (_contents, permission, origin) => permission === 'clipboard-sanitized-write' && isOurs(origin),
  );
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !mayLoad(request.url) }));
  session.on('will-download', (event) => event.preventDefault());
}

/** Is this our page? Origins come with and without a slash at the end. */
export function isOurs(address: string): boolean {
  const development = developmentServer();
  if (development !== null && address.startsWith(development)) return true;
  return address === appOrigin || address.startsWith(`${appOrigin}/`);
}

/** The dev server of `npm run dev`; in a build this is the constant null, and the name of the variable is gone. */
export function developmentServer(): string | null {
  return import.meta.env.DEV ? (process.env['ELECTRON_RENDERER_URL'] ?? null) : null;
}

function mayLoad(address: string): boolean {
  if (isOurs(address) || address.startsWith(`blob:${appOrigin}/`) || address.startsWith('data:image/')) return true;
  const development = developmentServer();
  return (
    development !== null && (address.startsWith(development.replace(/^http/, 'ws')) || address.startsWith('devtools:'))
  );
}

/** The page stays the page: no navigation, no new windows, no web views. */
function keepInside(contents: WebContents): void {
  const stay = (event: { preventDefault(): void }): void => event.preventDefault();
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-attach-webview', stay);
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
