/**
 * Starts to measure; the answer tells the milliseconds since. Of clock and processor time the smaller counts, as a busy machine
 * stretches the one and helpers of the engine (compiling, tidying up) the other.
 */
export function stopwatch(): () => number {
  const began = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return Math.min(performance.now() - began, (user + system) / 1000);
  };
}

/**
 * The shortest of several runs of a job, in milliseconds. Other work on the machine makes a run longer, never shorter: so the shortest
 * is what the job itself takes.
 */
export function quickest(job: () => unknown, runs = 5): number {
  const times = Array.from({ length: runs }, () => {
    const took = stopwatch();
    job();
    return took();
  });
  return Math.min(...times);
}
