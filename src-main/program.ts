/** Everything behind the window, wired together: disk, use cases, Electron. Loaded while the page is on its way (`main.ts`). */
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { app, type BrowserWindow, type WebContents } from 'electron';
import type { Pick } from '../src-bridge/contract.ts';
import type { Settings } from '../src-bridge/settings.ts';
import type { Result } from '../src-core/result.ts';
import { answerCommand, answerDrop } from './app/answer-command.ts';
import { elsewhereDesk } from './app/elsewhere-desk.ts';
import type { LogFailure } from './app/guarded.ts';
import type { HelperDesk } from './app/helper-desk.ts';
import { keptDesk } from './app/kept-desk.ts';
import { readLicences } from './app/licences.ts';
import { once } from './app/once.ts';
import { planDesk } from './app/plan-desk.ts';
import { planSession } from './app/plan-session.ts';
import { protectionDesk } from './app/protection-desk.ts';
import { settingsFor } from './app/settings.ts';
import { vault } from './app/vault.ts';
import * as age from './node/age.ts';
import { writeDurably } from './node/durable-file.ts';
import { keptStorage } from './node/kept-files.ts';
import { keyFile, saveKey } from './node/key-file.ts';
import { planElsewhere } from './node/plan-elsewhere.ts';
import { planFolder, savePlanFile } from './node/plan-file.ts';
import { passphraseSeal, plainSeal } from './node/plan-seals.ts';
import { openSettingsFile } from './node/settings-file.ts';
import { createDialogs } from './shell/dialogs.ts';
import type { Looks } from './shell/first-look.ts';
import { isPlanFile } from './shell/given-files.ts';
import { createHandlers } from './shell/handlers.ts';
import { createImportDesk } from './shell/import-desk.ts';
import { type Answers, emit } from './shell/ipc-host.ts';
import { systemKeychain } from './shell/keychain.ts';
import { createPicks } from './shell/picks.ts';
import { createProgress } from './shell/progress.ts';

interface Surroundings {
  /** The user's own: plan, settings, log. */
  readonly folder: string;
  /** What the build made, whole. */
  readonly built: string;
  /** Files of the command line. */
  readonly given: readonly string[];
  readonly log: LogFailure;
  readonly window: () => BrowserWindow | null;
  /** Shows theme and language everywhere but in the page. */
  readonly look: (looks: Looks) => void;
}

interface Program extends Answers {
  /** Files that did not come from the window itself; they wait until it listens. */
  readonly give: (paths: readonly string[]) => void;
}

export async function startProgram({ folder, built, given, log, window, look }: Surroundings): Promise<Program> {
  const samplesFolder = join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'samples');
  const contents = () => window()?.webContents ?? null;
  const waiting = [...given];
  /** The page that has asked for its plan; one that came after it has not yet. */
  let listener: WebContents | null = null;

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
  // What the window will ask for first; whether it succeeds, it hears when it asks.
  plan.open().catch(() => undefined);
  plan.onFacts((opened) => emit(contents(), 'plan', opened));
  const protection = protectionDesk({ vault: keys, own: ownPlan, plan });
  const elsewhere = elsewhereDesk({
    plan,
    vault: keys,
    identityIn: age.identityIn,
    isOwn: (path) => resolve(path) === planPath,
    look: planElsewhere,
  });

  let stored = await openSettingsFile(folder);
  let settings: Settings = settingsFor(stored.settings, app.getPreferredSystemLanguages());
  const apply = (next: Settings): void => {
    settings = next;
    look(next);
  };

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

  async function give(paths: readonly string[]): Promise<void> {
    if (listener === null || listener !== contents()) waiting.push(...paths);
    else if (paths.length > 0) {
      const taken = await takeIn(paths);
      if (!taken.ok) emit(contents(), 'problem', taken.problem);
      else if (taken.value.length > 0) emit(contents(), 'files', taken.value);
    }
  }

  const showProgress = createProgress(window, () => settings.language);
  const imports = createImportDesk({
    picks,
    plan,
    worker: join(built, 'main', 'import-worker.cjs'),
    log,
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
    dialogs: createDialogs(window, () => settings.language),
    imports,
    plan,
    kept,
    takeIn,
    elsewhere,
    protection,
    copyPlan: (path, copied, passphrase) =>
      savePlanFile(path, copied, passphrase === null ? plainSeal : passphraseSeal(passphrase)),
    saveKey,
    licences: async () => readLicences(await readFile(join(built, 'licences.json'), 'utf8')),
    // Codes, archives and pages are a good part of the program, and no start waits for them.
    invitations: once(async () => {
      const { createInvitationDesk } = await import('./app/invitation-desk.ts');
      return createInvitationDesk(() => settings.language);
    }),
    helpers,
    samples: async () => (await readdir(samplesFolder)).sort().map((name) => join(samplesFolder, name)),
    listening: () => {
      listener = contents();
      void protection.sealWhatLiesOpen();
      void give(waiting.splice(0));
    },
  });

  app.on('will-quit', (event) => {
    event.preventDefault();
    // The windows are gone by now; what was decided last may still be on its way to the disk.
    void imports
      .stop()
      .then(() => Promise.all([plan.settled(), helperDesk?.settled()]))
      .finally(() => app.exit(0));
  });

  return {
    give: (paths) => void give(paths),
    command: (name, input) => answerCommand(handlers, log, name, input),
    drop: (paths) => answerDrop(takeIn, log, paths),
  };
}
