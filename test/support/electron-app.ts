import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, expect, type ElectronApplication, type Page } from '@playwright/test';
import type { KommMitBridge } from '../../src-bridge/contract.ts';
import { test as base } from './own-screen.ts';

declare global {
  interface Window {
    readonly kommMit: KommMitBridge;
  }
}

const root = resolve(import.meta.dirname, '../..');

export interface LaunchOptions {
  /** Files on the command line, as by a double click. */
  readonly files?: readonly string[];
  readonly language?: 'de' | 'en';
}

export interface RunningApp {
  readonly electron: ElectronApplication;
  readonly page: Page;
  /** The folder with plan, settings and everything else; it survives a restart within one test. */
  readonly profile: string;
  /** Closes the program as a user does. */
  readonly close: () => Promise<void>;
  /** Ends it without warning. */
  readonly kill: () => Promise<void>;
}

export interface AppFixtures {
  /** Whether the test itself makes the page ask for foreign addresses, to see them refused. Even then none may answer. */
  readonly provokes: boolean;
  /** Where the program keeps its files in this test: new and empty. */
  readonly profile: string;
  /** Starts the built program, sandboxed as it is shipped; again after closing, to see what it remembers. */
  readonly launch: (options?: LaunchOptions) => Promise<RunningApp>;
}

/** Everything the page says wrong: refused by its policy, thrown or logged as an error. */
export const complaints = new WeakMap<Page, string[]>();

export const test = base.extend<AppFixtures>({
  profile: async ({}, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'komm-mit-profile-'));
    await use(profile);
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  },
  provokes: [false, { option: true }],
  launch: async ({ profile, provokes }, use) => {
    const running: ReturnType<ElectronApplication['process']>[] = [];
    const asked: string[] = [];
    const answered: string[] = [];
    await use(async (options = {}) => {
      const app = await start(profile, options);
      running.push(app.electron.process());
      app.page.on('request', (request) => (isOwn(request.url()) ? undefined : asked.push(request.url())));
      app.page.on('response', (response) => (isOwn(response.url()) ? undefined : answered.push(response.url())));
      return app;
    });
    for (const program of running) program.kill('SIGKILL');
    // Of every test in the whole run: nothing goes out to anybody.
    expect(answered).toEqual([]);
    if (!provokes) expect(asked).toEqual([]);
  },
});

export { expect } from '@playwright/test';

/** Our own pages, and pictures that the window has drawn itself. */
const isOwn = (address: string): boolean => /^(?:app:\/\/komm-mit\/|blob:app:\/\/komm-mit\/|data:)/.test(address);

async function start(profile: string, { files = [], language = 'de' }: LaunchOptions): Promise<RunningApp> {
  const electron = await _electron.launch({
    // Where tests run there is no graphics card; Chromium would imitate one in a program of its own.
    args: [root, `--user-data-dir=${profile}`, `--lang=${language}`, '--disable-gpu', ...files],
    chromiumSandbox: true,
    // Chromium reads names of files in the locale's encoding; this one exists everywhere, de_DE often does not.
    env: { ...environment(), LC_ALL: 'C.UTF-8', LANGUAGE: language },
  });
  const program = electron.process();
  const said: string[] = [];
  program.stderr?.on('data', (text: Buffer) => said.push(text.toString()));
  program.once('exit', (code, signal) => said.push(`ended with ${code ?? signal ?? ''}\n`));
  const page = await electron.firstWindow().catch((error: unknown) => {
    throw new Error(`No window came. The program said:\n${said.join('')}`, { cause: error });
  });
  const heard: string[] = [];
  complaints.set(page, heard);
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
  await page.getByRole('heading', { level: 1 }).waitFor();
  // React listens a moment after it has painted; a test that asks main before that would be quicker than any hand.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
  const gone = new Promise<void>((done) => program.once('exit', () => done()));
  return {
    electron,
    page,
    profile,
    close: async () => {
      await electron.close();
    },
    kill: async () => {
      program.kill('SIGKILL');
      await gone;
    },
  };
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}

/** The next file dialogs answer these paths. Only the system's dialog is replaced, because no test can click in it. */
export async function answerOpenDialog(electron: ElectronApplication, paths: readonly string[]): Promise<void> {
  await electron.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths: [...filePaths] });
  }, paths);
}

/** The next save dialogs answer this path; null is a user who changes their mind. */
export async function answerSaveDialog(electron: ElectronApplication, path: string | null): Promise<void> {
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
  }, path);
}

/** What would have been opened in the browser; nothing leaves a test. */
export async function catchOpenedAddresses(electron: ElectronApplication): Promise<() => Promise<readonly string[]>> {
  const opened = await electron.evaluateHandle(({ shell }) => {
    const addresses: string[] = [];
    shell.openExternal = (address) => {
      addresses.push(address);
      return Promise.resolve();
    };
    return addresses;
  });
  return () => opened.jsonValue();
}

/** A real drop of real files, by Chromium's own debugging protocol: at the middle of the window, or where told. */
export async function dropFiles(
  page: Page,
  paths: readonly string[],
  at?: { readonly x: number; readonly y: number },
): Promise<void> {
  const size = await page.evaluate(() => ({ x: window.innerWidth / 2, y: window.innerHeight / 2 }));
  const place = at ?? size;
  // Chromium 114 tells the page of files only with the drop itself when it is made this way (a hand's drag says so at once), so
  // the page could not know that it wants them.
  await page.evaluate(() => {
    document.addEventListener('dragover', (event) => event.preventDefault(), { capture: true });
  });
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...place, data });
  }
  await session.detach();
}
