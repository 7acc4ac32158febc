import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { test as base } from '@playwright/test';

const server = '/usr/bin/Xvfb';

/**
 * On Linux each worker has an invisible screen of its own. Windows on one screen share its clipboard, its pointer and which of them
 * has the focus: what one journey copies, another would read.
 */
export const test = base.extend<object, { readonly ownScreen: void }>({
  ownScreen: [
    async ({}, use) => {
      const screen = existsSync(server) ? await startScreen() : null;
      await use();
      screen?.end();
    },
    { scope: 'worker', auto: true },
  ],
});

/** Xvfb takes the first free number itself and tells it through the pipe when it is ready (Xserver(1), -displayfd). */
async function startScreen(): Promise<{ readonly end: () => void }> {
  const screen = spawn(server, ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  process.env['DISPLAY'] = `:${await new Promise<string>((done, fail) => {
    screen.stdio[3]?.once('data', (number: Buffer) => done(number.toString().trim()));
    screen.once('error', fail);
    screen.once('exit', (code) => fail(new Error(`${server} ended with ${code ?? 'a signal'}`)));
  })}`;
  return { end: () => screen.kill() };
}
