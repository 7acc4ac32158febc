import type { Page } from '@playwright/test';

/** What Chromium itself says about how quick a page was; milliseconds. */
export interface Quickness {
  /** Every task of the page's thread above 50 ms (Long Tasks API). */
  readonly tasks: readonly number[];
  /** Every key, click and the like, from the hand to the next picture (Event Timing API, in steps of 8 ms). */
  readonly interactions: readonly number[];
  /** Time between two pictures. */
  readonly frames: readonly number[];
}

/** Listens from now on; each call of what it answers tells what was heard since the last one. */
export async function listenTo(page: Page): Promise<() => Promise<Quickness>> {
  const heard = await page.evaluateHandle(() => {
    const all: { tasks: number[]; interactions: number[]; frames: number[] } = {
      tasks: [],
      interactions: [],
      frames: [],
    };
    new PerformanceObserver((list) => all.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
    const events = new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (Reflect.get(entry, 'interactionId') > 0) all.interactions.push(entry.duration);
    });
    // `durationThreshold` is newer than the types; 16 is the least that Chromium takes.
    events.observe(Object.assign({ type: 'event' }, { durationThreshold: 16 }));
    let last = performance.now();
    const frame = (): void => {
      const now = performance.now();
      all.frames.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    return all;
  });
  return async () => {
    // Observers are told a moment later.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    return heard.evaluate((all) => {
      const taken = { tasks: [...all.tasks], interactions: [...all.interactions], frames: [...all.frames] };
      all.tasks.length = 0;
      all.interactions.length = 0;
      all.frames.length = 0;
      return taken;
    });
  };
}

/** Starts to wait for a key; what it answers is the time from then to the picture with these words in it, in milliseconds. */
export async function timeToShow(page: Page, key: string, words: string): Promise<() => Promise<number>> {
  const seen = await page.evaluateHandle(
    ([wanted, sought]) => {
      const times: { down: number; shown: number | null } = { down: NaN, shown: null };
      const onKey = (event: KeyboardEvent): void => {
        if (event.key !== wanted) return;
        document.removeEventListener('keydown', onKey, { capture: true });
        times.down = event.timeStamp;
        const observer = new MutationObserver(() => {
          if (!document.body.innerText.includes(sought)) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => (times.shown = performance.now())));
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
      };
      document.addEventListener('keydown', onKey, { capture: true });
      return times;
    },
    [key, words] as const,
  );
  return async () => {
    await page.waitForFunction((times) => times.shown !== null, seen);
    return seen.evaluate(({ down, shown }) => (shown ?? NaN) - down);
  };
}

/**
 * How many times longer the same piece of work takes in this window now than when nobody is in its way: 1 on an idle machine, 4 where
 * three other programs want the same core. What the clock says about the window has to be seen against it.
 */
export async function contention(page: Page): Promise<number> {
  const times = await page.evaluate(async () => {
    const took: number[] = [];
    for (let round = 0; round < 60; round += 1) {
      const started = performance.now();
      let sum = 0;
      for (let n = 0; n < 3_000_000; n += 1) sum = (sum + Math.imul(n, 2654435761)) | 0;
      took.push(performance.now() - started + (sum === 0.5 ? 1 : 0));
      await new Promise((done) => setTimeout(done, 5));
    }
    return took.sort((a, b) => a - b);
  });
  const least = times[0] ?? 1;
  const most = times.at(-3) ?? least;
  return Math.max(1, most / least);
}

export const longest = (times: readonly number[]): number => Math.max(0, ...times);
