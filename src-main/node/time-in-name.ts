/** `2026-11-24T22-17-03-123Z`: sorts by time, and every system takes it as a name. */
export const timeInName = (at: number): string => new Date(at).toISOString().replace(/[:.]/gu, '-');

/** Of `plan.backup-2026-11-24T22-17-03-123Z.json`, in milliseconds; 0 where the name tells none. */
export const timeOfName = (name: string): number =>
  Date.parse(name.replace(/^.*-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z\.json$/u, '$1T$2:$3:$4.$5Z')) || 0;
