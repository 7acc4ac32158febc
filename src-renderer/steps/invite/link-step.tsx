import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { judgeLink } from '../../../src-core/messengers/judge-link.ts';
import { decide } from '../../state/decide.ts';
import { classes } from '../../ui/classes.ts';
import { Field } from '../../ui/field.tsx';
import { OpenAddress } from '../../ui/open-address.tsx';
import type { GroupFacts } from '../groups/model.ts';
import { HowToGetLink } from './how-to-get-link.tsx';
import { LinkVerdictNote } from './link-verdict-note.tsx';
import { startOf } from './model.ts';
import { QrPicture } from './qr-picture.tsx';
import type { Messenger } from '../../../src-core/messengers/messenger.ts';
import styles from './link-step.module.css';

const c = classes(styles);

interface LinkStepProps {
  readonly group: GroupFacts;
  readonly messenger: Messenger;
}

/** Makes the group over there, brings its link here, and says at once what this link is. */
export function LinkStep({ group, messenger }: LinkStepProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(group.link ?? '');
  const judgement = judgeLink(typed, { wanted: 'group', messenger: messenger.id });
  const start = startOf(group.link);
  const change = (text: string) => {
    setTyped(text);
    const next = judgeLink(text, { wanted: 'group', messenger: messenger.id });
    const link = next.usable ? (next.link?.canonical ?? null) : null;
    // A half-typed link must not take a good one away; an emptied field does.
    if (link === group.link || (link === null && text.trim() !== '')) return;
    const title = group.title ?? t('groups.untitled');
    void decide(
      { type: 'change-group', chat: group.id, change: { link } },
      t(link === null ? 'invite.linkRemoved' : 'invite.linkKept', { title }),
    );
  };
  return (
    <div className={c('step')}>
      <HowToGetLink messenger={messenger} hasLink={group.link !== null} />
      <QrPicture onText={change}>
        <Field
          label={t('invite.pasteLink')}
          value={typed}
          onChange={change}
          placeholder={t('invite.pasteHint')}
          isInvalid={typed.trim() !== '' && !judgement.usable}
        />
      </QrPicture>
      <LinkVerdictNote typed={typed} judgement={judgement} messenger={messenger} kept={group.link} />
      {group.link === null || start === null ? null : (
        <div>
          <OpenAddress target={{ to: 'link', link: group.link }} start={start}>
            {t('invite.tryLink')}
          </OpenAddress>
        </div>
      )}
    </div>
  );
}
