import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ArrowRight } from 'lucide-react';
import type { ChatId } from '../../../src-core/chat/chat.ts';
import { goTo, useWindow } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { day } from '../../ui/dates.ts';
import type { Led } from './group-progress-card.tsx';
import { KeyReminder, useKeyReminder } from './key-reminder.tsx';
import type { NextStep } from './model.ts';
import styles from './next-steps.module.css';

const c = classes(styles);
const firstFew = 3;

interface NextStepsProps {
  readonly steps: readonly NextStep[];
  readonly titles: ReadonlyMap<ChatId, string | null>;
  /** What can be done on this screen: the group's card opens. */
  readonly onOpen: (chat: ChatId, what: Led['what']) => void;
}

/** One list of what is to be done, the first few in sight. */
export function NextSteps({ steps, titles, onOpen }: NextStepsProps) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const [showsAll, setShowsAll] = useState(false);
  const hasKeyReminder = useKeyReminder();
  const shown = showsAll ? steps : steps.slice(0, firstFew);
  return (
    <section className={c('next')} aria-label={t('progress.next')}>
      <h2>{t('progress.next')}</h2>
      {steps.length === 0 && !hasKeyReminder ? <p>{t('progress.nothingNext')}</p> : null}
      {steps.length === 0 ? null : (
        <ul>
          {shown.map((step, place) => (
            <li key={`${step.code} ${step.chat ?? ''}`} className={c('step')}>
              <Button look={place === 0 ? 'main' : 'link'} icon={ArrowRight} onPress={() => follow(step, onOpen)}>
                {t(`progress.todo.${step.code}`, {
                  count: step.count,
                  title: titles.get(step.chat ?? '') ?? t('groups.untitled'),
                })}
              </Button>
              {step.day === null ? null : (
                <span className={c('due')}>{t('progress.due', { day: day(step.day, language) })}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {shown.length === steps.length ? null : (
        <Button look="link" onPress={() => setShowsAll(true)}>
          {t('progress.allNext', { count: steps.length })}
        </Button>
      )}
      {hasKeyReminder ? (
        <ul>
          <KeyReminder />
        </ul>
      ) : null}
    </section>
  );
}

function follow({ code, chat }: NextStep, onOpen: (chat: ChatId, what: Led['what']) => void): void {
  if (chat === null) return goTo(code === 'judge-pairs' ? 'people' : code === 'read-chats' ? 'chats' : 'plan');
  switch (code) {
    case 'check-dates':
      return goTo('groups', chat);
    case 'read-again':
      return goTo('chats');
    case 'ask-people':
      return ask(chat, 'to-ask');
    case 'ask-again':
      return ask(chat, 'waiting');
    case 'condition-holds':
    case 'help-in':
      return ask(chat, 'yes');
    case 'find-way':
      return onOpen(chat, 'answers');
    case 'close-room':
      return onOpen(chat, 'closing');
    default:
      useWindow.setState({ inviting: 'group' });
      return goTo('invite', chat);
  }
}

function ask(chat: ChatId, filter: 'to-ask' | 'waiting' | 'yes'): void {
  useWindow.setState({ inviting: 'people', askAbout: { chat, filter } });
  goTo('invite', chat);
}
