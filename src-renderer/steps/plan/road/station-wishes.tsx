import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Send } from 'lucide-react';
import type { ChatId } from '../../../../src-core/chat/chat.ts';
import type { OrderWishes } from '../../../../src-core/plan/plan.ts';
import { decide } from '../../../state/decide.ts';
import type { Saying } from '../../../state/saying.ts';
import { goTo } from '../../../state/window-state.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { classes } from '../../../ui/classes.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { Name } from '../../../ui/person-name.tsx';
import { Toggle } from '../../../ui/toggle.tsx';
import type { PlanParts, Station } from '../model.ts';
import { useReason } from './use-reason.ts';
import { weightSteps, weightWord, without } from './wishes.ts';
import styles from './station-wishes.module.css';

const c = classes(styles);

interface StationWishesProps {
  readonly station: Station;
  readonly parts: PlanParts;
  readonly onMove: (chat: ChatId, to: number) => void;
}

/** What the user wishes for one group on the road. Each wish is one step to take back. */
export function StationWishes({ station, parts, onMove }: StationWishesProps) {
  const { t } = useTranslation();
  const { chat, number } = station;
  const { decisions, road } = parts;
  const { pinned, notBefore, weights } = decisions.order;
  const title = parts.title(chat);
  const reason = useReason(station, number === road.length, parts.title);
  const others = useMemo(
    () => [
      { id: nothing, word: t('plan.nobody') },
      ...road
        .filter((other) => other.chat !== chat)
        .map((other) => ({ id: other.chat, word: parts.title(other.chat) })),
    ],
    [road, chat, parts, t],
  );
  const wish = (order: Partial<OrderWishes>, saying: Saying) => void decide({ type: 'change-order', order }, saying);
  const change = (fields: { leftOut?: true; twoRooms?: true | null; movingDay?: string | null }, saying: Saying) =>
    void decide({ type: 'change-group', chat, change: fields }, saying);

  const pin = (isOn: boolean) =>
    isOn
      ? wish({ pinned: { ...pinned, [chat]: number } }, (t) => t('plan.pinnedHere', { title, place: number }))
      : wish({ pinned: without(pinned, chat) }, (t) => t('plan.unpinned', { title }));
  const putAfter = (after: string) => {
    const rest = notBefore.filter((known) => known.chat !== chat);
    if (after === nothing) return wish({ notBefore: rest }, (t) => t('plan.anyTime', { title }));
    wish({ notBefore: [...rest, { chat, after }] }, (t) => t('plan.putAfter', { title, other: parts.title(after) }));
  };
  const weigh = (id: string) => {
    const step = weightSteps.find((known) => known.id === id);
    if (step === undefined) return;
    const rest = without(weights, chat);
    wish({ weights: step.weight === 1 ? rest : { ...rest, [chat]: step.weight } }, (t) =>
      t('plan.weighed', { title, how: t(`plan.weights.${step.id}`) }),
    );
  };
  return (
    <section className={c('wishes')} aria-label={title}>
      <h2>
        <Name>{title}</Name>
      </h2>
      <p className={c('why')}>
        {t('plan.place', { place: number, count: road.length })} {reason}
      </p>
      <Button look="main" icon={Send} onPress={() => goTo('invite', chat)}>
        {t('groups.invite')}
      </Button>
      <div className={c('controls')}>
        {number === 1 ? null : (
          <Button look="link" onPress={() => onMove(chat, 0)}>
            {t('plan.pin')}
          </Button>
        )}
        <Toggle isOn={station.isPinned} onChange={pin}>
          {t('plan.holdPlace', { place: number })}
        </Toggle>
        <Choice
          label={t('plan.notBefore')}
          options={others}
          chosen={station.notBefore[0] ?? nothing}
          onChoose={putAfter}
        />
        <Choice
          label={t('plan.weight')}
          options={weightSteps.map(({ id }) => ({ id, word: t(`plan.weights.${id}`) }))}
          chosen={weightWord(station.weight)}
          onChoose={weigh}
        />
        <DayField
          label={t('plan.movingDay')}
          value={station.day ?? ''}
          onChange={(day) => {
            if (day !== station.day) change({ movingDay: day }, (t) => t('plan.daySet', { title }));
          }}
        />
        {station.dayIsSaid ? (
          <Button look="link" onPress={() => change({ movingDay: null }, (t) => t('plan.dayFreed', { title }))}>
            {t('plan.freeDay')}
          </Button>
        ) : (
          <p className={c('hint')}>{t('plan.dayHint')}</p>
        )}
      </div>
      <div className={c('controls')}>
        <Toggle
          isOn={station.twoRooms}
          onChange={(isOn) =>
            change({ twoRooms: isOn || null }, (t) => t(isOn ? 'plan.twoRoomsSet' : 'plan.twoRoomsUndone', { title }))
          }
        >
          {t('plan.inTwoRooms')}
        </Toggle>
        <p className={c('hint')}>{t('plan.twoRoomsHint')}</p>
        <Toggle isOn={false} onChange={() => change({ leftOut: true }, (t) => t('groups.leftOutDone', { title }))}>
          {t('groups.leaveOut')}
        </Toggle>
        <p className={c('hint')}>{t('plan.leaveOutHint')}</p>
      </div>
    </section>
  );
}

/** No id of a chat is empty. */
const nothing = '';
