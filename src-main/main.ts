/** The window's program: wires disk, use cases and Electron together. The order of the first lines matters: before `ready`. */
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { app, nativeTheme, session, type BrowserWindow } from 'electron';
import type { Settings } from '../src-bridge/contract.ts';
import { createInvitationDesk } from './app/invitation-desk.ts';
import { planSession } from './app/plan-session.ts';
import { settingsFor } from './app/settings.ts';
import { logFile } from './node/log-file.ts';
import { planFolder } from './node/plan-file.ts';
import { openSettingsFile } from './node/settings-file.ts';
import { createDialogs } from './shell/dialogs.ts';
import { givenFiles } from './shell/given-files.ts';
import { createHandlers } from './shell/handlers.ts';
import { createImportDesk } from './shell/import-desk.ts';
import { emit, hostCommands } from './shell/ipc-host.ts';
import { showMenu } from './shell/menu.ts';
import { createPicks } from './shell/picks.ts';
import { showProgress } from './shell/progress.ts';
import { registerAppScheme, serveApp } from './shell/protocol.ts';
import { hardenApp, hardenSession } from './shell/security.ts';
import { openWindow } from './shell/window.ts';

registerAppScheme();
hardenApp();

const folder = app.getPath('userData');
const samplesFolder = join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'samples');
const waitingFiles = [...givenFiles(process.argv, process.cwd())];
const log = logFile(join(folder, 'log.txt'));
let window: BrowserWindow | null = null;
let isListening = false;

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', (_event, argv, workingFolder) => {
    window?.show();
    window?.focus();
    void giveFiles(givenFiles(argv, workingFolder));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void giveFiles([path]);
  });
  void app.whenReady().then(start);
} else {
  app.quit();
}

const picks = createPicks();

/** Files that did not come from the window itself; they wait until it listens. */
async function giveFiles(paths: readonly string[]): Promise<void> {
  if (!isListening) waitingFiles.push(...paths);
  else if (paths.length > 0) emit(window?.webContents ?? null, 'files', await picks.register(paths));
}

async function start(): Promise<void> {
  hardenSession(session.defaultSession);
  serveApp(session.defaultSession, resolve(__dirname, '../renderer'));

  const stored = await openSettingsFile(folder);
  let settings: Settings = settingsFor(stored.settings, app.getPreferredSystemLanguages());
  const contents = () => window?.webContents ?? null;
  const apply = (next: Settings): void => {
    settings = next;
    nativeTheme.themeSource = next.theme;
    showMenu(next.language, (item) => emit(contents(), 'menu', { item }));
  };
  apply(settings);

  const country = app.getLocaleCountryCode() || 'DE';
  const plan = planSession(planFolder(folder), { now: () => new Date().toISOString(), country });
  plan.onFacts((opened) => emit(contents(), 'plan', opened));
  const imports = createImportDesk({
    picks,
    plan,
    worker: resolve(__dirname, 'import-worker.cjs'),
    emit: (importId, event) => {
      emit(contents(), 'import', { importId, event });
      showProgress(window, event, settings.language);
    },
  });
  const handlers = createHandlers({
    settings: {
      current: () => settings,
      change: async (next) => {
        apply(next);
        await stored.save(next);
      },
    },
    picks,
    dialogs: createDialogs(
      () => window,
      () => settings.language,
    ),
    imports,
    plan,
    invitations: createInvitationDesk(() => settings.language),
    samples: async () => (await readdir(samplesFolder)).sort().map((name) => join(samplesFolder, name)),
    listening: () => {
      isListening = true;
      void giveFiles(waitingFiles.splice(0));
    },
  });
  hostCommands({ handlers, drop: (paths) => picks.register(paths), contents, logFailure: log });

  const open = (): void => {
    window = openWindow({
      preload: resolve(__dirname, '../preload/preload.cjs'),
      icon: null,
      placeFile: join(folder, 'window.json'),
    });
    window.on('closed', () => {
      window = null;
      isListening = false;
    });
  };
  open();
  app.on('activate', () => window ?? open());
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });

  app.on('will-quit', (event) => {
    event.preventDefault();
    imports.stop();
    // The windows are gone by now; what was decided last may still be on its way to the disk.
    void plan.settled().then(() => app.exit(0));
  });
}
