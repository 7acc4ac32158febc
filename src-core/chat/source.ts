/** What is read, how, and who may listen. */
import type { DateOrder, LocalTime, ReadChat } from './chat.ts';
import type { Problem } from '../problem.ts';

export interface ChatSource {
  readonly file: string;
  readonly entry: string | null;
  readonly bytes: number;
  /** The name of the folder that an unpacked text lies in. */
  readonly folder?: string;
  /** When the file or the zip entry was written: no message is younger. */
  readonly modified: Date | null;
}

/** One record, for a second pass over the archive that the user asked for. Nothing else ever hands out what people wrote. */
export interface SeenRecord {
  /** 1-based. */
  readonly line: number;
  readonly at: LocalTime | null;
  readonly sender: string | null;
  readonly body: string;
  readonly kind: 'message' | 'notice';
}

export interface ReadOptions {
  readonly dateOrder?: DateOrder;
  /** Names that a first reading found; a second pass then knows those with ": " in them from the first line on. */
  readonly knownNames?: readonly string[];
  /** How this platform checks bytes; without it they are decoded, which takes several times as long. */
  readonly isUtf8?: (bytes: Uint8Array) => boolean;
  readonly onRecord?: (record: SeenRecord) => void;
}

export interface ChatReader {
  push(chunk: Uint8Array): void;
  /** `chat` is null when this text is no chat. */
  finish(): { readonly chat: ReadChat | null; readonly problems: readonly Problem[] };
}
