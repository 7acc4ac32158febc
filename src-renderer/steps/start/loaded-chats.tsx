import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadChat } from '../../../src-core/chat/chat.ts';
import { decide } from '../../state/decide.ts';
import { useWindow } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { useInPieces } from '../../ui/in-pieces.ts';
import { Name } from '../../ui/person-name.tsx';
import { startNewPlan } from '../../state/open.ts';
import { titleIn } from '../../../src-core/plan/group-decision.ts';
import styles from './loaded-chats.module.css';

const c = classes(styles);
/** More than are in sight. */
const piece = 20;

/** What has been read so far, file by file, and how to get rid of it again. */
export function LoadedChats() {
  const { t } = useTranslation();
  const opened = useWindow((state) => state.opened);
  const chats = opened?.plan.facts.chats ?? [];
  const drawn = useInPieces(chats.length, piece);
  if (opened === null) return null;
  return (
    <section className={c('loaded')} aria-label={t('loaded.title')}>
      <h2>{t('loaded.title')}</h2>
      <ul className={c('list')}>
        {chats.slice(0, drawn).map((chat) => (
          <LoadedChat
            key={chat.id}
            chat={chat}
            title={titleIn(opened.decisions, chat.id, chat.title) ?? t('groups.untitled')}
          />
        ))}
      </ul>
      {drawn < chats.length ? null : (
        <Button look="link" onPress={() => void startNewPlan()}>
          {t('loaded.startNew')}
        </Button>
      )}
    </section>
  );
}

const LoadedChat = memo(function LoadedChat({ chat, title }: { readonly chat: ReadChat; readonly title: string }) {
  const { t } = useTranslation();
  return (
    <li className={c('chat')}>
      <span className={c('what')}>
        <Name>{title}</Name>
        <span className={c('file')}>
          <Name>{chat.source.file}</Name> · {t('loaded.messages', { count: chat.messages })}
        </span>
      </span>
      <Button
        look="link"
        aria-label={t('loaded.removeThis', { title })}
        onPress={() => void decide({ type: 'remove-chat', chat: chat.id }, (t) => t('loaded.removed', { title }))}
      >
        {t('loaded.remove')}
      </Button>
    </li>
  );
});
