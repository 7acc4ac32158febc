import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandInputs, type Handlers } from '../../src-bridge/contract.ts';
import { problem, problemSeverity } from '../../src-core/problem.ts';
import { answerCommand } from '../../src-main/app/answer-command.ts';
import { createInvitationDesk } from '../../src-main/app/invitation-desk.ts';
import { planSession } from '../../src-main/app/plan-session.ts';
import { logFile } from '../../src-main/node/log-file.ts';
import { openPlanFile, planFolder } from '../../src-main/node/plan-file.ts';
import { commandNames, wildCalls } from '../support/command-inputs.ts';
import { ownFolder } from '../support/own-folder.ts';

const folder = ownFolder();

/** The plan and the addresses are the real ones; what needs a window fails here, as anything may. */
function handlers(): Handlers {
  const plan = planSession(planFolder(folder.path), { now: () => new Date().toISOString(), country: 'DE' });
  const desk = createInvitationDesk(() => 'de');
  const fails = (): Promise<never> => Promise.reject(new Error('Jorinde Quast +491712345678'));
  return {
    'app.start': fails,
    'settings.change': fails,
    'files.choose': fails,
    'files.samples': fails,
    'import.start': fails,
    'import.cancel': fails,
    'plan.open': () => plan.open(),
    'plan.new': () => plan.startNew(),
    'plan.copy': fails,
    'plan.own': () => plan.open(),
    'plan.unlock': () => plan.open(),
    'plan.decide': ({ action }) => plan.decide(action),
    'plan.undo': () => plan.undo(),
    'plan.redo': () => plan.redo(),
    'text.save': fails,
    'qr.save': ({ link, format, name }) =>
      desk
        .saveQr(link, format, join(folder.path, 'qr'))
        .then((saved) => (saved.ok ? { ok: true, value: { name } } : saved)),
    'kit.write': fails,
    'page.print': fails,
    'reach.print': fails,
    'calendar.save': fails,
    'target.open': async ({ target }) => {
      const address = desk.addressOf(target);
      return address.ok ? { ok: true, value: { host: new URL(address.value).host } } : address;
    },
    'kept.look': fails,
    'kept.keep': fails,
    'kept.erase': async () => ({ ok: false, problem: problem('not-erased') }),
    'protection.look': fails,
    'protection.set': fails,
    'protection.remove': fails,
    'protection.key': fails,
    'protection.save-key': fails,
    'helpers.hand-out': fails,
    'helper.open': fails,
    'helper.save': fails,
    'licences.list': fails,
  };
}

test('whatever a window gone mad says, it gets a typed answer, and the plan can still be read', async () => {
  const log = logFile(join(folder.path, 'log.txt'));
  const known = handlers();
  const seen = new Set<string>();
  for (const [name, input] of wildCalls(4000, 20261124)) {
    const answer = await answerCommand(known, log, name, input);
    expect(typeof answer.ok).toBe('boolean');
    if (answer.ok) {
      expect(answer.value).not.toBe(undefined);
      seen.add(`${name}: ok`);
    } else {
      expect(Object.keys(problemSeverity)).toContain(answer.problem.code);
      seen.add(`${name}: ${answer.problem.code}`);
    }
  }
  // It was no test if nothing got through and nothing was turned away.
  expect(seen).toContain('plan.decide: ok');
  expect(seen).toContain('plan.decide: bad-request');
  for (const name of commandNames) expect([...seen].some((outcome) => outcome.startsWith(`${name}:`))).toBe(true);
  const opened = await openPlanFile(join(folder.path, 'plan.json'));
  expect(opened.ok).toBe(true);
});

test('every command of the contract is among those that are tried', () => {
  expect([...commandNames].sort()).toEqual(Object.keys(commandInputs).sort());
});

test('what went wrong is logged by its kind and place, never with what the message says', async () => {
  const log = logFile(join(folder.path, 'log.txt'));
  const answer = await answerCommand(handlers(), log, 'app.start', null);
  expect(answer).toMatchObject({ ok: false, problem: { code: 'internal' } });
  log('written by hand', Object.assign(new Error('Oma Lisbeth'), { code: 'EACCES' }));
  log('thrown text', 'Benno Tiedeken');
  const lines = readFileSync(join(folder.path, 'log.txt'), 'utf8').trim().split('\n');
  expect(lines).toHaveLength(3);
  for (const line of lines) {
    expect(line).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z [\w. ]+? (Error|string)( EACCES)?( [\w-]+\.cjs:\d+:\d+)*$/);
    expect(line).not.toMatch(/Jorinde|4917|Lisbeth|Benno/);
  }
});
