/**
 * The shortest of several runs of a job, in milliseconds. Other work on the machine makes a run longer, never shorter: so the shortest
 * is what the job itself takes. Of clock and processor time the smaller counts, as a busy machine stretches the one and helpers of the
 * engine (compiling, tidying up) the other.
 */
export function quickest(job: () => unknown, runs = 5): number {
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    const before = process.cpuUsage();
    job();
    const { user, system } = process.cpuUsage(before);
    return Math.min(performance.now() - began, (user + system) / 1000);
  });
  return Math.min(...times);
}
