import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ArrowRight, Copy, ExternalLink, FileDown, Mail, MessageSquare } from 'lucide-react';
import type { Target } from '../../../src-bridge/contract.ts';
import { brakeForPerson, writtenToday } from '../../../src-core/invite/asking.ts';
import type { Asking } from '../../../src-core/plan/plan.ts';
import { bridge } from '../../bridge.ts';
import { copyText } from '../../state/clipboard.ts';
import { decide } from '../../state/decide.ts';
import { report } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { AskBack } from './ask-back.tsx';
import type { AskRow } from './model.ts';
import styles from './send-one.module.css';

const c = classes(styles);

interface SendOneProps {
  readonly row: AskRow;
  readonly askings: readonly Asking[];
  readonly text: string;
  readonly isComplete: boolean;
  readonly next: AskRow | null;
  readonly onNext: (id: string) => void;
}

type Way = Extract<Asking['way'], 'copy' | 'whatsapp' | 'sms' | 'mail' | 'file'>;

/** One click, one person: the chat opens with the text, the user sends it, and it is noted in one step that undo takes back. */
export function SendOne({ row, askings, text, isComplete, next, onNext }: SendOneProps) {
  const { t } = useTranslation();
  const [isSure, setSure] = useState(false);
  const [wasSent, setSent] = useState(false);
  const now = new Date().toISOString();
  const brake = brakeForPerson(askings, row.id, false, now);
  const { name, email, isStranger } = row;
  const phone = isStranger ? null : row.phone;
  const send = async (way: Way, target: Target | null) => {
    if (way === 'file') {
      const saved = await bridge().call('text.save', { name, text: `${text}\n` });
      if (!saved.ok) return report(saved.problem);
      if (saved.value === null) return;
    } else if (target === null) {
      if (!(await copyText(text))) return;
    } else {
      const opened = await bridge().call('target.open', { target });
      if (!opened.ok) return report(opened.problem);
    }
    setSent(true);
    const chats = row.groups.map(({ chat }) => chat);
    await decide({ type: 'note-asking', asking: { at: new Date().toISOString(), way, person: row.id, chats } }, (t) =>
      t(`ask.noted.${way}`, { name }),
    );
  };
  const subject = t('ask.mailSubject', { title: row.groups.map(({ title }) => title).join(', ') });
  if (brake.may === 'ask-back' && !isSure && !wasSent) {
    return <AskBack brake={brake} name={name} today={writtenToday(askings, now)} onYes={() => setSure(true)} />;
  }
  return (
    <div className={c('send')}>
      <div className={c('buttons')}>
        {phone === null ? null : (
          <Button
            look={wasSent ? 'quiet' : 'main'}
            icon={ExternalLink}
            isDisabled={!isComplete}
            onPress={() => void send('whatsapp', { to: 'whatsapp', phone, text })}
          >
            {t('hand.whatsapp')}
          </Button>
        )}
        <Button
          look={phone === null && !wasSent ? 'main' : 'quiet'}
          icon={Copy}
          isDisabled={!isComplete}
          onPress={() => void send('copy', null)}
        >
          {t('hand.copy')}
        </Button>
        {phone === null ? null : (
          <Button
            icon={MessageSquare}
            isDisabled={!isComplete}
            onPress={() => void send('sms', { to: 'sms', phone, text })}
          >
            {t('ask.sms')}
          </Button>
        )}
        {email === null ? null : (
          <Button
            icon={Mail}
            isDisabled={!isComplete}
            onPress={() => void send('mail', { to: 'mail', addresses: [email], subject, text })}
          >
            {t('ask.mail')}
          </Button>
        )}
        <Button icon={FileDown} isDisabled={!isComplete} onPress={() => void send('file', null)}>
          {t('hand.file')}
        </Button>
      </div>
      <p className={c('hint')}>
        {t(isStranger ? 'ask.stranger' : phone === null ? 'ask.noPhone' : 'ask.youSend', { name })}
      </p>
      {wasSent && next !== null ? (
        <Button look="main" icon={ArrowRight} onPress={() => onNext(next.id)}>
          {t('ask.next', { name: next.name })}
        </Button>
      ) : null}
    </div>
  );
}
