import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Copy, FileDown, Printer } from 'lucide-react';
import { reach } from '../../../src-core/plan/reach.ts';
import { bridge } from '../../bridge.ts';
import { copyText } from '../../state/clipboard.ts';
import { decide } from '../../state/decide.ts';
import { report, useWindow } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Fold } from '../../ui/fold.tsx';
import { Name } from '../../ui/person-name.tsx';
import type { GroupFacts } from '../groups/model.ts';
import type { NotedSeat } from './model.ts';
import styles from './close-room.module.css';

const c = classes(styles);

interface CloseRoomProps {
  readonly group: GroupFacts;
  readonly seats: readonly NotedSeat[];
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** Nobody is left behind: the old room closes only when everybody is there or can be reached in another way. */
export function CloseRoom({ group, seats, isOpen, onOpen }: CloseRoomProps) {
  const { t } = useTranslation();
  const isClosed = useWindow(({ opened }) => opened?.decisions.groups[group.id]?.closed === true);
  const [copied, setCopied] = useState<string | null>(null);
  const [printed, setPrinted] = useState<string | null>(null);
  const title = group.title ?? t('groups.untitled');
  const { there, otherwise, through, lost } = reach(seats);
  const mayClose = lost.length === 0;
  const list = [
    t('reach.listTitle', { title }),
    '',
    ...otherwise.map(({ name, standing }) => `${name}: ${standing.via ?? ''}`),
  ].join('\n');
  const close = (closed: boolean) =>
    void decide({ type: 'change-group', chat: group.id, change: { closed: closed || null } }, (t) =>
      t(closed ? 'reach.closed' : 'reach.reopened', { title: group.title ?? t('groups.untitled') }),
    );
  const print = async () => {
    const printed = await bridge().call('reach.print', { chat: group.id });
    if (!printed.ok) report(printed.problem);
    else if (printed.value !== null) setPrinted(printed.value.name);
  };
  const copy = async () => {
    if (await copyText(list)) setCopied(list);
  };
  const save = async () => {
    const saved = await bridge().call('text.save', { name: t('reach.listTitle', { title }), text: `${list}\n` });
    if (!saved.ok) report(saved.problem);
  };
  return (
    <Fold
      title={isClosed ? t('reach.isClosed') : t('reach.title')}
      level={3}
      look="link"
      isOpen={isOpen}
      onOpen={onOpen}
    >
      <div className={c('closing')}>
        <p>{t('reach.sum', { count: there.length, otherwise: otherwise.length, all: seats.length })}</p>
        {through.length === 0 ? null : (
          <p>
            {t('reach.through')} <Name>{through.map(({ name }) => name).join(', ')}</Name>
          </p>
        )}
        {otherwise.length === 0 ? null : (
          <>
            <ul className={c('ways')}>
              {otherwise.map(({ person, name, standing }) => (
                <li key={person.id}>
                  <Name>{name}</Name>: {standing.via ?? ''}
                </li>
              ))}
            </ul>
            <div className={c('buttons')}>
              <Button icon={Copy} onPress={() => void copy()}>
                {t('reach.copy')}
              </Button>
              <Button icon={FileDown} onPress={() => void save()}>
                {t('reach.save')}
              </Button>
              <span role="status">{copied === list ? t('hand.copied') : ''}</span>
            </div>
          </>
        )}
        {mayClose ? (
          <p>{t('reach.nobodyLost')}</p>
        ) : (
          <div className={c('lost')}>
            <p>{t('reach.lost', { count: lost.length })}</p>
            <p>
              <Name>{lost.map(({ name }) => name).join(', ')}</Name>
            </p>
            <p className={c('soft')}>{t('reach.how')}</p>
          </div>
        )}
        {there.length === seats.length ? null : (
          <div className={c('buttons')}>
            <Button icon={Printer} onPress={() => void print()}>
              {t('reach.print')}
            </Button>
            <span role="status">{printed === null ? '' : t('kit.printed', { file: printed })}</span>
          </div>
        )}
        {isClosed ? (
          <Button onPress={() => close(false)}>{t('reach.reopen')}</Button>
        ) : (
          <Button isDisabled={!mayClose} onPress={() => close(true)}>
            {t('reach.close')}
          </Button>
        )}
      </div>
    </Fold>
  );
}
