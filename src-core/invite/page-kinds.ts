/** By name alone: the wall between window and main knows them, and no start has to read what the pages say. */
export const pageKinds = ['notice', 'strips', 'cards', 'large-steps'] as const;
export type PageKind = (typeof pageKinds)[number];
