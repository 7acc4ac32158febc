/** Runs in a process of its own that the test kills: decides without end and says each number only when it was acknowledged. */
import { writeSync } from 'node:fs';
import { planSession } from '../../src-main/app/plan-session.ts';
import { planFolder } from '../../src-main/node/plan-file.ts';
import { identitySeal, plainSeal } from '../../src-main/node/plan-seals.ts';

const [, , folder = '', identity = ''] = process.argv;
const seal = identity === '' ? plainSeal : identitySeal(identity);
const session = planSession(planFolder(folder, seal), { now: () => new Date().toISOString(), country: 'DE' });
const opened = await session.open();
if (!opened.ok || opened.value.problems.length > 0) throw new Error(JSON.stringify(opened));
const start = Number(opened.value.decisions.groups['kita']?.title ?? 0);
// Long enough that a kill also falls into the middle of a write.
await session.decide({ type: 'change-group', chat: 'long', change: { text: 'x'.repeat(500_000) } });

for (let n = start + 1; ; n += 1) {
  const decided = session.decide({ type: 'change-group', chat: 'kita', change: { title: String(n) } });
  // Now and then several decisions at once, so that writes are joined.
  if (n % 5 === 0) continue;
  const done = await decided;
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  writeSync(1, `${n}\n`);
}
