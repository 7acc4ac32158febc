import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { Messenger } from '../../../src-core/messengers/messenger.ts';
import { targets } from '../../../src-core/messengers/registry.ts';
import { decide } from '../../state/decide.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { CompareButton } from '../compare/compare-button.tsx';
import type { GroupFacts } from '../groups/model.ts';
import { AboutMessenger } from '../messenger/about-messenger.tsx';
import { messengerFor } from './model.ts';
import styles from './messenger-choice.module.css';

const c = classes(styles);
const firstFew = 6;

/** Where the group moves. Once chosen only the choice stays in sight, with the way to change it. */
export function MessengerChoice({ group }: { readonly group: GroupFacts }) {
  const { t } = useTranslation();
  const chosen = messengerFor(group.messenger);
  const [isOpen, setOpen] = useState(chosen === null);
  const [showsAll, setShowsAll] = useState(false);
  const place = useRef<HTMLParagraphElement>(null);
  const hasChosen = useRef(false);
  useEffect(() => {
    if (!hasChosen.current || isOpen || chosen === null) return;
    // What had the focus is gone: whoever chose with the keys goes on from what was chosen.
    hasChosen.current = false;
    place.current?.querySelector('button')?.focus();
  });
  const choose = (id: string) => {
    const messenger = messengerFor(id);
    if (messenger === null) return;
    setOpen(false);
    hasChosen.current = true;
    // A link of another messenger would lead nowhere.
    const change = id === group.messenger ? { messenger: id } : { messenger: id, link: null };
    void decide({ type: 'change-group', chat: group.id, change }, (t) =>
      t('invite.chosen', { title: group.title ?? t('groups.untitled'), messenger: messenger.name }),
    ).then((isChosen) => {
      // Nothing came of it: whatever is chosen later, elsewhere, is not to take the focus.
      if (!isChosen) hasChosen.current = false;
    });
  };
  if (chosen !== null && !isOpen) {
    return (
      <p ref={place} className={c('chosen')}>
        <strong>{chosen.name}</strong>
        <span className={c('fact')}>{t(chosen.hasGroupLinks ? 'invite.hasLink' : 'invite.hasNoLink')}</span>
        <Button look="link" onPress={() => setOpen(true)}>
          {t('invite.change')}
        </Button>
        <AboutMessenger messenger={chosen} look="link">
          {t('oneMessenger.more')}
        </AboutMessenger>
      </p>
    );
  }
  const shown = showsAll ? targets : targets.slice(0, firstFew);
  return (
    <>
      <ListBox
        aria-label={t('invite.where')}
        layout="grid"
        // With the first arrow a choice would be made, and the others be gone.
        selectionMode="single"
        selectionBehavior="toggle"
        disallowEmptySelection
        selectedKeys={chosen === null ? [] : [chosen.id]}
        onSelectionChange={(ids) => {
          const [id] = ids === 'all' ? [] : [...ids];
          if (id !== undefined) choose(String(id));
        }}
        className={c('options')}
      >
        {shown.map((messenger) => (
          <ListBoxItem key={messenger.id} id={messenger.id} textValue={messenger.name} className={c('option')}>
            <span className={c('name')}>{messenger.name}</span>
            <span className={c('fact')}>
              {t(messenger.hasGroupLinks ? 'invite.hasLink' : 'invite.hasNoLink')}
              {needsNoPhone(messenger) ? <> · {t('invite.noPhone')}</> : null}
            </span>
          </ListBoxItem>
        ))}
      </ListBox>
      <div className={c('ways')}>
        <CompareButton groups={[group]} chosen={chosen?.id ?? null} onChoose={choose} />
        {showsAll ? null : (
          <Button look="link" onPress={() => setShowsAll(true)}>
            {t('invite.moreMessengers', { count: targets.length - firstFew })}
          </Button>
        )}
      </div>
    </>
  );
}

/** Only what somebody looked up is said as a fact. */
const needsNoPhone = ({ facts: { phoneNeeded } }: Messenger) => phoneNeeded?.verified === true && !phoneNeeded.value;
