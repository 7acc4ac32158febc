import { useTranslation } from 'react-i18next';
import type { ChatId } from '../../../../src-core/chat/chat.ts';
import { useWindow } from '../../../state/window-state.ts';
import { classes } from '../../../ui/classes.ts';
import { day } from '../../../ui/dates.ts';
import { Name } from '../../../ui/person-name.tsx';
import type { Station } from '../model.ts';
import { useReason } from './use-reason.ts';
import styles from './printed-road.module.css';

const c = classes(styles);

interface PrintedRoadProps {
  readonly road: readonly Station[];
  readonly title: (chat: ChatId) => string;
}

/** The whole road for paper: on the screen only the stations in sight are in the page. */
export function PrintedRoad({ road, title }: PrintedRoadProps) {
  return (
    <ol className={c('road')}>
      {road.map((station, index) => (
        <PrintedStation key={station.chat} station={station} isLast={index === road.length - 1} title={title} />
      ))}
    </ol>
  );
}

interface PrintedStationProps {
  readonly station: Station;
  readonly isLast: boolean;
  readonly title: (chat: ChatId) => string;
}

function PrintedStation({ station, isLast, title }: PrintedStationProps) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const reason = useReason(station, isLast, title);
  return (
    <li className={c('station')}>
      <p>
        <strong>
          <Name>{title(station.chat)}</Name>
        </strong>
        {station.day === null
          ? null
          : ` · ${t(station.dayIsSaid ? 'plan.daySaid' : 'plan.dayProposed', { day: day(station.day, language) })}`}
      </p>
      <p>
        {t('plan.newPeople', { count: station.step.newPeople })} · {reason}
      </p>
    </li>
  );
}
