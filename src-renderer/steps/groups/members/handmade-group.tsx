import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PencilLine } from 'lucide-react';
import { DialogTrigger } from 'react-aria-components';
import { decide } from '../../../state/decide.ts';
import { goTo } from '../../../state/window-state.ts';
import { Button } from '../../../ui/button.tsx';
import { classes } from '../../../ui/classes.ts';
import { Field } from '../../../ui/field.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { MemberPicker } from './member-picker.tsx';
import styles from './handmade-group.module.css';

const c = classes(styles);

/** A group that nobody can export: its name, and whoever is in it. */
export function HandmadeGroup() {
  const { t } = useTranslation();
  return (
    <DialogTrigger>
      <Button icon={PencilLine}>{t('handmade.open')}</Button>
      <Sheet width="reading" title={t('handmade.title')} lead={t('handmade.lead')}>
        {(close) => <NewGroup onDone={close} />}
      </Sheet>
    </DialogTrigger>
  );
}

function NewGroup({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const title = typed.trim();
  return (
    <div className={c('content')}>
      <Field label={t('handmade.name')} value={typed} onChange={setTyped} autoFocus />
      <MemberPicker
        members={[]}
        confirm={() => t('handmade.create')}
        isReady={title !== ''}
        mayBeEmpty
        onConfirm={(members) => {
          onDone();
          const id = `handmade-${crypto.randomUUID()}`;
          const group = { id, title, members: [...members] };
          void decide({ type: 'add-handmade-group', group }, (t) => t('handmade.created', { title })).then((isMade) =>
            isMade ? goTo('groups', id) : undefined,
          );
        }}
      />
    </div>
  );
}
