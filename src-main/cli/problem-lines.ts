/** Problems as sentences. Many of one kind in one file are told once, with their number. */
import type { Problem } from '../../src-core/problem.ts';
import { shown } from './terminal.ts';
import type { Words } from './words.ts';

const toldOneByOne = 3;

export function problemLines(problems: readonly Problem[], words: Words): readonly string[] {
  const lines: string[] = [];
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = `${problem.code}\n${problem.file}\n${problem.entry}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  }
  for (const group of groups.values()) {
    for (const problem of group.slice(0, toldOneByOne)) lines.push(sentence(problem, words));
    if (group.length > toldOneByOne)
      lines.push(`  ${words.t('problems.more', { count: group.length - toldOneByOne })}`);
  }
  return lines;
}

export function sentence(problem: Problem, words: Words): string {
  const values = {
    file: shown(problem.file ?? '?'),
    line: problem.line ?? '?',
    detail: shown(problem.detail),
  };
  const said = (part: 'happened' | 'safe' | 'todo') => words.t(`problem.${problem.code}.${part}`, values);
  return `${words.t(`severity.${problem.severity}`)}: ${said('happened')} ${said('safe')} ${said('todo')}`;
}
