import { app, shell } from 'electron';
import type { Handlers, Licence, Pick, SavedAs } from '../../src-bridge/contract.ts';
import type { Settings } from '../../src-bridge/settings.ts';
import type { Plan } from '../../src-core/plan/plan.ts';
import { failure, type Result } from '../../src-core/result.ts';
import { helperFileEnding } from '../../src-core/invite/helper-file.ts';
import type { HelperDesk } from '../app/helper-desk.ts';
import type { InvitationDesk, PrintedPage } from '../app/invitation-desk.ts';
import type { KeptDesk } from '../app/kept-desk.ts';
import type { ElsewhereDesk } from '../app/elsewhere-desk.ts';
import type { PlanDesk } from '../app/plan-desk.ts';
import type { ProtectionDesk } from '../app/protection-desk.ts';
import { fileName } from '../../src-core/invite/file-name.ts';
import { saveFile } from '../app/save-file.ts';
import { changed } from '../app/settings.ts';
import type { createDialogs } from './dialogs.ts';
import type { ImportDesk } from './import-desk.ts';
import { printToFile, withPrinter } from './print.ts';
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
  readonly elsewhere: ElsewhereDesk;
  readonly protection: ProtectionDesk;
  /** Under a passphrase, or open where it is null. */
  readonly copyPlan: (path: string, plan: Plan, passphrase: string | null) => Promise<Result<null>>;
  readonly saveKey: (path: string, key: string) => Promise<Result<null>>;
  readonly licences: () => Promise<readonly Licence[]>;
  readonly invitations: () => Promise<InvitationDesk>;
  readonly helpers: () => Promise<HelperDesk>;
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
  elsewhere,
  protection,
  copyPlan,
  saveKey,
  licences,
  invitations,
  helpers,
  samples,
  listening,
}: Desks): Handlers {
  type Offer = Parameters<typeof dialogs.chooseWhereToSave>;

  /** Asks where, writes there, and answers the file's name; null: the user changed their mind. */
  async function saveWhere(offer: Offer, write: (path: string) => Promise<Result<null>>): Promise<Result<SavedAs>> {
    const path = await dialogs.chooseWhereToSave(...offer);
    if (path === null) return good(null);
    const saved = await write(path);
    return saved.ok ? good({ name: lastPart(path) }) : saved;
  }

  async function printWhere(page: Result<PrintedPage>): Promise<Result<SavedAs>> {
    if (!page.ok) return page;
    return saveWhere([`${page.value.name}.pdf`, 'pdf', 'file'], (path) => printToFile(page.value, path));
  }

  function pathOf(pickId: string): Result<string> {
    const [{ path } = {}] = picks.sourcesOf([pickId]) ?? [];
    return path === undefined ? failure('bad-request', { detail: 'pick' }) : good(path);
  }

  async function withPlan<T>(use: (plan: Plan) => Result<T> | Promise<Result<T>>): Promise<Result<T>> {
    const opened = await plan.open();
    return opened.ok ? use(opened.value.plan) : opened;
  }

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
    'plan.new': () => protection.startNew(),
    'plan.copy': ({ passphrase }) =>
      saveWhere(['Komm mit.kommmit', 'kommmit', 'copy'], (path) =>
        withPlan((opened) => copyPlan(path, opened, passphrase)),
      ),
    'plan.own': () => plan.openOwn(),
    'plan.unlock': ({ what, way, secret }) => (what === 'own' ? protection : elsewhere).unlock(way, secret),
    'plan.decide': ({ action }) => plan.decide(action),
    'plan.undo': () => plan.undo(),
    'plan.redo': () => plan.redo(),
    'text.save': ({ name, text }) =>
      saveWhere([`${fileName(name)}.txt`, 'txt', 'text'], (path) => saveFile(path, text)),
    'qr.save': ({ link, format, name }) =>
      saveWhere([`${fileName(name)}.${format}`, format, 'save'], async (path) =>
        (await invitations()).saveQr(link, format, path),
      ),
    'kit.write': async ({ chats, ...wishes }) => {
      const folder = await dialogs.chooseKitFolder();
      if (folder === null) return good(null);
      const desk = await invitations();
      const written = await withPlan((opened) =>
        withPrinter((print) => desk.writeKit(opened, chats, { ...wishes, print }, folder)),
      );
      return written.ok ? good({ folder: lastPart(written.value.folder), files: written.value.files }) : written;
    },
    'page.print': ({ chat, page }) =>
      withPlan(async (opened) => {
        return printWhere((await invitations()).printedPage(opened, chat, page));
      }),
    'reach.print': ({ chat }) =>
      withPlan(async (opened) => {
        return printWhere((await invitations()).printedReach(opened, chat));
      }),
    'calendar.save': ({ chat }) =>
      withPlan((opened) =>
        saveWhere(['Komm mit.ics', 'ics', 'file'], async (path) =>
          (await invitations()).saveCalendar(opened, chat, path),
        ),
      ),
    'kept.look': async () => good(await kept.look()),
    'kept.keep': async () => good(await kept.keep()),
    'kept.erase': () => kept.erase(),
    'protection.look': async () => good(await protection.look()),
    'protection.set': ({ passphrase }) => protection.setPassphrase(passphrase),
    'protection.remove': () => protection.removePassphrase(),
    'protection.key': async () => protection.key(),
    'protection.save-key': async () => {
      const key = protection.key();
      return key.ok ? saveWhere(['Komm mit.key', 'key', 'key'], (path) => saveKey(path, key.value.key)) : key;
    },
    'helpers.hand-out': async ({ shares }) => {
      const folder = await dialogs.chooseKitFolder();
      return folder === null
        ? good(null)
        : withPlan(async (current) => {
            const handed = await (await helpers()).handOut(current, shares, folder);
            return handed.ok ? good({ ...handed.value, folder: lastPart(handed.value.folder) }) : handed;
          });
    },
    'helper.open': async ({ pickId, passphrase }) => {
      const path = pathOf(pickId);
      return path.ok ? (await helpers()).open(pickId, path.value, passphrase) : path;
    },
    'helper.save': async ({ pickId, where, ...noted }) => {
      const path = pathOf(pickId);
      if (!path.ok) return path;
      const elsewhere =
        where === 'there' ? null : await dialogs.chooseWhereToSave(lastPart(path.value), helperFileEnding, 'file');
      if (where === 'elsewhere' && elsewhere === null) return good(null);
      const saved = await (await helpers()).save(pickId, noted, elsewhere);
      return saved.ok ? good({ name: lastPart(saved.value.path) }) : saved;
    },
    'licences.list': async () => good(await licences()),
    'target.open': async ({ target }) => {
      const address = (await invitations()).addressOf(target);
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
