/**
 * What can go wrong, as data. A code is stable for ever (scripts and tests rely on it); its sentence in German and English
 * stands in `words/` and is chosen at the edge (window or command line). Whoever adds a code adds both sentences; a test compares.
 */
export type Severity = 'error' | 'warning' | 'info';

/** Every code with its severity. `error`: something the user wanted was not done. */
export const problemSeverity = {
  // containers
  'not-found': 'error',
  'not-readable': 'error',
  'vanished-while-reading': 'error',
  'empty-file': 'error',
  'not-a-zip': 'error',
  'truncated-zip': 'error',
  'encrypted-zip': 'error',
  'damaged-zip': 'error',
  'damaged-entry': 'error',
  'unsupported-compression': 'error',
  'unpacks-without-end': 'error',
  'too-many-entries': 'error',
  'unsafe-entry-name': 'warning',
  'zip-without-chat': 'error',
  'several-chats-in-zip': 'info',
  'media-without-chat': 'error',
  'not-a-chat': 'error',
  'whatsapp-backup': 'error',
  'other-messenger-export': 'error',
  'unknown-file-type': 'warning',
  'folder-without-chat': 'error',
  'folder-loop': 'warning',
  // inside a chat
  'unknown-line': 'warning',
  'unknown-lines-more': 'warning',
  'unknown-notice': 'info',
  'inferred-layout': 'warning',
  'date-order-uncertain': 'warning',
  'no-year': 'warning',
  'too-many-people': 'warning',
  'invalid-utf8': 'warning',
  'line-too-long': 'warning',
  'history-cut': 'info',
  'record-numbers-differ': 'info',
  'same-chat-twice': 'info',
  // address books
  'card-unreadable': 'warning',
  'no-contacts': 'error',
  'contacts-changed': 'warning',
  // plan files
  'plan-unreadable': 'error',
  'plan-restored': 'warning',
  'plan-from-newer-version': 'error',
  'plan-not-saved': 'error',
  // encrypted files
  'plan-locked': 'error',
  'passphrase-wrong': 'error',
  'key-missing': 'error',
  'key-wrong': 'error',
  'not-sealed': 'error',
  'sealed-damaged': 'error',
  'protection-not-changed': 'error',
  // links and invitations
  'no-link-found': 'error',
  'link-not-usable': 'error',
  'qr-not-found': 'error',
  'text-without-link': 'error',
  'nothing-to-invite': 'error',
  'not-written': 'error',
  'not-copied': 'error',
  // helpers
  'nobody-to-ask': 'error',
  'helper-file-unknown': 'error',
  'helper-file-newer': 'error',
  'helper-other-plan': 'error',
  'helper-older': 'error',
  'not-erased': 'error',
  // the program itself
  'bad-request': 'error',
  'out-of-memory': 'error',
  internal: 'error',
} as const satisfies Record<string, Severity>;

export type ProblemCode = keyof typeof problemSeverity;

export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** The file's own name as the user knows it (never a path), or null. */
  readonly file: string | null;
  /** The entry inside an archive, or null. */
  readonly entry: string | null;
  /** 1-based line in the chat's text, or null. */
  readonly line: number | null;
  /** Free detail for people who look closely; never needed to understand the sentence. */
  readonly detail: string;
}

/** A problem with the severity its code always has. */
export function problem(code: ProblemCode, about: Partial<Omit<Problem, 'code' | 'severity'>> = {}): Problem {
  return { code, severity: problemSeverity[code], file: null, entry: null, line: null, detail: '', ...about };
}
