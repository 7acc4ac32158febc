/** What the operating system calls a failure ("ENOENT"); empty when it was something else. Unlike the message, it names no paths. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
