import { useTranslation } from 'react-i18next';
import { ArrowRight, Copy, ExternalLink, Mail, MessageSquare } from 'lucide-react';
import type { Target } from '../../../src-bridge/contract.ts';
import {
  askedIn,
  type HelperAnswer,
  type HelperFile,
  type PersonToAsk,
  standingIn,
} from '../../../src-core/invite/helper-file.ts';
import { statuses, type Asking } from '../../../src-core/plan/plan.ts';
import { bridge } from '../../bridge.ts';
import { copyText } from '../../state/clipboard.ts';
import { change, note } from '../../state/helping.ts';
import { report } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { classes } from '../../ui/classes.ts';
import { Field } from '../../ui/field.tsx';
import { Name } from '../../ui/person-name.tsx';
import { useSettled } from '../../ui/use-settled.ts';
import { isStatus } from '../progress/model.ts';
import styles from './helping.module.css';

const c = classes(styles);

interface HelpingPersonProps {
  readonly file: HelperFile;
  readonly person: PersonToAsk;
  readonly next: PersonToAsk | null;
  readonly onNext: (id: string) => void;
}

/** One person for the helper: the finished message with the ways to send it, and the answer. */
export function HelpingPerson({ file, person, next, onNext }: HelpingPersonProps) {
  const { t } = useTranslation();
  const { name, phone, email, text } = person;
  const standing = standingIn(file, person);
  const { status } = standing;
  const titles = file.groups
    .filter(({ chat }) => person.chats.some((one) => one.chat === chat))
    .map(({ title }) => title)
    .join(', ');
  const send = async (way: Asking['way'], target: Target | null) => {
    if (target === null) {
      if (!(await copyText(text))) return;
    } else {
      const opened = await bridge().call('target.open', { target });
      if (!opened.ok) return report(opened.problem);
    }
    change((before) => askedIn(before, person, way, new Date().toISOString()));
  };
  const answer = (more: Partial<HelperAnswer>) => note(person.id, { ...standing, ...more });
  const takesWay = status === 'reachable-otherwise' || status === 'not-coming';
  return (
    <section className={c('detail')} aria-label={name}>
      <header>
        <h2 className={c('title')}>
          <Name>{name}</Name>
        </h2>
        <p className={c('soft')}>
          <Name>{titles}</Name>
        </p>
      </header>
      <p className={c('text')}>{text}</p>
      <div className={c('buttons')}>
        {phone === null ? null : (
          <Button
            look={status === 'not-asked' ? 'main' : 'quiet'}
            icon={ExternalLink}
            onPress={() => void send('whatsapp', { to: 'whatsapp', phone, text })}
          >
            {t('hand.whatsapp')}
          </Button>
        )}
        <Button icon={Copy} onPress={() => void send('copy', null)}>
          {t('hand.copy')}
        </Button>
        {phone === null ? null : (
          <Button icon={MessageSquare} onPress={() => void send('sms', { to: 'sms', phone, text })}>
            {t('ask.sms')}
          </Button>
        )}
        {email === null ? null : (
          <Button
            icon={Mail}
            onPress={() =>
              void send('mail', {
                to: 'mail',
                addresses: [email],
                subject: t('ask.mailSubject', { title: titles }),
                text,
              })
            }
          >
            {t('ask.mail')}
          </Button>
        )}
      </div>
      <p className={c('soft')}>{t(phone === null ? 'helping.noPhone' : 'ask.youSend', { name })}</p>
      <Choice
        label={t('helping.answer', { name })}
        options={statuses.map((id) => ({ id, word: t(`words.status.${id}`) }))}
        chosen={status}
        onChoose={(id) => (isStatus(id) && id !== status ? answer({ status: id }) : undefined)}
      />
      {takesWay ? (
        <Words
          label={t('progress.way')}
          hint={t('progress.wayHint')}
          value={standing.via}
          onSay={(via) => answer({ via })}
        />
      ) : null}
      <Words
        label={t('helping.note')}
        hint={t('helping.noteHint')}
        value={standing.note}
        onSay={(words) => answer({ note: words })}
      />
      {next === null || status === 'not-asked' ? null : (
        <Button icon={ArrowRight} onPress={() => onNext(next.id)}>
          {t('ask.next', { name: next.name })}
        </Button>
      )}
    </section>
  );
}

interface WordsProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string | undefined;
  readonly onSay: (words: string) => void;
}

function Words({ label, hint, value = '', onSay }: WordsProps) {
  const [typed, setTyped, settle] = useSettled(value, onSay);
  return <Field label={label} placeholder={hint} value={typed} onChange={setTyped} onDone={settle} />;
}
