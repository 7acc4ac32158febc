import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Copy } from 'lucide-react';
import type { HelperPart } from '../../../src-bridge/handed-out.ts';
import { copyText } from '../../state/clipboard.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Name } from '../../ui/person-name.tsx';
import styles from './helpers.module.css';

const c = classes(styles);

/** The files just written with their passphrases: shown once, since they are kept nowhere. */
export function HandedOutParts({ parts }: { readonly parts: readonly HelperPart[] }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that wrote the files has nothing left to write, and a focus on it would be lost.
  useEffect(() => heading.current?.focus(), []);
  const copy = async ({ file, passphrase }: HelperPart) => {
    if (await copyText(passphrase)) setCopied(file);
  };
  return (
    <section className={c('parts')} aria-label={t('helpers.passphrases')}>
      <h3 ref={heading} tabIndex={-1}>
        {t('helpers.ready', { count: parts.length })}
      </h3>
      <p>{t('helpers.tell')}</p>
      <ul className={c('people')}>
        {parts.map((part) => (
          <li key={part.file} className={c('part')}>
            <span>
              <span className={c('strong')}>
                <Name>{part.helper}</Name>
              </span>{' '}
              <span className={c('soft')}>{part.file}</span>
            </span>
            <code className={c('passphrase')}>{part.passphrase}</code>
            <Button
              icon={Copy}
              aria-label={t('helpers.copyPassphraseOf', { name: part.helper })}
              onPress={() => void copy(part)}
            >
              {copied === part.file ? t('hand.copied') : t('helpers.copyPassphrase')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
