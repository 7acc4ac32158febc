import { problem, type Problem } from '../../src-core/problem.ts';
import { errorCode, errorKind, isFromSystem } from './error-code.ts';
import { ProblemError } from './source.ts';

/** What went wrong while a file was read, in our codes; `file` is its name, or null where it was none in particular. */
export function asProblem(error: unknown, file: string | null): Problem {
  if (error instanceof ProblemError) return { ...error.problem, file: error.problem.file ?? file };
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return problem('not-found', { file, detail: code });
  if (isFromSystem(error)) return problem('not-readable', { file, detail: code });
  return problem('internal', { file, detail: errorKind(error) });
}
