import { useTranslation } from 'react-i18next';
import type { Destination } from './model.ts';

/** Where no group link exists: the invitation asks for everybody's ID, and the founder adds them by hand. */
export function IdsInstead({ messenger }: { readonly messenger: Destination }) {
  const { t } = useTranslation();
  return <p>{t('invite.idsInstead', { messenger: messenger.name })}</p>;
}
