/**
 * How much of files we read before we say no, with what each limit is for; far above anything a phone writes (WhatsApp exports at
 * most 40,000 messages, or 10,000 with media), far below what would hurt the computer. What the reader of one chat's text does
 * not go beyond stands beside it, in src-core/chat/limits.ts.
 */
import { limits as textLimits } from '../../src-core/chat/limits.ts';

const KiB = 1024;
const MiB = 1024 * KiB;
const GiB = 1024 * MiB;

export const limits = {
  /** Bytes read or unpacked in one go. */
  chunkBytes: 512 * KiB,
  /** Packed bytes read in one go: unpacking pauses where they end, so they are many. Two of these are in memory. */
  packedChunkBytes: 2 * MiB,
  /** Beginning of a text from which we tell what it is. */
  headBytes: textLimits.headBytes,
  /** One chat's text, unpacked. */
  chatBytes: 64 * GiB,
  /** From this size on, an entry may not unpack to more than `ratio` times its packed size (text reaches 10, rarely 50). */
  ratioFromBytes: 256 * MiB,
  ratio: 250,
  /** Address books are read whole. */
  contactsBytes: 64 * MiB,
  /** A helper's file: thousands of people with long messages stay far below. */
  helperFileBytes: 32 * MiB,
  /** Contact cards sent in one chat, and the size of one, photo included. */
  cardsPerChat: 500,
  cardBytes: 4 * MiB,
  /** Entries of one archive; phones stay below 10,100. */
  entries: 200_000,
  /** Texts in one archive whose beginning we look at. */
  textsPerArchive: 2_000,
  /** A zip inside a zip that is packed once more is unpacked into memory up to here, above that into a temporary file. */
  nestedInMemoryBytes: 32 * MiB,
  nestedBytes: 8 * GiB,
  /** Archives inside one archive. */
  nestedPerArchive: 500,
  /** Folders: how deep, and how many files and folders are looked at. */
  folderDepth: 32,
  folderEntries: 100_000,
  /** The worker's memory; a file that needs more ends the import with a sentence instead of the program. */
  workerHeapMiB: 512,
  /** How long a cancelled worker may take to stop by itself. */
  cancelGraceMs: 1_500,
  /** Time between two progress events: at most ten a second. */
  progressEveryMs: 100,
  /** Of all files together, in any second: two hundred small ones would flood the window otherwise. */
  eventsPerSecond: 10,
  /** Of these, kept free of progress, so that the next file's phases are told. */
  keptForPhases: 3,
} as const;
