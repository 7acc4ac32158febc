import { useTranslation } from 'react-i18next';
import { messengerFor } from './model.ts';
import type { GroupFacts } from '../groups/model.ts';
import { KitPart } from '../kit/kit-part.tsx';
import { MoreTexts } from '../kit/more-texts.tsx';
import { TimetablePart } from '../kit/timetable-part.tsx';
import { useWindow } from '../../state/window-state.ts';
import { Part } from '../../ui/part.tsx';
import { IdsInstead } from './ids-instead.tsx';
import { InvitationText } from './invitation-text.tsx';
import { LinkStep } from './link-step.tsx';
import { MessengerChoice } from './messenger-choice.tsx';

/** Where to, which link, which words: each part appears when the one before has an answer. */
export function GroupInvitation({ group }: { readonly group: GroupFacts }) {
  const { t } = useTranslation();
  const messenger = messengerFor(group.messenger);
  const movingDay = useWindow(({ opened }) => opened?.decisions.groups[group.id]?.movingDay);
  const isReady = messenger !== null && (group.link !== null || !messenger.hasGroupLinks);
  return (
    <>
      <Part number={1} title={t('invite.where')} isDone={messenger !== null}>
        <MessengerChoice group={group} />
      </Part>
      {messenger === null ? null : (
        <Part
          number={2}
          title={t(messenger.hasGroupLinks ? 'invite.link' : 'invite.noLink', { messenger: messenger.name })}
          isDone={isReady}
        >
          {messenger.hasGroupLinks ? (
            <LinkStep group={group} messenger={messenger} />
          ) : (
            <IdsInstead group={group} messenger={messenger} />
          )}
        </Part>
      )}
      {isReady ? (
        <>
          <Part number={3} title={t('invite.hand')} isDone={false}>
            <InvitationText group={group} messenger={messenger} />
          </Part>
          <Part number={4} title={t('timetable.title')} isDone={movingDay !== undefined}>
            <TimetablePart group={group} messenger={messenger} />
          </Part>
          <Part number={5} title={t('moreTexts.title')} isDone={false}>
            <MoreTexts group={group} messenger={messenger} />
          </Part>
          <Part number={6} title={t('kit.title')} isDone={false}>
            <KitPart group={group} messenger={messenger} />
          </Part>
        </>
      ) : null}
    </>
  );
}
