import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  isLookedUp,
  type Guide,
  type Messenger,
  type StepsOnPhones,
  phonesAgree,
} from '../../../src-core/messengers/messenger.ts';
import { useWindow } from '../../state/window-state.ts';
import { classes } from '../../ui/classes.ts';
import { Fold } from '../../ui/fold.tsx';
import { type Phone, PhoneTabs } from '../../ui/phone-tabs.tsx';
import styles from './how-to-get-link.module.css';

const c = classes(styles);

interface HowToGetLinkProps {
  readonly messenger: Messenger;
  readonly hasLink: boolean;
}

/** How the group and its link come to be over there; folded away once the link is here. */
export function HowToGetLink({ messenger, hasLink }: HowToGetLinkProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState<boolean | null>(null);
  const { guide } = messenger;
  const isSame = phonesAgree(guide.makeGroup) && (guide.getLink === null || phonesAgree(guide.getLink));
  return (
    <Fold
      title={t(messenger.hasGroupLinks ? 'invite.howTo' : 'invite.howToGroup', { messenger: messenger.name })}
      level={3}
      isOpen={isOpen ?? !hasLink}
      onOpen={setOpen}
    >
      {isSame ? (
        <Steps guide={guide} phone="android" />
      ) : (
        <PhoneTabs>{(phone) => <Steps guide={guide} phone={phone} />}</PhoneTabs>
      )}
      {isLookedUp(guide) ? null : <p className={c('doubt')}>{t('oneMessenger.guideNotChecked')}</p>}
    </Fold>
  );
}

function Steps({ guide, phone }: { readonly guide: Guide; readonly phone: Phone }) {
  const language = useWindow(({ settings }) => settings.language);
  const of = (steps: StepsOnPhones) => (phone === 'iphone' ? steps.ios : steps.android);
  const steps = [...of(guide.makeGroup), ...(guide.getLink === null ? [] : of(guide.getLink))];
  return (
    <ol className={c('steps')}>
      {steps.map((step, index) => (
        <li key={index}>{step[language]}</li>
      ))}
    </ol>
  );
}
