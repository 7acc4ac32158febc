import { useTranslation } from 'react-i18next';
import { ArrowDown, ArrowUp, GripVertical, Pin } from 'lucide-react';
import type { AriaButtonProps } from 'react-aria';
import type { ChatId } from '../../../../src-core/chat/chat.ts';
import { useWindow } from '../../../state/window-state.ts';
import { Button } from '../../../ui/button.tsx';
import { classes } from '../../../ui/classes.ts';
import { day } from '../../../ui/dates.ts';
import { Name } from '../../../ui/person-name.tsx';
import type { Station } from '../model.ts';
import { PeopleDots } from './people-dots.tsx';
import { useReason } from './use-reason.ts';
import styles from './station-row.module.css';

const c = classes(styles);

interface StationRowProps {
  readonly station: Station;
  readonly isLast: boolean;
  readonly title: (chat: ChatId) => string;
  /** For the button by which keys carry it. */
  readonly handle: AriaButtonProps;
  readonly onMove: (by: -1 | 1) => void;
}

/** One group on the road: its place, how many people it takes, why it stands there, and when it moves. */
export function StationRow({ station, isLast, title, handle, onMove }: StationRowProps) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const reason = useReason(station, isLast, title);
  const { chat, number, step } = station;
  const name = title(chat);
  const newPeople = t('plan.newPeople', { count: step.newPeople });
  return (
    <div className={c('station', number === 1 && 'first', isLast && 'last')} data-chat={chat}>
      <Button {...handle} look="link" icon={GripVertical} />
      <span className={c('number')}>{t('number', { count: number })}</span>
      <div className={c('words')}>
        <p className={c('title')}>
          <Name>{name}</Name> <span className={c('kind')}>{t(`words.groupKind.${station.kind}`)}</span>
          {station.isPinned ? (
            <Pin size={14} strokeWidth={2} className={c('pin')} aria-label={t('plan.isPinned')} />
          ) : null}
        </p>
        <p>
          {step.reason.known === 0 || step.newPeople === 0
            ? newPeople
            : `${newPeople}, ${t('plan.alreadyWon', { count: step.reason.known })}`}
        </p>
        <p className={c('why')}>{reason}</p>
        <PeopleDots won={step.reason.known} toWin={step.newPeople} />
      </div>
      <span className={c('day', station.dayIsSaid && 'said')}>
        {station.day === null
          ? ''
          : t(station.dayIsSaid ? 'plan.daySaid' : 'plan.dayProposed', { day: day(station.day, language) })}
      </span>
      <span className={c('moves')}>
        <Button
          look="link"
          icon={ArrowUp}
          aria-label={t('plan.moveUp', { title: name })}
          isDisabled={number === 1}
          onPress={() => onMove(-1)}
          data-move="up"
        />
        <Button
          look="link"
          icon={ArrowDown}
          aria-label={t('plan.moveDown', { title: name })}
          isDisabled={isLast}
          onPress={() => onMove(1)}
          data-move="down"
        />
      </span>
    </div>
  );
}
