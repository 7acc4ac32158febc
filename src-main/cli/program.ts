/** The commands and their arguments. What a command does stands in the file of its name. */
import { Command, CommanderError, Option } from 'commander';
import { languages, systemLanguage, wordsIn, type Language, type Words } from './words.ts';
import { consoleOut, writeResult, type Out } from './console.ts';
import { evening, type EveningOptions } from './evening.ts';
import { groups } from './groups.ts';
import { inspect } from './inspect.ts';
import { merge, split, type SplitOptions } from './helper.ts';
import { answer, type AnswerOptions, open } from './helper-list.ts';
import { invite, type InviteOptions } from './invite.ts';
import { linksIn } from './links.ts';
import { localTime } from './local-time.ts';
import { exitCodes, UsageError, type ExitCode, type Outcome } from './outcome.ts';
import { passphrases } from './passphrase.ts';
import { planDoor, type KeyOptions, type PlanDoor } from './plan-at.ts';
import { people } from './people.ts';
import { plan, type PlanWishes } from './plan.ts';
import { Cancelled, readPaths } from './read-paths.ts';
import { readStdin } from './read-stdin.ts';
import { status } from './status.ts';
import { statuses } from '../../src-core/plan/plan.ts';
import { problem } from '../../src-core/problem.ts';
import { errorKind } from '../app/error-code.ts';
import { shown } from './terminal.ts';
import { sentence } from './problem-lines.ts';
import { usageSentence } from './usage.ts';

interface Common {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly lang?: Language;
}

export interface Surroundings {
  readonly version: string;
  readonly now: Date;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

export async function runCommandLine(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  // Help and complaints come before any option is read, so their language is looked up by hand.
  const words = await wordsIn(askedLanguage(args) ?? systemLanguage(around.environment));
  let code: ExitCode = exitCodes.fine;
  const program = commands(words, around, (ended) => (code = ended));
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.fine;
    if (error instanceof CommanderError || error instanceof UsageError) {
      process.stderr.write(`${shown(usageSentence(error, words))} ${words.t('usage.help')}\n`);
      return exitCodes.wrongUsage;
    }
    if (error instanceof Cancelled) {
      process.stderr.write(`${words.t('run.cancelled')}\n`);
      return exitCodes.nothing;
    }
    throw error;
  }
}

/** For what no command expected. */
export async function failureSentence(
  error: unknown,
  args: readonly string[],
  environment: Surroundings['environment'],
): Promise<string> {
  const words = await wordsIn(askedLanguage(args) ?? systemLanguage(environment));
  return `${sentence(problem('internal'), words)} (${errorKind(error)})`;
}

/** What an option does, what may be given, and what counts without it. */
function described({ t }: Words): (option: Option) => string {
  return ({ description, argChoices, defaultValue }) => {
    const choices = argChoices === undefined ? [] : [t('help.choices', { choices: argChoices.join(', ') })];
    const usual = typeof defaultValue === 'string' ? [t('help.default', { value: defaultValue })] : [];
    const more = [...choices, ...usual];
    return more.length === 0 ? description : `${description} (${more.join('; ')})`;
  };
}

function commands(words: Words, around: Surroundings, end: (code: ExitCode) => void): Command {
  const { t } = words;
  /** The library writes its headings in English. */
  const titles: Readonly<Record<string, string>> = {
    'Usage:': t('help.usage'),
    'Arguments:': t('help.arguments'),
    'Options:': t('help.options'),
    'Commands:': t('help.commands'),
  };
  const program = new Command('komm-mit')
    .description(t('help.program'))
    .version(around.version, '--version', t('help.version'))
    .helpOption('-h, --help', t('help.help'))
    .helpCommand(false)
    .configureHelp({ styleTitle: (title) => titles[title] ?? title, optionDescription: described(words) })
    .exitOverride()
    .configureOutput({ writeErr: () => {} });

  const command = (usage: string, description: string, parent = program): Command =>
    parent
      .command(usage)
      .description(description)
      .helpOption('-h, --help', t('help.help'))
      .option('--json', t('help.json'))
      .option('-q, --quiet', t('help.quiet'))
      .addOption(new Option('--lang <language>', t('help.lang')).choices(languages));

  const run =
    <O extends Common>(work: (given: readonly string[], options: O, out: Out) => Promise<Outcome>) =>
    async (given: readonly string[] | string | undefined, options: O) => {
      const out = consoleOut(words, { json: options.json === true, quiet: options.quiet === true });
      const list = given === undefined ? [] : typeof given === 'string' ? [given] : given;
      const outcome = await work(list, options, out);
      const result = out.json ? [JSON.stringify(outcome.json, null, 2)] : outcome.lines;
      if (result.length > 0) await writeResult(`${result.join('\n')}\n`);
      end(outcome.code);
    };
  const { signal } = around;
  const ask = passphrases(around.environment);
  const door = (options: KeyOptions, out: Out): PlanDoor => planDoor(options, ask, out);
  /** A command that opens a plan; `plan` also writes a new one. */
  const withKeys = (opens: Command, passphrase = t('help.passphraseFile')): Command =>
    opens.option('--passphrase-file <file>', passphrase).option('--identity <file>', t('help.identity'));
  const now = localTime(around.now);
  const paths = t('help.paths');
  const dateOrder = () =>
    new Option('--date-order <order>', t('help.dateOrder')).choices(['auto', 'dmy', 'mdy', 'ymd']).default('auto');
  const country = () => new Option('--country <code>', t('help.country'));
  const contacts = () => new Option('--contacts <file...>', t('help.contacts'));

  command('inspect', t('help.inspect'))
    .argument('<path...>', paths)
    .addOption(dateOrder())
    .action(
      run(async (given, options: Common & Reading, out) =>
        inspect(await readPaths(given, out, { signal, ...reading(options) }), words),
      ),
    );

  command('groups', t('help.groups'))
    .argument('<path...>', paths)
    .addOption(dateOrder())
    .action(
      run(async (given, options: Common & Reading, out) =>
        groups(await readPaths(given, out, { signal, ...reading(options) }), words, now),
      ),
    );

  command('links', t('help.links'))
    .argument('<text...>', t('help.text'))
    .action(
      run(async (given, _options: Common, _out) =>
        linksIn(given.includes('-') ? [...given.filter((text) => text !== '-'), await readStdin()] : given, words),
      ),
    );

  command('people', t('help.people'))
    .argument('[path...]', paths)
    .addOption(contacts())
    .addOption(country())
    .addOption(dateOrder())
    .action(
      run(async (given, options: Common & Reading, out) =>
        people(await readPaths(withContacts(given, options), out, { signal, ...reading(options) }), words),
      ),
    );

  withKeys(command('plan', t('help.plan')), t('help.newPassphraseFile'))
    .argument('[path...]', paths)
    .addOption(contacts())
    .addOption(country())
    .addOption(dateOrder())
    .option('--to <messenger>', t('help.to'))
    .option('--already <name...>', t('help.already'))
    .option('--pin <group...>', t('help.pin'))
    .option('-o, --output <file>', t('help.newPlanFile'))
    .action(
      run((given, options: Common & Reading & PlanWishes & KeyOptions, out) =>
        plan(withContacts(given, options), out, {
          signal,
          now: around.now,
          door: door(options, out),
          ...planWishes(options),
          ...reading(options),
        }),
      ),
    );

  withKeys(command('invite', t('help.invite')))
    .argument('<path...>', t('help.pathsOrPlan'))
    .requiredOption('-o, --output <folder>', t('help.folder'))
    .option('--to <messenger>', t('help.to'))
    .option('--link <url>', t('help.link'))
    .option('--group <name...>', t('help.group'))
    .option('--members', t('help.members'))
    .option('--reach', t('help.reach'))
    .addOption(new Option('--tone <tone>', t('help.tone')).choices(['du', 'sie', 'ihr']))
    .action(
      run((given, options: Common & KeyOptions & Omit<InviteOptions, 'signal' | 'now' | 'door'>, out) =>
        invite(given, out, { ...options, signal, now: around.now, door: door(options, out) }),
      ),
    );

  withKeys(command('status', t('help.status')))
    .argument('<plan.json>', t('help.planFile'))
    .action(run((given, options: Common & KeyOptions, out) => status(given[0] ?? '', out, door(options, out))));

  const helper = program
    .command('helper')
    .description(t('help.helper'))
    .helpOption('-h, --help', t('help.help'))
    .helpCommand(false);

  withKeys(command('split', t('help.helperSplit'), helper))
    .argument('<plan.json>', t('help.planFile'))
    .requiredOption('--helper <name...>', t('help.helperName'))
    .requiredOption('-o, --output <folder>', t('help.folder'))
    .option('--group <name...>', t('help.group'))
    .option('--evenly', t('help.evenly'))
    .action(
      run((given, options: Common & KeyOptions & Omit<SplitOptions, 'now'>, out) =>
        split(given[0] ?? '', out, door(options, out), { ...options, now: around.now }),
      ),
    );

  command('open', t('help.helperOpen'), helper)
    .argument('<file>', t('help.helperFile'))
    .action(run((given, _options: Common, out) => open(given[0] ?? '', out, ask)));

  command('answer', t('help.helperAnswer'), helper)
    .argument('<file>', t('help.helperFile'))
    .requiredOption('--person <name>', t('help.helperPerson'))
    .addOption(new Option('--status <status>', t('help.helperStatus')).choices(statuses).makeOptionMandatory())
    .option('--via <words>', t('help.helperVia'))
    .option('--note <words>', t('help.helperNote'))
    .action(
      run((given, options: Common & Omit<AnswerOptions, 'now'>, out) =>
        answer(given[0] ?? '', out, ask, { ...options, now: around.now }),
      ),
    );

  withKeys(command('merge', t('help.helperMerge'), helper))
    .argument('<plan.json>', t('help.planFile'))
    .argument('<file...>', t('help.helperFile'))
    .option('--theirs', t('help.theirs'))
    .action((plan: string, files: readonly string[], options: Common & KeyOptions & { readonly theirs?: boolean }) =>
      run((given, wishes: typeof options, out) => merge(given, out, door(wishes, out), ask, wishes))(
        [plan, ...files],
        options,
      ),
    );

  command('evening', t('help.evening'))
    .argument('[path...]', paths)
    .option('--to <messenger>', t('help.to'))
    .option('--link <url>', t('help.link'))
    .option('-o, --output <folder>', t('help.folder'))
    .action(
      run((given, options: Common & Omit<EveningOptions, 'signal' | 'now'>, out) =>
        evening(given, out, { ...options, signal, now: around.now }),
      ),
    );

  return program;
}

interface Reading {
  readonly dateOrder?: 'auto' | 'dmy' | 'mdy' | 'ymd';
  readonly country?: string;
  readonly contacts?: readonly string[];
}

function reading({ dateOrder, country }: Reading) {
  if (country !== undefined && !/^[a-z]{2}$/i.test(country)) throw new UsageError(`country ${country}`);
  return {
    ...(dateOrder === undefined || dateOrder === 'auto' ? {} : { dateOrder }),
    ...(country === undefined ? {} : { country: country.toUpperCase() }),
  };
}

/** Address books are sources like others; `--contacts` before the paths takes the paths with it. */
function withContacts(given: readonly string[], { contacts }: Reading): readonly string[] {
  const all = [...given, ...(contacts ?? [])];
  if (all.length === 0) throw new UsageError('path');
  return all;
}

function planWishes({ to, output, already, pin }: PlanWishes): PlanWishes {
  return {
    ...(to === undefined ? {} : { to }),
    ...(output === undefined ? {} : { output }),
    ...(already === undefined ? {} : { already }),
    ...(pin === undefined ? {} : { pin }),
  };
}

function askedLanguage(args: readonly string[]): Language | null {
  const at = args.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const said = args[at]?.startsWith('--lang=') === true ? args[at]?.slice('--lang='.length) : args[at + 1];
  return at < 0 ? null : (languages.find((language) => language === said) ?? null);
}
