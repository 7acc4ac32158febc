import { useTranslation } from 'react-i18next';
import { NoChatsYet } from '../start/no-chats-yet.tsx';

export function ProgressScreen() {
  const { t } = useTranslation();
  return <NoChatsYet title={t('steps.progress')} />;
}
