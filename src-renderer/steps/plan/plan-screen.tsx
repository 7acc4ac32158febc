import { useTranslation } from 'react-i18next';
import { NoChatsYet } from '../start/no-chats-yet.tsx';

export function PlanScreen() {
  const { t } = useTranslation();
  return <NoChatsYet title={t('steps.plan')} />;
}
