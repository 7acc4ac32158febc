import { useTranslation } from 'react-i18next';
import { CalendarCheck } from 'lucide-react';
import { waveWishes } from '../../../../src-core/plan/pace.ts';
import { decide } from '../../../state/decide.ts';
import { Button } from '../../../ui/button.tsx';
import { classes } from '../../../ui/classes.ts';
import { PrintButton } from '../../../ui/print-button.tsx';
import type { PlanParts } from '../model.ts';
import { Holidays } from './holidays.tsx';
import { PaceFields } from './pace-fields.tsx';
import { Timeline } from './timeline.tsx';
import { WaveList } from './wave-list.tsx';
import { ViewPane } from '../view-pane.tsx';
import styles from './dates-view.module.css';

const c = classes(styles);

/** The order as waves with dates: when it begins, how fast it goes, and when nobody should move. */
export function DatesView({ parts }: { readonly parts: PlanParts }) {
  const { t } = useTranslation();
  const { waves, decisions, road, today } = parts;
  const wishes = waveWishes(decisions, today);
  const isOpen = road.some(({ dayIsSaid }) => !dayIsSaid);
  const isSaid = road.some(({ dayIsSaid }) => dayIsSaid);
  const hold = () => {
    const days = waves.flatMap(({ day, chats }) => chats.map((chat) => [chat, day] as const));
    void decide({ type: 'set-moving-days', days: Object.fromEntries(days) }, (t) => t('dates.held'));
  };
  const free = () => {
    const days = road.filter(({ dayIsSaid }) => dayIsSaid).map(({ chat }) => [chat, null] as const);
    void decide({ type: 'set-moving-days', days: Object.fromEntries(days) }, (t) => t('dates.freed'));
  };
  return (
    <ViewPane>
      <div className={c('column')}>
        <PaceFields wishes={wishes} isUsual={decisions.pace === undefined} />
        <Timeline parts={parts} holidays={wishes.holidays} />
        <div className={c('actions')}>
          {isOpen ? (
            <Button look="main" icon={CalendarCheck} onPress={hold}>
              {t('dates.hold')}
            </Button>
          ) : null}
          {isSaid ? <Button onPress={free}>{t('dates.free')}</Button> : null}
          <PrintButton />
        </div>
        <p className={c('hint')}>
          {t(isOpen ? 'dates.holdHint' : 'dates.heldHint')} {t('dates.dragHint')}
        </p>
        <WaveList parts={parts} />
        <Holidays holidays={wishes.holidays} isUsual={decisions.pace?.holidays === undefined} today={today} />
      </div>
    </ViewPane>
  );
}
