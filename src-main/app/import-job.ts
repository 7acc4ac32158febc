/** What the host of an import and its worker say to each other. */
import type { ImportEvent } from '../../src-bridge/import-event.ts';
import type { ChatId, DateOrder } from '../../src-core/chat/chat.ts';
import type { Listening } from '../../src-core/plan/listen.ts';
import type { Imported } from './import-archives.ts';
import type { Source } from './source.ts';

export interface ImportJob {
  readonly sources: readonly Source[];
  readonly dateOrder?: DateOrder;
  readonly dateOrders?: Readonly<Record<ChatId, DateOrder>>;
  readonly country?: string;
  readonly listening?: Listening;
}

export type FromWorker =
  { readonly say: 'event'; readonly event: ImportEvent } | { readonly say: 'imported'; readonly imported: Imported };

export const cancelWord = 'cancel';
