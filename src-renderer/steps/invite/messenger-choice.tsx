import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Radio, RadioGroup } from 'react-aria-components';
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
  const choose = (id: string) => {
    const messenger = messengerFor(id);
    if (messenger === null) return;
    setOpen(false);
    // A link of another messenger would lead nowhere.
    const change = id === group.messenger ? { messenger: id } : { messenger: id, link: null };
    void decide({ type: 'change-group', chat: group.id, change }, (t) =>
      t('invite.chosen', { title: group.title ?? t('groups.untitled'), messenger: messenger.name }),
    );
  };
  if (chosen !== null && !isOpen) {
    return (
      <p className={c('chosen')}>
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
      <RadioGroup aria-label={t('invite.where')} value={chosen?.id ?? null} onChange={choose} className={c('options')}>
        {shown.map((messenger) => (
          <Radio key={messenger.id} value={messenger.id} className={c('option')}>
            <span className={c('name')}>{messenger.name}</span>
            <span className={c('fact')}>
              {t(messenger.hasGroupLinks ? 'invite.hasLink' : 'invite.hasNoLink')}
              {needsNoPhone(messenger) ? <> · {t('invite.noPhone')}</> : null}
            </span>
          </Radio>
        ))}
      </RadioGroup>
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
