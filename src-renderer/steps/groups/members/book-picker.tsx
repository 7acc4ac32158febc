import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BookUser, Check } from 'lucide-react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { Member } from '../../../../src-core/groups/group.ts';
import type { Contact } from '../../../../src-core/people/contact.ts';
import { readableNumber } from '../../../../src-core/people/phone-number.ts';
import { chooseFiles } from '../../../state/reading.ts';
import { Button } from '../../../ui/button.tsx';
import { classes } from '../../../ui/classes.ts';
import { SearchField } from '../../../ui/field.tsx';
import { Name } from '../../../ui/person-name.tsx';
import { contactsToPick } from './picking.ts';
import styles from './book-picker.module.css';

const c = classes(styles);
const firstFew = 60;

interface BookPickerProps {
  readonly contacts: readonly Contact[];
  readonly members: readonly Member[];
  readonly chosen: readonly Contact[];
  readonly onChoose: (contacts: readonly Contact[]) => void;
}

/** Entries of the address book to tick, found by typing a part of the name. */
export function BookPicker({ contacts, members, chosen, onChoose }: BookPickerProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const shown = useMemo(
    () => contactsToPick(contacts, members, search).slice(0, firstFew),
    [contacts, members, search],
  );
  if (contacts.length === 0) {
    return (
      <div className={c('book')}>
        <p>{t('check.noBook')}</p>
        <Button icon={BookUser} onPress={() => void chooseFiles('contacts')}>
          {t('people.addressBook')}
        </Button>
      </div>
    );
  }
  const items = shown.map((contact) => ({ id: keyOf(contact), contact }));
  return (
    <div className={c('book')}>
      <SearchField label={t('check.searchBook')} value={search} onChange={setSearch} />
      {items.length === 0 ? (
        <p className={c('soft')}>{t('check.noneInBook')}</p>
      ) : (
        <ListBox
          aria-label={t('check.book')}
          className={c('list')}
          items={items}
          selectionMode="multiple"
          selectedKeys={chosen.map(keyOf)}
          onSelectionChange={(keys) => {
            if (keys === 'all') return;
            const out = chosen.filter((contact) => !items.some(({ id }) => id === keyOf(contact)));
            onChoose([...out, ...items.filter(({ id }) => keys.has(id)).map(({ contact }) => contact)]);
          }}
        >
          {({ contact }) => (
            <ListBoxItem textValue={contact.name} className={c('one')}>
              <Check size={16} strokeWidth={2.25} aria-hidden className={c('tick')} />
              <Name>{contact.name}</Name>
              <span className={c('soft')}>
                {contact.phones[0] === undefined ? '' : readableNumber(contact.phones[0])}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      )}
    </div>
  );
}

const keyOf = ({ name, phones }: Contact) => JSON.stringify([name, phones]);
