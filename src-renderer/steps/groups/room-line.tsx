import { useTranslation } from 'react-i18next';
import type { ReadChat } from '../../../src-core/chat/chat.ts';
import { useWindow } from '../../state/window-state.ts';
import { classes } from '../../ui/classes.ts';
import { day } from '../../ui/dates.ts';
import { derived } from './model.ts';
import styles from './group-detail.module.css';

const c = classes(styles);

/** Admins named to whoever may not write; more would be a list to read. */
const mostAdmins = 3;

/** Where only admins write, the invitation needs one of them; nothing where the notices tell nothing. */
export function RoomLine({ chat }: { readonly chat: ReadChat }) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const { writers, community } = chat;
  const isAnnouncements = community?.isAnnouncements === true;
  const sentences: string[] = [];
  if (writers?.who === 'admins') {
    const at = day(writers.at, language);
    sentences.push(
      writers.by === null ? t('groups.adminsWrite', { at }) : t('groups.adminsWriteBy', { at, by: writers.by }),
    );
  } else if (isAnnouncements) sentences.push(t('groups.announcements'));
  if (sentences.length > 0) {
    const admins = derived(chat).membership.members.filter(({ isAdmin, state }) => isAdmin && state === 'member');
    const names = admins.slice(0, mostAdmins).map(({ name }) => name);
    if (!admins.some(({ isMe }) => isMe) && names.length > 0)
      sentences.push(t('groups.askAdmins', { count: names.length, names: names.join(', ') }));
  }
  if (community !== undefined && community.name !== null)
    sentences.push(t('groups.community', { name: community.name }));
  return sentences.length === 0 ? null : <p className={c('doubt')}>{sentences.join(' ')}</p>;
}
