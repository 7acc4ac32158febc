import type { CDPSession, Page } from '@playwright/test';

/** One entry of Chromium's tracing; `tdur` is processor time in microseconds (Trace Event Format, looked at 2026-11-30). */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** All that is done between two moments in which a click could be heard. */
const taskNames: ReadonlySet<string> = new Set(['ThreadControllerImpl::RunTask', 'RunTask']);

/**
 * Every task of the page's thread during a deed and until there is nothing left to do, in milliseconds of processor time: what other
 * programs do meanwhile does not count.
 */
export async function tasksOf(page: Page, deed: () => Promise<void>): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page);
  const traced = traceOf(session);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'], excludedCategories: ['*'] },
  });
  await deed();
  // It is called back when the window has nothing better to do.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))));
  await session.send('Tracing.end');
  const events = await traced;
  await session.detach();
  const thread = events.find(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  return events
    .filter(({ name, pid, tid }) => taskNames.has(name) && pid === thread?.pid && tid === thread.tid)
    .map(({ tdur = 0 }) => tdur / 1000);
}

function traceOf(session: CDPSession): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  return new Promise((done) => session.once('Tracing.tracingComplete', () => done(events)));
}
