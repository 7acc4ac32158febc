import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Copy, ExternalLink, FileDown } from 'lucide-react';
import { brakeForGroup } from '../../../src-core/invite/asking.ts';
import type { Asking } from '../../../src-core/plan/plan.ts';
import { bridge } from '../../bridge.ts';
import { copyText } from '../../state/clipboard.ts';
import { decide } from '../../state/decide.ts';
import { report, useWindow } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { ago } from '../../ui/dates.ts';
import { AskBack } from '../ask/ask-back.tsx';
import type { GroupFacts } from '../groups/model.ts';
import styles from './hand-over.module.css';

const c = classes(styles);

interface HandOverProps {
  readonly group: GroupFacts;
  readonly text: string;
  readonly isComplete: boolean;
}

/** Into the user's hand: copied, or opened in WhatsApp where the user picks the chat and presses send. We never send. */
export function HandOver({ group, text, isComplete }: HandOverProps) {
  const { t } = useTranslation();
  const [isCopied, setCopied] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  const language = useWindow(({ settings }) => settings.language);
  const askings = useWindow(({ opened }) => opened?.decisions.askings ?? []);
  const brake = brakeForGroup(askings, group.id, new Date().toISOString());
  const [isSure, setSure] = useState(false);
  const title = group.title ?? t('groups.untitled');
  // What was just copied may go to WhatsApp as well; only another day asks back.
  const asksBack = brake.may === 'ask-back' && !isSure && !isCopied && !wasOpened;
  const note = (way: Extract<Asking['way'], 'copy' | 'whatsapp' | 'file'>) =>
    decide(
      { type: 'note-asking', asking: { at: new Date().toISOString(), way, person: null, chats: [group.id] } },
      (t) => t(`hand.noted.${way}`, { title: group.title ?? t('groups.untitled') }),
    );
  const copy = async () => {
    if (!(await copyText(text))) return;
    setCopied(true);
    await note('copy');
  };
  const openWhatsApp = async () => {
    const opened = await bridge().call('target.open', { target: { to: 'whatsapp', phone: null, text } });
    if (!opened.ok) return report(opened.problem);
    setOpened(true);
    await note('whatsapp');
  };
  const saveFile = async () => {
    const saved = await bridge().call('text.save', { name: title, text: `${text}\n` });
    if (!saved.ok) return report(saved.problem);
    if (saved.value === null) return;
    setOpened(true);
    await note('file');
  };
  return (
    <div className={c('hand')}>
      {brake.lastAsked === null ? null : (
        <p className={c('brake')}>
          {t('hand.lastAsked', { ago: ago(brake.lastAsked, new Date(), language), count: brake.times })}
        </p>
      )}
      {asksBack ? <AskBack brake={brake} name={title} today={0} onYes={() => setSure(true)} /> : null}
      <div className={c('buttons')}>
        <Button look="main" icon={Copy} isDisabled={!isComplete || asksBack} onPress={() => void copy()}>
          {t('hand.copy')}
        </Button>
        <Button icon={ExternalLink} isDisabled={!isComplete || asksBack} onPress={() => void openWhatsApp()}>
          {t('hand.whatsapp')}
        </Button>
        <Button icon={FileDown} isDisabled={!isComplete || asksBack} onPress={() => void saveFile()}>
          {t('hand.file')}
        </Button>
        <span role="status" className={c('copied')}>
          {isCopied ? t('hand.copied') : ''}
        </span>
      </div>
      <p className={c('hint')}>{t('hand.youSend')}</p>
    </div>
  );
}
