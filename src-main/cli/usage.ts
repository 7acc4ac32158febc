/** Wrong usage in one sentence: what commander noticed, in the user's language. */
import { CommanderError } from 'commander';
import type { Words } from './words.ts';

export function usageSentence(error: Error, { t }: Words): string {
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map(([, what]) => what ?? '');
  const what = quoted[0] ?? error.message;
  if (!(error instanceof CommanderError)) return t('usage.value', { what: error.message });
  switch (error.code) {
    case 'commander.help':
      return t('usage.noCommand');
    case 'commander.unknownCommand':
      return t('usage.unknownCommand', { what });
    case 'commander.unknownOption':
      return t('usage.unknownOption', { what });
    case 'commander.missingArgument':
    case 'commander.missingMandatoryOptionValue':
      return t('usage.missing', { what });
    case 'commander.optionMissingArgument':
      return t('usage.optionWithoutValue', { what });
    case 'commander.excessArguments':
      return t('usage.tooMany');
    default:
      return t('usage.value', { what: quoted.length > 0 ? quoted.join(' ') : error.message });
  }
}
