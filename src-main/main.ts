/**
 * The window's program begins: what has to be there before the window is, and nothing else. The order of the first lines matters: before
 * `ready`. All that reads, decides and answers follows (`program.ts`) while the page is on its way.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app, nativeTheme, session, type BrowserWindow } from 'electron';
import { once } from './app/once.ts';
import { settingsFor } from './app/settings.ts';
import { logFile } from './node/log-file.ts';
import { firstLook, isFirstStart, type Looks } from './shell/first-look.ts';
import { givenFiles } from './shell/given-files.ts';
import { emit, hostCommands } from './shell/ipc-host.ts';
import { showMenu } from './shell/menu.ts';
import { registerAppScheme, serveApp } from './shell/protocol.ts';
import { hardenApp, hardenSession } from './shell/security.ts';
import { openWindow } from './shell/window.ts';

// Windows shows notices only of programs whose id its installer has registered.
if (process.platform === 'win32') app.setAppUserModelId('app.komm-mit.desktop');
registerAppScheme();
hardenApp();

const folder = app.getPath('userData');
const log = logFile(join(folder, 'log.txt'));
const built = resolve(__dirname, '..');
const iconFile = app.isPackaged
  ? join(process.resourcesPath, 'icon.png')
  : join(app.getAppPath(), 'build', 'icons', '256x256.png');
const given = givenFiles(process.argv, process.cwd());
let window: BrowserWindow | null = null;
const contents = () => window?.webContents ?? null;

const program = once(async () => {
  const { startProgram } = await import('./program.ts');
  return startProgram({ folder, built, given, log, window: () => window, look });
});

if (app.requestSingleInstanceLock()) {
  const begun = app.whenReady().then(begin);
  const give = (paths: readonly string[]): void => {
    bringForward();
    void begun.then(program).then((running) => running.give(paths));
  };
  app.on('second-instance', (_event, argv, workingFolder) => give(givenFiles(argv, workingFolder)));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    give([path]);
  });
  app.on('activate', () => void begun.then(() => window ?? open()));
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
} else {
  app.quit();
}

function begin(): void {
  hardenSession(session.defaultSession);
  const served = serveApp(session.defaultSession, join(built, 'renderer'));
  hostCommands({ answers: program, contents, log });
  const settings = settingsFor(firstLook(folder), app.getPreferredSystemLanguages());
  nativeTheme.themeSource = settings.theme;
  open();
  look(settings);
  // Its scripts are in the window: while they run there, main reads the rest of itself.
  void served.then(program);
}

function open(): void {
  window = openWindow({
    preload: join(built, 'preload', 'preload.cjs'),
    // macOS and Windows take it from the program itself.
    icon: process.platform === 'linux' && existsSync(iconFile) ? iconFile : null,
    placeFile: join(folder, 'window.json'),
    isFirstStart: given.length === 0 && isFirstStart(folder),
  });
  window.on('closed', () => {
    window = null;
  });
}

/** Shows the window, and opens it again where it was closed and the program stayed (macOS). Nothing before there is one. */
function bringForward(): void {
  if (!app.isReady()) return;
  if (window === null) return open();
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function look({ theme, language }: Looks): void {
  nativeTheme.themeSource = theme;
  showMenu(language, (item) => emit(contents(), 'menu', { item }));
}
