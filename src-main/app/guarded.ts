import { failure, type Result } from '../../src-core/result.ts';

/** Notes what nobody expected: `what` was under way, and never more of the error than its kind. */
export type LogFailure = (what: string, error: unknown) => void;

/** Nothing is thrown at whoever asked: what nobody expected is noted, and answered as `internal`. */
export async function guarded<T>(log: LogFailure, what: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    log(what, error);
    return failure('internal');
  }
}
