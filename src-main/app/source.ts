/** What the use cases need from the outside world to read files: implemented in `node/`, replaced by nothing in tests. */
import type { Problem } from '../../src-core/problem.ts';

/** A file or folder the user gave us. The name is what we show; the path never leaves main. */
export interface Source {
  readonly name: string;
  readonly path: string;
}

interface Text {
  /** The file as the user knows it. */
  readonly file: string;
  /** Where in the archive, or null. */
  readonly entry: string | null;
  /** The name of the folder that an unpacked text lies in: it may carry the chat's name. */
  readonly folder?: string;
  /** Unpacked size, as far as it is known before reading. */
  readonly bytes: number;
  /** When it was written, as far as the disk or the archive says: no message is younger. */
  readonly modified: Date | null;
  /** The content, in order; a chat's as UTF-8. Throws `ProblemError` where the file breaks. */
  read(signal: AbortSignal): AsyncIterable<Uint8Array>;
}

export type Found =
  | ({ readonly what: 'chat' } & Text)
  | ({
      readonly what: 'contacts';
      readonly format: 'vcard' | 'csv';
      /** A card that somebody sent in a chat, not the user's own address book. */
      readonly sentInChat?: boolean;
    } & Text)
  | { readonly what: 'problem'; readonly problem: Problem };

/** Finds the texts of a source one by one; a text must be read before the next one is asked for. Never throws. */
export type OpenSource = (source: Source, signal: AbortSignal) => AsyncIterable<Found>;

/** A problem on its way through code that reads streams; caught where the next file begins. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}
