import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';

const folder = resolve(import.meta.dirname, '../../dist/linux-unpacked');
export const packagedProgram = join(folder, 'komm-mit');
export const packagedSamples = join(folder, 'resources', 'samples');

export interface PackagedApp {
  readonly page: Page;
  readonly program: ChildProcess;
  /** Asks the window to close, as its button does, and answers the exit code. */
  readonly close: () => Promise<number | null>;
}

/**
 * The packaged program exactly as it is shipped. Playwright's own way into Electron needs a Node debugger in main, which a fuse
 * forbids here; so only the page is driven, through Chromium's debugging port, and main is seen from outside.
 */
export async function startPackaged(profile: string, files: readonly string[]): Promise<PackagedApp> {
  if (!existsSync(packagedProgram)) throw new Error('There is no packaged program; npm run package -- dir makes it.');
  const args = ['--remote-debugging-port=0', `--user-data-dir=${profile}`, '--lang=de', ...files];
  const program = spawn(packagedProgram, args, {
    env: { ...process.env, LC_ALL: 'C.UTF-8', LANGUAGE: 'de' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const browser = await chromium.connectOverCDP(await debuggingAddress(program), { noDefaults: true });
  const [context] = browser.contexts();
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
  if (page === undefined) throw new Error('No window came.');
  await page.getByRole('heading', { level: 1 }).waitFor();
  return {
    page,
    program,
    close: async () => {
      const ended = new Promise<number | null>((done) => program.once('exit', done));
      await page.evaluate(() => window.close());
      return ended;
    },
  };
}

function debuggingAddress(program: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    program.stderr?.on('data', (text: Buffer) => {
      said += text.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) found(address);
    });
    program.once('exit', (code, signal) => {
      failed(new Error(`The program ended with ${code ?? signal ?? ''} and said:\n${said}`));
    });
  });
}
