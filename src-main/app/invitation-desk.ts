/** What the window's commands about invitations come to, on disk and in addresses. */
import type { Target } from '../../src-bridge/contract.ts';
import type { ChatId } from '../../src-core/chat/chat.ts';
import { codesOf } from '../../src-core/invite/codes.ts';
import { qrFor } from '../../src-core/invite/qr.ts';
import { calendar } from '../../src-core/invite/calendar.ts';
import { fileName } from '../../src-core/invite/file-name.ts';
import { pageLanguagesOf } from '../../src-core/invite/kit.ts';
import { kitNames } from '../../src-core/invite/kit-names.ts';
import type { PageKind } from '../../src-core/invite/page-kinds.ts';
import { page, pageStyle, styleBeside } from '../../src-core/invite/pages.ts';
import type { Plan } from '../../src-core/plan/plan.ts';
import { failure, type Result } from '../../src-core/result.ts';
import { kitsOf } from './kit-of-plan.ts';
import { saveFile } from './save-file.ts';
import { addressOf, invitation } from './target-address.ts';
import { everybodyOf } from '../../src-core/plan/everybody.ts';
import { reachIn } from '../../src-core/plan/reach.ts';
import { reachPage, reachRows } from '../../src-core/invite/reach-page.ts';
import { titledChats } from '../../src-core/plan/group-decision.ts';
import { type Print, writeKitArchives } from './write-kit.ts';

export interface KitWritten {
  readonly folder: string;
  readonly files: number;
}

/** A page as HTML with its style beside it, and the name of its file. */
export interface PrintedPage {
  readonly name: string;
  readonly html: string;
  readonly style: string;
}

/** What goes into the box beside texts and codes. */
export interface BoxWishes {
  readonly withMembers: boolean;
  readonly withReach: boolean;
  readonly print: Print;
}

export interface InvitationDesk {
  readonly saveQr: (link: string, format: 'png' | 'svg', path: string) => Promise<Result<null>>;
  readonly writeKit: (
    plan: Plan,
    chats: readonly ChatId[],
    wishes: BoxWishes,
    folder: string,
  ) => Promise<Result<KitWritten>>;
  /** A group's page for the printer; the style stands beside it, because the printing window takes none from within. */
  readonly printedPage: (plan: Plan, chat: ChatId, kind: PageKind) => Result<PrintedPage>;
  /** Who is not in the new group and how each is told, for the printer. */
  readonly printedReach: (plan: Plan, chat: ChatId) => Result<PrintedPage>;
  readonly saveCalendar: (plan: Plan, chat: ChatId, path: string) => Promise<Result<null>>;
  /** The one address that a target means, or why there is none. */
  readonly addressOf: (target: Target) => Result<string>;
}

export function createInvitationDesk(language: () => 'de' | 'en'): InvitationDesk {
  return {
    saveQr,
    addressOf,
    writeKit: (plan, chats, wishes, folder) => writeKit(plan, chats, wishes, folder, language()),
    printedReach: (plan, chat) => printedReach(plan, chat, language()),
    printedPage: (plan, chat, kind) => printedPage(plan, chat, kind, language()),
    saveCalendar: (plan, chat, path) => saveCalendar(plan, chat, path, language()),
  };
}

async function saveQr(text: string, format: 'png' | 'svg', path: string): Promise<Result<null>> {
  const link = invitation(text);
  if (link === null) return failure('link-not-usable');
  const qr = qrFor(link);
  return qr.ok ? saveFile(path, qr.value[format]) : qr;
}

async function writeKit(
  plan: Plan,
  chats: readonly ChatId[],
  { withMembers, withReach, print }: BoxWishes,
  parent: string,
  language: 'de' | 'en',
): Promise<Result<KitWritten>> {
  const kits = kitsOf(plan, chats, { language, withMembers, withReach });
  const written = await writeKitArchives(kits, parent, kitNames[language].folder, new Date().toISOString(), print);
  return written.ok
    ? { ok: true, value: { folder: written.value.folder, files: written.value.files.length } }
    : written;
}

function printedPage(plan: Plan, chat: ChatId, kind: PageKind, language: 'de' | 'en'): Result<PrintedPage> {
  const [kit] = kitsOf(plan, [chat], { language });
  if (kit === undefined || kit.link === null) return failure('nothing-to-invite');
  const codes = codesOf(kit, language);
  if (!codes.ok) return codes;
  const { title: group, messenger, link } = kit;
  const html = page(
    kind,
    { group, messenger, link, codes: codes.value },
    pageLanguagesOf(kit.invitations, language),
    'beside',
  );
  return { ok: true, value: { name: fileName(`${kitNames[language].pages[kind]} ${group}`), html, style: pageStyle } };
}

function printedReach(plan: Plan, chat: ChatId, language: 'de' | 'en'): Result<PrintedPage> {
  const [group] = titledChats(plan).filter(({ id }) => id === chat);
  if (group === undefined) return failure('nothing-to-invite');
  const rows = reachRows(reachIn(chat, everybodyOf(plan)), language);
  const name = fileName(`${kitNames[language].reach} ${group.title}`);
  return { ok: true, value: { name, ...styleBeside(reachPage(group.title, rows, language)) } };
}

async function saveCalendar(plan: Plan, chat: ChatId, path: string, language: 'de' | 'en'): Promise<Result<null>> {
  const [kit] = kitsOf(plan, [chat], { language });
  if (kit === undefined || kit.timetable.length === 0) return failure('nothing-to-invite');
  return saveFile(path, calendar(kit.timetable, new Date().toISOString()));
}
