import { useTranslation } from 'react-i18next';
import type { Messenger } from '../../../src-core/messengers/messenger.ts';
import { useWindow } from '../../state/window-state.ts';
import type { GroupFacts } from '../groups/model.ts';
import { HowToGetLink } from './how-to-get-link.tsx';
import { IdsList } from './ids-list.tsx';

interface IdsInsteadProps {
  readonly group: GroupFacts;
  readonly messenger: Messenger;
}

/** Where no group link exists: the invitation asks for everybody's ID, and the founder adds them by hand. */
export function IdsInstead({ group, messenger }: IdsInsteadProps) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const { ids } = messenger;
  return (
    <>
      <p>
        {t('invite.idsInstead', { messenger: messenger.name })}
        {ids === null ? null : (
          <>
            {' '}
            {ids.what[language]}: {ids.where[language]}
          </>
        )}
      </p>
      <IdsList group={group} messenger={messenger} />
      <HowToGetLink messenger={messenger} hasLink />
    </>
  );
}
