import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Messenger } from '../../../src-core/messengers/messenger.ts';
import { CircleAlert, CircleCheck } from 'lucide-react';
import type { Judgement } from '../../../src-core/messengers/judge-link.ts';
import { messengerNamed } from '../../../src-core/messengers/names.ts';
import { classes } from '../../ui/classes.ts';
import { Note } from '../../ui/note.tsx';
import { isolated } from '../../ui/person-name.tsx';
import styles from './link-verdict-note.module.css';

const c = classes(styles);

interface LinkVerdictNoteProps {
  readonly typed: string;
  readonly judgement: Judgement;
  readonly messenger: Messenger;
  /** The link that is kept for the group, whatever stands in the field. */
  readonly kept: string | null;
}

/** The verdict on a pasted link, in words and while typing. */
export function LinkVerdictNote({ typed, judgement, messenger, kept }: LinkVerdictNoteProps) {
  const { t } = useTranslation();
  const { usable, problem, warnings, link } = judgement;
  const names = {
    messenger: messenger.name,
    // Whose link it is, also one that no group moves to (WhatsApp); sentences that name it are only about links that are somebody's.
    other: messengerNamed(link?.messenger ?? messenger.id).name,
  };
  const place = useRef<HTMLDivElement>(null);
  const refused = usable || typed.trim() === '' ? null : problem;
  // Nobody goes looking below the edge for the reason why a link was not taken.
  useEffect(() => {
    if (refused !== null) place.current?.scrollIntoView({ block: 'nearest' });
  }, [refused]);
  return (
    <div role="status" className={c('place')} ref={place}>
      {typed.trim() === '' ? null : (
        <Note look={usable ? 'good' : 'stop'} icon={usable ? CircleCheck : CircleAlert}>
          <p>{problem === null ? t('verdict.usable', names) : t(`verdict.${problem}`, names)}</p>
          {warnings.map((warning) => (
            <p key={warning}>{t(`verdict.${warning}`, names)}</p>
          ))}
          {usable && link !== null && link.canonical !== null ? (
            <p className={c('link')}>{isolated(link.canonical)}</p>
          ) : null}
          {!usable && kept !== null ? <p>{t('verdict.keptStays')}</p> : null}
        </Note>
      )}
    </div>
  );
}
