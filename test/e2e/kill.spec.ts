import { spawn } from 'node:child_process';
import { readdir, utimes } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/electron-app.ts';
import { kitaChat, titlesIn } from '../support/journey.ts';

/** 200 for the long run before a release: `npm run kills`. */
const kills = Number(process.env['KILLS'] ?? 5);

/** What the window shows of its plan after a start: the last decision that is there. */
async function decisionIn(page: Page): Promise<number> {
  const opened = await page.evaluate(() => window.kommMit.call('plan.open', null));
  if (!opened.ok) throw new Error(opened.problem.code);
  expect(opened.value.problems).toEqual([]);
  return Number(opened.value.decisions.groups['kita']?.title ?? 0);
}

/**
 * Decides without end as the window does – a title that counts, askings, a long text, an answer taken back – and says each number only
 * when main has acknowledged it. Now and then two decisions are under way at once.
 */
async function decideWithoutEnd(page: Page, start: number, heard: (number: number) => void): Promise<void> {
  await page.exposeFunction('acknowledged', heard);
  void page
    .evaluate(async (from) => {
      const acknowledged = Reflect.get(window, 'acknowledged');
      if (typeof acknowledged !== 'function') throw new Error('nobody listens');
      const { kommMit } = window;
      await kommMit.call('plan.decide', {
        action: { type: 'change-group', chat: 'long', change: { text: 'x'.repeat(300_000) } },
      });
      for (let n = from + 1; ; n += 1) {
        const decided = kommMit.call('plan.decide', {
          action: { type: 'change-group', chat: 'kita', change: { title: String(n) } },
        });
        if (n % 5 === 0) continue;
        const done = await decided;
        if (!done.ok) throw new Error(done.problem.code);
        acknowledged(n);
        if (n % 3 === 0) {
          const asking = { at: new Date().toISOString(), way: 'copy', person: null, chats: ['kita'] } as const;
          await kommMit.call('plan.decide', { action: { type: 'note-askings', askings: [asking] } });
          await kommMit.call('plan.undo', null);
        }
      }
    }, start)
    .catch(() => undefined);
}

/** A start that ends before anybody could do anything, with a chat on the command line that is being read meanwhile. */
async function killWhileStarting(profile: string, chat: string, milliseconds: number): Promise<void> {
  const program = String(createRequire(import.meta.url)('electron'));
  const child = spawn(program, [resolve(import.meta.dirname, '../..'), `--user-data-dir=${profile}`, chat], {
    stdio: 'ignore',
  });
  const gone = new Promise((done) => child.once('exit', done));
  await pause(milliseconds);
  child.kill('SIGKILL');
  await gone;
}

test(`the program is killed at any moment, ${kills} times: the last acknowledged decision is there, and the plan opens`, async ({
  launch,
  profile,
}) => {
  test.setTimeout(60_000 + kills * 20_000);
  const chat = await kitaChat(profile, 4000);
  let safe = 0;
  for (let round = 0; round < kills; round += 1) {
    if (round % 4 === 3) {
      await killWhileStarting(profile, chat, Math.random() * 2500);
      continue;
    }
    const app = await launch(round % 2 === 0 ? { files: [chat] } : {});
    const found = await decisionIn(app.page);
    expect(found).toBeGreaterThanOrEqual(safe);
    const first = new Promise<void>((done) => {
      void decideWithoutEnd(app.page, found, (number) => {
        safe = Math.max(safe, number);
        done();
      });
    });
    await first;
    await pause(Math.random() * 400);
    await app.kill();
    expect(safe).toBeGreaterThan(found);
  }

  const names = () => readdir(profile);
  const minuteAgo = new Date(Date.now() - 60_000);
  for (const name of await names()) if (name.endsWith('.tmp')) await utimes(join(profile, name), minuteAgo, minuteAgo);
  const last = await launch();
  expect(await decisionIn(last.page)).toBeGreaterThanOrEqual(safe);
  expect(await titlesIn(last.page)).toEqual(['Kita Sonnenhügel']);
  await last.close();
  expect((await names()).filter((name) => /\.tmp$|^(?:plan|settings)\.(?:unreadable|changed)/u.test(name))).toEqual([]);
  expect((await names()).filter((name) => name.startsWith('plan.')).length).toBeLessThan(20);
});
