import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Mail } from 'lucide-react';
import { mailAddressPortions } from '../../../src-core/messengers/mail-portions.ts';
import type { GroupDecision } from '../../../src-core/plan/plan.ts';
import { bridge } from '../../bridge.ts';
import { languagesOf } from '../../../src-core/invite/texts.ts';
import { usualTone } from '../../../src-core/invite/usual-tone.ts';
import { decide } from '../../state/decide.ts';
import { report, useWindow } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Fold } from '../../ui/fold.tsx';
import type { GroupFacts } from '../groups/model.ts';
import { messengerFor, textInvitation } from '../invite/model.ts';
import { mailedAtOnce, type AskRow } from './model.ts';
import styles from './mail-to-many.module.css';

const c = classes(styles);

interface MailToManyProps {
  readonly group: GroupFacts;
  /** Everybody who can be asked, whatever is searched for. */
  readonly rows: readonly AskRow[];
}

/** The group's invitation by mail to everybody with an address, in portions that mail programs open; nobody sees the others. */
export function MailToMany({ group, rows }: MailToManyProps) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const decided: GroupDecision = useWindow(({ opened }) => opened?.decisions.groups[group.id]) ?? {};
  const mode = useWindow(({ opened }) => opened?.decisions.mode) ?? 'private';
  const [sent, setSent] = useState<readonly number[]>([]);
  const messenger = messengerFor(group.messenger);
  const title = group.title ?? t('groups.untitled');
  // As it was when the list was opened: a portion must not change under the hand while the ones before it are noted.
  const [people] = useState(() => mailedAtOnce(rows, group.id));
  if (messenger === null || people.length < 2) return null;
  const { finished } = textInvitation({
    group: title,
    messenger,
    link: group.link,
    chatLink: group.chatLink,
    languages: languagesOf(decided.textLanguages, language),
    otherWords: decided.otherWords,
    tone: decided.tone ?? usualTone(mode, group.kind),
    ...(decided.text === undefined ? {} : { text: decided.text }),
  });
  const subject = t('ask.mailSubject', { title });
  const portions = mailAddressPortions(
    { subject, body: finished },
    people.flatMap(({ email }) => email ?? []),
  );
  const open = async (addresses: readonly string[], index: number) => {
    const opened = await bridge().call('target.open', {
      target: { to: 'mail', addresses: [...addresses], subject, text: finished },
    });
    if (!opened.ok) return report(opened.problem);
    setSent((before) => [...before, index]);
    const asked = people.filter(({ email }) => email !== null && addresses.includes(email));
    const at = new Date().toISOString();
    await decide(
      {
        type: 'note-askings',
        askings: asked.map(({ id }) => ({ at, way: 'mail', person: id, chats: [group.id] })),
      },
      (t) => t('ask.mailNoted', { count: asked.length }),
    );
  };
  return (
    <Fold title={t('ask.mailAll')} level={2}>
      <p>{t('ask.mailWho', { count: people.length, title })}</p>
      <div className={c('buttons')}>
        {portions.map((addresses, index) => (
          <Button
            key={addresses[0]}
            icon={Mail}
            isDisabled={sent.includes(index)}
            onPress={() => void open(addresses, index)}
          >
            {t('ask.mailPortion', { number: index + 1, of: portions.length, count: addresses.length })}
          </Button>
        ))}
      </div>
    </Fold>
  );
}
