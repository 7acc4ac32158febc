/** The window's program: wires disk, use cases and Electron together. The order of the first lines matters: before `ready`. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { app, nativeTheme, session, type BrowserWindow } from 'electron';
import type { Pick } from '../src-bridge/contract.ts';
import type { Settings } from '../src-bridge/settings.ts';
import type { Result } from '../src-core/result.ts';
import type { HelperDesk } from './app/helper-desk.ts';
import { keptDesk } from './app/kept-desk.ts';
import { elsewhereDesk } from './app/elsewhere-desk.ts';
import { planDesk } from './app/plan-desk.ts';
import { protectionDesk } from './app/protection-desk.ts';
import { vault } from './app/vault.ts';
import { planSession } from './app/plan-session.ts';
import { readLicences } from './app/licences.ts';
import { settingsFor } from './app/settings.ts';
import { logFile } from './node/log-file.ts';
import { writeDurably } from './node/durable-file.ts';
import { keptStorage } from './node/kept-files.ts';
import * as age from './node/age.ts';
import { keyFile, saveKey } from './node/key-file.ts';
import { planElsewhere } from './node/plan-elsewhere.ts';
import { planFolder, savePlanFile } from './node/plan-file.ts';
import { passphraseSeal, plainSeal } from './node/plan-seals.ts';
import { openSettingsFile, type SettingsFile } from './node/settings-file.ts';
import { createDialogs } from './shell/dialogs.ts';
import { givenFiles, isPlanFile } from './shell/given-files.ts';
import { createHandlers } from './shell/handlers.ts';
import { createImportDesk } from './shell/import-desk.ts';
import { emit, hostCommands } from './shell/ipc-host.ts';
import { systemKeychain } from './shell/keychain.ts';
import { showMenu } from './shell/menu.ts';
import { createPicks } from './shell/picks.ts';
import { createProgress } from './shell/progress.ts';
import { registerAppScheme, serveApp } from './shell/protocol.ts';
import { hardenApp, hardenSession } from './shell/security.ts';
import { openWindow } from './shell/window.ts';

// Windows shows notices only of programs whose id its installer has registered.
if (process.platform === 'win32') app.setAppUserModelId('app.komm-mit.desktop');
registerAppScheme();
hardenApp();

const folder = app.getPath('userData');
const samplesFolder = join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'samples');
const iconFile = app.isPackaged
  ? join(process.resourcesPath, 'icon.png')
  : join(app.getAppPath(), 'build', 'icons', '256x256.png');
const waitingFiles = [...givenFiles(process.argv, process.cwd())];
const log = logFile(join(folder, 'log.txt'));
let window: BrowserWindow | null = null;
let isListening = false;
/** Shows the window, and opens it again where it was closed and the program stayed (macOS). Nothing before there is one. */
let bringForward = (): void => undefined;

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', (_event, argv, workingFolder) => {
    bringForward();
    void giveFiles(givenFiles(argv, workingFolder));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    bringForward();
    void giveFiles([path]);
  });
  const read = openSettingsFile(folder);
  void app.whenReady().then(async () => start(await read));
} else {
  app.quit();
}

const picks = createPicks();
const planPath = join(folder, 'plan.json');
const keys = vault({
  keyFile: keyFile(folder),
  keychain: systemKeychain(),
  age,
  plan: { file: 'plan.json', read: () => readFile(planPath).catch(() => null) },
});
const ownPlan = planFolder(folder, keys.seal);
const plan = planDesk(ownPlan, (storage) =>
  planSession(storage, { now: () => new Date().toISOString(), country: app.getLocaleCountryCode() || 'DE' }),
);
const protection = protectionDesk({ vault: keys, own: ownPlan, plan });
const elsewhere = elsewhereDesk({
  plan,
  vault: keys,
  identityIn: age.identityIn,
  isOwn: (path) => resolve(path) === planPath,
  look: planElsewhere,
});
const contents = () => window?.webContents ?? null;

/** Files that did not come from the window itself; they wait until it listens. */
async function giveFiles(paths: readonly string[]): Promise<void> {
  if (!isListening) waitingFiles.push(...paths);
  else if (paths.length > 0) {
    const given = await takeIn(paths);
    if (!given.ok) emit(contents(), 'problem', given.problem);
    else if (given.value.length > 0) emit(contents(), 'files', given.value);
  }
}

/** A plan file is opened and stays where it is, the last one where there are several; everything else is there to be read. */
async function takeIn(
  paths: readonly string[],
  what: 'anything' | 'plan' = 'anything',
): Promise<Result<readonly Pick[]>> {
  const isPlan = (path: string): boolean => what === 'plan' || isPlanFile(path);
  const other = paths.filter(isPlan).at(-1);
  const opened = other === undefined ? null : await elsewhere.open(other);
  if (opened?.ok === false) return opened;
  return { ok: true, value: await picks.register(paths.filter((path) => !isPlan(path))) };
}

/** Nothing is waited for in here: whatever the window asks finds its answer, and its page is on the way while the rest is put together. */
function start(read: SettingsFile): void {
  hardenSession(session.defaultSession);
  serveApp(session.defaultSession, resolve(__dirname, '../renderer'));

  let stored = read;
  let settings: Settings = settingsFor(stored.settings, app.getPreferredSystemLanguages());
  nativeTheme.themeSource = settings.theme;
  const open = (): void => {
    window = openWindow({
      preload: resolve(__dirname, '../preload/preload.cjs'),
      // macOS and Windows take it from the program itself.
      icon: process.platform === 'linux' && existsSync(iconFile) ? iconFile : null,
      placeFile: join(folder, 'window.json'),
    });
    window.on('closed', () => {
      window = null;
      isListening = false;
    });
  };
  open();
  // What the window will ask for first; whether it succeeds, it hears when it asks.
  plan.open().catch(() => undefined);

  const apply = (next: Settings): void => {
    settings = next;
    nativeTheme.themeSource = next.theme;
    showMenu(next.language, (item) => emit(contents(), 'menu', { item }));
  };
  apply(settings);

  plan.onFacts((opened) => emit(contents(), 'plan', opened));
  const showProgress = createProgress(
    () => window,
    () => settings.language,
  );
  const imports = createImportDesk({
    picks,
    plan,
    worker: resolve(__dirname, 'import-worker.cjs'),
    emit: (importId, event) => {
      emit(contents(), 'import', { importId, event });
      showProgress(importId, event);
    },
  });
  const kept = keptDesk(keptStorage(folder), {
    now: Date.now,
    keepDays: () => settings.keepDays,
    keptAt: () => stored.settings.keptAt ?? null,
    noteKept: async (keptAt) => {
      await stored.save({ keptAt });
      stored = await openSettingsFile(folder);
    },
    rest: async () => {
      await imports.stop();
      await plan.settled();
    },
    startOver: async () => {
      stored = await openSettingsFile(folder);
      apply(settingsFor(stored.settings, app.getPreferredSystemLanguages()));
      keys.forget();
      await plan.openOwn();
    },
  });
  let helperDesk: HelperDesk | null = null;
  const helpers = once(async () => {
    const { createHelperDesk } = await import('./app/helper-desk.ts');
    helperDesk = createHelperDesk(
      { seal: age.sealWithPassphrase, open: age.openWithPassphrase, write: writeDurably },
      { language: () => settings.language, now: () => new Date().toISOString() },
    );
    return helperDesk;
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
    kept,
    takeIn,
    elsewhere,
    protection,
    copyPlan: (path, copied, passphrase) =>
      savePlanFile(path, copied, passphrase === null ? plainSeal : passphraseSeal(passphrase)),
    saveKey,
    licences: async () => readLicences(await readFile(resolve(__dirname, '../licences.json'), 'utf8')),
    // Codes, archives and pages are a good part of the program, and no start waits for them.
    invitations: once(async () => {
      const { createInvitationDesk } = await import('./app/invitation-desk.ts');
      return createInvitationDesk(() => settings.language);
    }),
    helpers,
    samples: async () => (await readdir(samplesFolder)).sort().map((name) => join(samplesFolder, name)),
    listening: () => {
      isListening = true;
      void protection.sealWhatLiesOpen();
      void giveFiles(waitingFiles.splice(0));
    },
  });
  hostCommands({ handlers, drop: takeIn, contents, logFailure: log });

  bringForward = () => {
    if (window === null) return open();
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  };
  app.on('activate', () => window ?? open());
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });

  app.on('will-quit', (event) => {
    event.preventDefault();
    // The windows are gone by now; what was decided last may still be on its way to the disk.
    void imports
      .stop()
      .then(() => Promise.all([plan.settled(), helperDesk?.settled()]))
      .finally(() => app.exit(0));
  });
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}
