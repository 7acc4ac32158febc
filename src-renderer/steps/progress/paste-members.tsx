import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChatId } from '../../../src-core/chat/chat.ts';
import { decide } from '../../state/decide.ts';
import type { Saying } from '../../state/saying.ts';
import { useWindow } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Fold } from '../../ui/fold.tsx';
import { Field } from '../../ui/field.tsx';
import { Name } from '../../ui/person-name.tsx';
import { whoIsThere, type NotedSeat } from './model.ts';
import styles from './paste-members.module.css';

const c = classes(styles);

interface PasteMembersProps {
  readonly chat: ChatId;
  readonly messenger: string;
  readonly seats: readonly NotedSeat[];
}

/** The new group's members, pasted: whoever is found is there; where it is doubtful, the user says who it is. */
export function PasteMembers({ chat, messenger, seats }: PasteMembersProps) {
  const { t } = useTranslation();
  const country = useWindow(({ opened }) => opened?.decisions.country ?? 'DE');
  const [text, setText] = useState('');
  // A pasted list of hundreds is compared with hundreds; the field never waits for it.
  const pasted = useDeferredValue(text);
  const { arrived, already, doubtful, unknown } = useMemo(
    () => whoIsThere(pasted, seats, country),
    [pasted, seats, country],
  );
  const note = (people: readonly NotedSeat[], saying: Saying) =>
    void decide(
      {
        type: 'set-status',
        chat,
        people: people.map(({ person }) => person.id),
        standing: { status: 'there' },
      },
      saying,
    );
  return (
    <Fold title={t('paste.title')} level={3} look="link">
      <Field
        label={t('paste.label', { messenger })}
        value={text}
        onChange={setText}
        rows={4}
        placeholder={t('paste.hint')}
      />
      {text.trim() === '' ? null : (
        <div className={c('found')} role="status">
          {already === 0 ? null : <p>{t('paste.already', { count: already })}</p>}
          {arrived.length === 0 ? null : (
            <>
              <p>
                {t('paste.found', { count: arrived.length })} <Name>{arrived.map(({ name }) => name).join(', ')}</Name>
              </p>
              <Button
                onPress={() =>
                  note(arrived, (t) =>
                    t('progress.notedMany', { count: arrived.length, status: t('words.status.there') }),
                  )
                }
              >
                {t('paste.note', { count: arrived.length })}
              </Button>
            </>
          )}
          {doubtful.map(({ written, candidates }) => (
            <div key={written} className={c('doubt')}>
              <p>{t('paste.who', { name: written })}</p>
              <div className={c('candidates')}>
                {candidates.map((seat) => (
                  <Button
                    key={seat.person.id}
                    onPress={() =>
                      note([seat], (t) => t('progress.noted', { name: seat.name, status: t('words.status.there') }))
                    }
                  >
                    <Name>{seat.name}</Name>
                  </Button>
                ))}
              </div>
            </div>
          ))}
          {unknown.length === 0 ? null : (
            <p>
              {t('paste.unknown', { count: unknown.length })} <Name>{unknown.join(', ')}</Name>
            </p>
          )}
        </div>
      )}
    </Fold>
  );
}
