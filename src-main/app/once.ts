/** Makes it when it is wanted for the first time, and never again. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
