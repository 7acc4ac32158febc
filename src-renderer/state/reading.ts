import type { Events, Pick } from '../../src-bridge/contract.ts';
import { isHelperFile } from '../../src-core/invite/helper-file.ts';
import { bridge } from '../bridge.ts';
import { askForPassphrase } from './helping.ts';
import { reportFile } from './lock.ts';
import { refreshPlan } from './open.ts';
import { followReading, startedReading } from './reading-log.ts';
import { goTo, hearSigns, report, sayDone, useWindow } from './window-state.ts';

/** Files given at the start, or dropped on the program's icon. */
export function followGivenFiles(): void {
  bridge().on('files', (picks) => void read(picks));
}

export async function chooseFiles(what: 'chats' | 'folder' | 'contacts' | 'plan'): Promise<void> {
  const chosen = await bridge().call('files.choose', { what });
  await readChosen(chosen);
}

export async function readSamples(): Promise<void> {
  await readChosen(await bridge().call('files.samples', null));
}

export async function readDropped(files: readonly File[]): Promise<void> {
  if (files.length > 0) await readChosen(await bridge().drop(files));
}

type Chosen = Awaited<ReturnType<ReturnType<typeof bridge>['drop']>>;

async function readChosen(chosen: Chosen): Promise<void> {
  if (!chosen.ok) return reportFile(chosen.problem);
  if (chosen.value.length > 0) await read(chosen.value);
}

/** Reads picks in the background; what comes of it arrives as events. */
export async function read(given: readonly Pick[]): Promise<void> {
  const lists = given.filter(({ name }) => isHelperFile(name));
  const picks = given.filter((pick) => !lists.includes(pick));
  const [list] = lists;
  // One passphrase at a time: the others are given again once this one is through.
  if (list !== undefined) askForPassphrase(list, false);
  if (picks.length === 0) return;
  const { reading } = useWindow.getState();
  if (early !== null || reading?.state === 'running' || reading?.state === 'stopping')
    return sayDone((t) => t('reading.busy'));
  early = [];
  const started = await bridge().call('import.start', { pickIds: picks.map(({ pickId }) => pickId) });
  const overtaking = early;
  early = null;
  if (!started.ok) return report(started.problem);
  const { importId } = started.value;
  for (const pick of picks) picked.set(pick.name, pick);
  useWindow.setState({ reading: startedReading(importId, picks) });
  for (const payload of overtaking) follow(payload);
  goTo('chats');
}

/** Files of this session by name, for reading one once more; after a restart the user loads it again. */
const picked = new Map<string, Pick>();

export async function readAgain(file: string): Promise<void> {
  const pick = picked.get(file);
  if (pick !== undefined) await read([pick]);
}

export async function stopReading(): Promise<void> {
  const { reading } = useWindow.getState();
  if (reading?.state !== 'running') return;
  useWindow.setState({ reading: { ...reading, state: 'stopping' } });
  const stopped = await bridge().call('import.cancel', { importId: reading.importId });
  if (!stopped.ok) report(stopped.problem);
}

export function closeReading(): void {
  useWindow.setState({ reading: null });
}

type ImportPayload = Events['import'];
/** Events that overtake the answer which names their import; null while no import is asked for. */
let early: ImportPayload[] | null = null;

export function followImports(): void {
  bridge().on('import', (payload) => {
    early?.push(payload);
    follow(payload);
  });
}

/** What an import tells that is no longer in sight belongs to a plan that is no longer open. */
function follow({ importId, event }: ImportPayload): void {
  const { reading } = useWindow.getState();
  if (reading?.importId !== importId) return;
  if (event.type === 'finished') {
    void refreshPlan();
    hearSigns(event.chats, event.signs ?? []);
  }
  useWindow.setState({ reading: followReading(reading, event) });
}
