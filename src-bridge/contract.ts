/**
 * Everything that window and main say to each other. One table of commands and one of events; the types of both sides are
 * derived from them, so a missing handler does not compile. No logic lives here.
 *
 * Paths never cross: main registers a chosen or dropped file and hands out a pick; commands name the pick's id.
 * Free URLs never cross: the window names a typed target, main builds and checks the address.
 */
import { z } from 'zod';
import type { Problem } from '../src-core/problem.ts';
import type { Action } from '../src-core/plan/action.ts';
import { actionSchema } from './action-schema.ts';
import type { HandedOutFiles } from './handed-out.ts';
import { chatId, instant } from './asking-schema.ts';
import { helperAnswerSchema } from './helper-schema.ts';
import type { ImportEvent } from './import-event.ts';
import { shortestPassphrase } from './passphrase.ts';
import { type Settings, settingsSchema } from './settings.ts';
import type { HelperFile } from '../src-core/invite/helper-file.ts';
import { pageKinds } from '../src-core/invite/page-kinds.ts';
import type { Decisions, Instant, Plan } from '../src-core/plan/plan.ts';
import type { Result } from '../src-core/result.ts';

export interface Pick {
  readonly pickId: string;
  readonly name: string;
  /** Bytes; null for a folder. */
  readonly size: number | null;
}

/** Decisions after a step, and what can be taken back. Facts are only sent when they changed. */
export interface PlanState {
  readonly revision: number;
  readonly decisions: Decisions;
  readonly undo: Action['type'] | null;
  readonly redo: Action['type'] | null;
  readonly savedAt: Instant | null;
}

export interface OpenedPlan extends PlanState {
  readonly plan: Plan;
  /** The file's name without its folders, and the folder in words for "where is it stored". */
  readonly file: string;
  readonly folder: string;
  /** It is the plan in the program's folder, not a file that was opened. */
  readonly isOwn: boolean;
  /** What was wrong when the file was opened (it was unreadable and a backup took its place, for instance). */
  readonly problems: readonly Problem[];
}

/** What the program keeps in its own folder. `kept`: earlier plans that made room for another; `unfinished`: left by a crash. */
export type KeptKind = 'plan' | 'key' | 'backups' | 'kept' | 'unreadable' | 'unfinished' | 'settings' | 'log';

export interface KeptFiles {
  readonly kind: KeptKind;
  readonly files: number;
  readonly bytes: number;
}

export interface Kept {
  readonly folder: string;
  readonly things: readonly KeptFiles[];
  /** The plan in that folder; null when there is none, or when it is never to be offered. */
  readonly offerDeletionAt: Instant | null;
  readonly isDue: boolean;
}

/**
 * Who guards the key that the plan is sealed for. `key`: nobody here, it was typed in; `none`: there is no key, the plan lies open.
 */
export type PlanGuard = 'keychain' | 'passphrase' | 'key' | 'none';

export interface Protection {
  readonly by: PlanGuard;
  /** The system has a keychain that we may use. */
  readonly hasKeychain: boolean;
  /** The public half of the recovery key (`age1…`), which tells whose it is and opens nothing; null: there is no key to show. */
  readonly keyName: string | null;
  /** The key is not here yet; nothing about the protection can be changed. */
  readonly isLocked: boolean;
}

/** A library that is part of the program. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

export interface Start {
  readonly version: string;
  readonly platform: 'darwin' | 'win32' | 'linux';
  readonly settings: Settings;
}

const pickIds = z.array(z.string().max(64)).min(1).max(1000);
const text = z.string().max(20_000);
const newPassphrase = z.string().min(shortestPassphrase).max(1000);

/** Where the user may be sent: main builds each address itself and opens nothing else. */
export const targetSchema = z.discriminatedUnion('to', [
  z.object({ to: z.literal('whatsapp'), phone: z.string().max(20).nullable(), text }),
  z.object({ to: z.literal('sms'), phone: z.string().max(20), text }),
  z.object({ to: z.literal('mail'), addresses: z.array(z.string().max(254)).max(100), subject: text, text }),
  z.object({ to: z.literal('telegram-share'), link: z.string().max(2000), text }),
  /** A group's or person's link, judged valid by main once more. */
  z.object({ to: z.literal('link'), link: z.string().max(4000) }),
  z.object({ to: z.literal('download'), messenger: z.string().max(40), store: z.string().max(40) }),
]);
export type Target = z.infer<typeof targetSchema>;

/** Name → what the window sends. */
export const commandInputs = {
  /** Language, theme, version: the first thing the window asks. */
  'app.start': z.null(),
  'settings.change': settingsSchema.partial(),
  /** The system's file dialog. A plan file among the chosen ones is opened, and is no pick. */
  'files.choose': z.object({ what: z.enum(['chats', 'folder', 'contacts', 'plan', 'helper']) }),
  /** The sample chats that come with the program. */
  'files.samples': z.null(),
  /** Reads picks in the worker; progress and problems come as `import` events. */
  'import.start': z.object({ pickIds }),
  'import.cancel': z.object({ importId: z.string().max(64) }),
  'plan.open': z.null(),
  /** Starts an empty plan; the old file is kept beside it. */
  'plan.new': z.null(),
  /** Asks where, then writes the plan as it is now into a file of its own: open, or under a passphrase. */
  'plan.copy': z.object({ passphrase: newPassphrase.nullable() }),
  /** After `plan-locked` or `key-missing`: `own` is the plan in the program's folder, `other` the file that was chosen last. */
  'plan.unlock': z.object({
    what: z.enum(['own', 'other']),
    way: z.enum(['passphrase', 'key']),
    secret: z.string().min(1).max(1000),
  }),
  /** Back from an opened file to the plan in the program's folder. */
  'plan.own': z.null(),
  'plan.decide': z.object({ action: actionSchema }),
  'plan.undo': z.null(),
  'plan.redo': z.null(),
  /** Asks where, then writes a text: what the plan holds about one person. */
  'text.save': z.object({ name: z.string().min(1).max(200), text: z.string().max(1_000_000) }),
  /** Asks where, then writes the QR of a link that main has judged valid. */
  'qr.save': z.object({ link: z.string().max(4000), format: z.enum(['png', 'svg']), name: z.string().max(200) }),
  /** Asks for a folder, then writes one archive per group: texts, codes, pages, timetable; the members only if asked. */
  'kit.write': z.object({
    chats: z.array(chatId).max(500),
    withMembers: z.boolean(),
    withReach: z.boolean(),
  }),
  /** Asks where, then prints a group's page into a PDF. */
  'page.print': z.object({ chat: chatId, page: z.enum(pageKinds) }),
  /** Asks where, then prints who of a group is not in the new one, and how each is told. */
  'reach.print': z.object({ chat: chatId }),
  /** Asks where, then writes a group's timetable for any calendar. */
  'calendar.save': z.object({ chat: chatId }),
  'target.open': z.object({ target: targetSchema }),
  /** What is stored where. */
  'kept.look': z.null(),
  /** "Keep it": the days until the next question begin anew. */
  'kept.keep': z.null(),
  /** Deletes everything the program keeps in its folder, for good. The word is what the user typed. */
  'kept.erase': z.object({ word: z.enum(['löschen', 'delete']) }),
  /** How the plan in the program's folder is protected. */
  'protection.look': z.null(),
  'protection.set': z.object({ passphrase: newPassphrase }),
  'protection.remove': z.null(),
  /** The recovery key as text. */
  'protection.key': z.null(),
  /** Asks where, then writes the recovery key into a file that only the user can read. */
  'protection.save-key': z.null(),
  /** Asks for a folder, then writes a sealed file for each helper. */
  'helpers.hand-out': z.object({
    shares: z
      .array(z.object({ helper: z.string().min(1).max(1000), people: z.array(z.string().max(1000)).max(100_000) }))
      .min(1)
      .max(1000),
  }),
  /** A helper's file, as a pick; main keeps its passphrase for saving until the program ends. */
  'helper.open': z.object({ pickId: z.string().max(64), passphrase: z.string().min(1).max(1000) }),
  /** Writes the answers into the file they came from, or asks for another place. */
  'helper.save': z.object({
    pickId: z.string().max(64),
    answers: z.array(helperAnswerSchema).max(100_000),
    savedAt: instant,
    where: z.enum(['there', 'elsewhere']),
  }),
  'licences.list': z.null(),
} as const satisfies Record<string, z.ZodType>;

export type CommandName = keyof typeof commandInputs;
export type CommandInput<N extends CommandName> = z.infer<(typeof commandInputs)[N]>;

/** The file's name; null: the user closed the dialog. */
export type SavedAs = { readonly name: string } | null;

/** Name → what main answers, inside a `Result`. `null` where the user closed a dialog or nothing is to say. */
export interface CommandOutputs {
  'app.start': Start;
  'settings.change': Settings;
  'files.choose': readonly Pick[];
  'files.samples': readonly Pick[];
  'import.start': { readonly importId: string };
  'import.cancel': null;
  'plan.open': OpenedPlan;
  'plan.new': OpenedPlan;
  'plan.decide': PlanState;
  'plan.undo': PlanState;
  'plan.redo': PlanState;
  'text.save': SavedAs;
  'qr.save': SavedAs;
  'kit.write': { readonly folder: string; readonly files: number } | null;
  'page.print': SavedAs;
  'reach.print': SavedAs;
  'calendar.save': SavedAs;
  'target.open': { readonly host: string };
  'plan.copy': SavedAs;
  'plan.own': OpenedPlan;
  'plan.unlock': OpenedPlan;
  'kept.look': Kept;
  'kept.keep': Kept;
  /** What is gone. */
  'kept.erase': readonly KeptFiles[];
  'protection.look': Protection;
  'protection.set': Protection;
  'protection.remove': Protection;
  'protection.key': { readonly key: string };
  'protection.save-key': SavedAs;
  'helpers.hand-out': HandedOutFiles | null;
  'helper.open': HelperFile;
  'helper.save': SavedAs;
  'licences.list': readonly Licence[];
}

export type Handlers = {
  readonly [N in CommandName]: (input: CommandInput<N>) => Promise<Result<CommandOutputs[N]>>;
};

/** Main → window. */
export interface Events {
  import: { readonly importId: string; readonly event: ImportEvent };
  /** Facts changed (an import landed, another plan was opened). */
  plan: OpenedPlan;
  /** Files given at the start, dropped on the program's icon or opened with it. */
  files: readonly Pick[];
  /** A menu item the window carries out. */
  menu: {
    readonly item:
      | 'undo'
      | 'redo'
      | 'choose-chats'
      | 'open-plan'
      | 'copy-plan'
      | 'commands'
      | 'language'
      | 'shortcuts'
      | 'kept'
      | 'about';
  };
  /** Something went wrong that the window did not ask for: a file given from outside, for instance. */
  problem: Problem;
}
export type EventName = keyof Events;

/** What the preload puts on `window.kommMit`. */
export interface KommMitBridge {
  call<N extends CommandName>(name: N, input: CommandInput<N>): Promise<Result<CommandOutputs[N]>>;
  on<N extends EventName>(name: N, listener: (payload: Events[N]) => void): () => void;
  /** Registers dropped `File`s in main; their paths stay on the other side. */
  drop(files: readonly object[]): Promise<Result<readonly Pick[]>>;
}
