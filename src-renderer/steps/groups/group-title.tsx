import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Pencil } from 'lucide-react';
import type { ChatId } from '../../../src-core/chat/chat.ts';
import { decide } from '../../state/decide.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Field } from '../../ui/field.tsx';
import { Name } from '../../ui/person-name.tsx';
import styles from './group-title.module.css';

const c = classes(styles);

/** The group's name, changed in its own place: Enter keeps it, Escape leaves it as it was. */
export function GroupTitle({ chat, title }: { readonly chat: ChatId; readonly title: string }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  /** The field that had the focus goes with a key: the button that opened it takes it back. Who clicks elsewhere is elsewhere. */
  const [byKey, setByKey] = useState(false);
  const keep = () => {
    setTyped(null);
    const next = (typed ?? '').trim();
    if (next === '' || next === title) return;
    void decide({ type: 'change-group', chat, change: { title: next } }, (t) => t('groups.renamed', { title: next }));
  };
  if (typed === null) {
    return (
      <div className={c('row')}>
        <h2 className={c('title')}>
          <Name>{title}</Name>
        </h2>
        <Button
          look="link"
          icon={Pencil}
          aria-label={t('groups.rename')}
          autoFocus={byKey}
          onPress={() => {
            setByKey(false);
            setTyped(title);
          }}
        />
      </div>
    );
  }
  return (
    <div
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && event.key !== 'Enter') return;
        // Else the same Enter would press the button that gets the focus.
        event.preventDefault();
        if (event.key === 'Escape') setTyped(null);
        setByKey(true);
      }}
    >
      <Field label={t('groups.newName')} value={typed} onChange={setTyped} onDone={keep} autoFocus />
    </div>
  );
}
