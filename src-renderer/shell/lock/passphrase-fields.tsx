import { useTranslation } from 'react-i18next';
import { shortestPassphrase } from '../../../src-bridge/passphrase.ts';
import { Field } from '../../ui/field.tsx';

/** What was typed twice, so that a slip does not lock somebody out. */
export interface TypedTwice {
  readonly first: string;
  readonly second: string;
}

export const nothingTyped: TypedTwice = { first: '', second: '' };

export const isGood = ({ first, second }: TypedTwice): boolean =>
  first.length >= shortestPassphrase && first === second;

interface PassphraseFieldsProps {
  readonly typed: TypedTwice;
  readonly onType: (typed: TypedTwice) => void;
}

export function PassphraseFields({ typed, onType }: PassphraseFieldsProps) {
  const { t } = useTranslation();
  const differs = typed.second.length >= typed.first.length && typed.second !== typed.first;
  return (
    <>
      <Field
        type="password"
        label={t('protection.new')}
        value={typed.first}
        onChange={(first) => onType({ ...typed, first })}
        hint={t('protection.newHint', { count: shortestPassphrase })}
      />
      <Field
        type="password"
        label={t('protection.again')}
        value={typed.second}
        onChange={(second) => onType({ ...typed, second })}
        isInvalid={differs}
        {...(differs ? { hint: t('protection.differs') } : {})}
      />
    </>
  );
}
