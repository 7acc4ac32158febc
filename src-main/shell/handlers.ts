import { app, shell } from 'electron';
import type { Handlers, Licence, Pick, Settings } from '../../src-bridge/contract.ts';
import type { Plan } from '../../src-core/plan/plan.ts';
import { problem } from '../../src-core/problem.ts';
import type { Result } from '../../src-core/result.ts';
import type { InvitationDesk } from '../app/invitation-desk.ts';
import type { KeptDesk } from '../app/kept-desk.ts';
import type { PlanDesk } from '../app/plan-desk.ts';
import { fileName } from '../../src-core/invite/file-name.ts';
import { saveText } from '../app/save-text.ts';
import { changed } from '../app/settings.ts';
import type { createDialogs } from './dialogs.ts';
import type { ImportDesk } from './import-desk.ts';
import { printToFile } from './print.ts';
import type { Picks } from './picks.ts';

interface Desks {
  readonly settings: { readonly current: () => Settings; readonly change: (settings: Settings) => Promise<void> };
  readonly picks: Picks;
  readonly dialogs: ReturnType<typeof createDialogs>;
  readonly imports: ImportDesk;
  readonly plan: PlanDesk;
  readonly kept: KeptDesk;
  /** Opens plan files among these, and answers picks for the rest. */
  readonly takeIn: (paths: readonly string[], what: 'anything' | 'plan') => Promise<Result<readonly Pick[]>>;
  readonly copyPlan: (path: string, plan: Plan) => Promise<Result<null>>;
  readonly licences: () => Promise<readonly Licence[]>;
  readonly invitations: InvitationDesk;
  readonly samples: () => Promise<readonly string[]>;
  /** The window has asked for its plan: from now on it hears what it is told. */
  readonly listening: () => void;
}

/** One function per command of the contract; a missing one does not compile. */
export function createHandlers({
  settings,
  picks,
  dialogs,
  imports,
  plan,
  kept,
  takeIn,
  copyPlan,
  licences,
  invitations,
  samples,
  listening,
}: Desks): Handlers {
  return {
    'app.start': async () => good({ version: app.getVersion(), platform: platform(), settings: settings.current() }),
    'settings.change': async (change) => {
      const next = changed(settings.current(), change);
      await settings.change(next);
      return good(next);
    },
    'files.choose': async ({ what }) => takeIn(await dialogs.chooseFiles(what), what === 'plan' ? 'plan' : 'anything'),
    'files.samples': async () => good(await picks.register(await samples())),
    'import.start': ({ pickIds }) => imports.start(pickIds),
    'import.cancel': async ({ importId }) => imports.cancel(importId),
    'plan.open': async () => {
      const opened = await plan.open();
      listening();
      return opened;
    },
    'plan.new': () => plan.startNew(),
    'plan.copy': async () => {
      const path = await dialogs.chooseWhereToSave('Komm mit.kommmit', 'kommmit', 'copy');
      if (path === null) return good(null);
      const opened = await plan.open();
      if (!opened.ok) return opened;
      const copied = await copyPlan(path, opened.value.plan);
      return copied.ok ? good({ name: lastPart(path) }) : copied;
    },
    'plan.own': () => plan.openOwn(),
    'plan.decide': ({ action }) => plan.decide(action),
    'plan.undo': () => plan.undo(),
    'plan.redo': () => plan.redo(),
    'text.save': async ({ name, text }) => {
      const path = await dialogs.chooseWhereToSave(`${fileName(name)}.txt`, 'txt', 'text');
      if (path === null) return good(null);
      const saved = await saveText(path, text);
      return saved.ok ? good({ name: lastPart(path) }) : saved;
    },
    'qr.save': async ({ link, format, name }) => {
      const path = await dialogs.chooseWhereToSave(`${name}.${format}`, format);
      if (path === null) return good(null);
      const saved = await invitations.saveQr(link, format, path);
      return saved.ok ? good({ name: lastPart(path) }) : saved;
    },
    'qr.read': async ({ pickId }) => {
      const [path] = picks.spend([pickId]) ?? [];
      if (path === undefined) return { ok: false, problem: problem('bad-request', { detail: 'pick' }) };
      const read = await invitations.readQr(path);
      return read.ok ? good({ texts: read.value }) : read;
    },
    'kit.write': async ({ chats, withMembers }) => {
      const folder = await dialogs.chooseKitFolder();
      if (folder === null) return good(null);
      const opened = await plan.open();
      if (!opened.ok) return opened;
      const written = await invitations.writeKit(opened.value.plan, chats, withMembers, folder);
      return written.ok ? good({ folder: lastPart(written.value.folder), files: written.value.files }) : written;
    },
    'page.print': async ({ chat, page }) => {
      const opened = await plan.open();
      if (!opened.ok) return opened;
      const printed = invitations.printedPage(opened.value.plan, chat, page);
      if (!printed.ok) return printed;
      const path = await dialogs.chooseWhereToSave(`${printed.value.name}.pdf`, 'pdf', 'file');
      if (path === null) return good(null);
      const saved = await printToFile(printed.value, path);
      return saved.ok ? good({ name: lastPart(path) }) : saved;
    },
    'calendar.save': async ({ chat }) => {
      const opened = await plan.open();
      if (!opened.ok) return opened;
      const path = await dialogs.chooseWhereToSave('Komm mit.ics', 'ics', 'file');
      if (path === null) return good(null);
      const saved = await invitations.saveCalendar(opened.value.plan, chat, path);
      return saved.ok ? good({ name: lastPart(path) }) : saved;
    },
    'kept.look': async () => good(await kept.look()),
    'kept.keep': async () => good(await kept.keep()),
    'kept.erase': () => kept.erase(),
    'licences.list': async () => good(await licences()),
    'target.open': async ({ target }) => {
      const address = invitations.addressOf(target);
      if (!address.ok) return address;
      const { protocol, host } = new URL(address.value);
      await shell.openExternal(address.value);
      return good({ host: host === '' ? protocol : host });
    },
  };
}

function good<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

function lastPart(path: string): string {
  return path.split(/[\\/]/u).at(-1) ?? '';
}

function platform(): 'darwin' | 'win32' | 'linux' {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
}
