import { useTranslation } from 'react-i18next';
import { NoChatsYet } from '../start/no-chats-yet.tsx';

export function InviteScreen() {
  const { t } = useTranslation();
  return <NoChatsYet title={t('steps.invite')} />;
}
