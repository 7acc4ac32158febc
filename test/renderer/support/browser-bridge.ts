/** A main process inside the page, for looking at the window in a plain browser: the real core decides, nothing is stored. */
import type { Events, EventName, KommMitBridge, OpenedPlan, PlanState } from '../../../src-bridge/contract.ts';
import { emptyPlan } from '../../../src-core/plan/decide.ts';
import { historyOf, redo, step, undo, type History } from '../../../src-core/plan/history.ts';
import { smallLife } from './invented-chats.ts';

const answer = <T>(value: T) => Promise.resolve({ ok: true as const, value });

export function browserBridge(): KommMitBridge {
  const listeners = new Map<EventName, Set<(payload: never) => void>>();
  let history: History = historyOf(emptyPlan('2026-11-24T20:00:00Z', 'DE'));
  let revision = 0;
  let settings = { language: 'de' as 'de' | 'en', theme: 'system' as 'system' | 'light' | 'dark' };
  const emit = <N extends EventName>(name: N, payload: Events[N]) => {
    for (const listener of listeners.get(name) ?? []) (listener as (payload: Events[N]) => void)(payload);
  };
  const state = (): PlanState => ({
    revision,
    decisions: history.present.decisions,
    undo: history.past.at(-1)?.action ?? null,
    redo: history.future[0]?.action ?? null,
    savedAt: revision === 0 ? null : new Date().toISOString(),
  });
  const opened = (): OpenedPlan => ({
    ...state(),
    plan: history.present,
    file: 'plan.json',
    folder: '~/.config/Komm mit',
    problems: [],
  });
  const change = (next: History) => {
    if (next !== history) revision += 1;
    const factsChanged = next.present.facts !== history.present.facts;
    history = next;
    if (factsChanged) emit('plan', opened());
    return answer(state());
  };
  const picks = smallLife().map(({ source }, index) => ({
    pickId: String(index),
    name: source.file,
    size: source.bytes,
  }));
  const runImport = async (importId: string) => {
    const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
    for (const { name, size } of picks) {
      emit('import', { importId, event: { type: 'phase', file: name, phase: 'reading' } });
      for (let part = 0; part <= 4; part += 1) {
        await pause(60);
        emit('import', {
          importId,
          event: { type: 'progress', file: name, done: (size * part) / 4, total: size, unit: 'bytes' },
        });
      }
    }
    await change(step(history, { type: 'add-facts', chats: smallLife(), contacts: [] }));
    emit('import', { importId, event: { type: 'finished', chats: smallLife().map(({ id }) => id), contacts: 0 } });
  };
  const handlers: Record<string, (input: never) => Promise<unknown>> = {
    'app.start': () => answer({ version: '0', platform: 'linux', settings }),
    'settings.change': (input: Partial<typeof settings>) => answer((settings = { ...settings, ...input })),
    'files.choose': () => answer(picks),
    'files.samples': () => answer(picks),
    'import.start': () => {
      setTimeout(() => void runImport('import-1'), 50);
      return answer({ importId: 'import-1' });
    },
    'import.cancel': () => answer(null),
    'plan.open': () => answer(opened()),
    'plan.new': () => {
      history = historyOf(emptyPlan('2026-11-24T20:00:00Z', 'DE'));
      return answer(opened());
    },
    'plan.decide': ({ action }: { action: Parameters<typeof step>[1] }) => change(step(history, action)),
    'plan.undo': () => change(undo(history)),
    'plan.redo': () => change(redo(history)),
    'target.open': () => answer({ host: 'wa.me' }),
    'qr.save': () => answer({ name: 'qr.png' }),
    'kit.write': () => answer({ folder: 'Einladungen', files: 12 }),
  };
  return {
    call: (name, input) => (handlers[name]?.(input as never) ?? answer(null)) as never,
    on: (name, listener) => {
      const known = listeners.get(name) ?? new Set();
      listeners.set(name, known.add(listener as never));
      return () => known.delete(listener as never);
    },
    drop: () => answer(picks),
  };
}

Object.assign(window, { kommMit: browserBridge() });
