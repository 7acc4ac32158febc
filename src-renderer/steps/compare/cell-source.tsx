import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog, Heading, Popover } from 'react-aria-components';
import type { Cell, Row } from '../../../src-core/messengers/compare.ts';
import type { Messenger } from '../../../src-core/messengers/messenger.ts';
import { useWindow } from '../../state/window-state.ts';
import { classes } from '../../ui/classes.ts';
import { day } from '../../ui/dates.ts';
import { isolated } from '../../ui/person-name.tsx';
import { namesThere, type Subject } from './model.ts';
import { isNeed, rowWords } from './row-words.ts';
import { factOf, saying } from './sayings.ts';
import { VerdictMark } from './verdict-mark.tsx';
import { useWishes } from './wishes.ts';
import styles from './cell-source.module.css';

const c = classes(styles);

/** The cell somebody wants to know more about; without a row it is "who of us is there". */
export interface Asked {
  readonly messenger: Messenger;
  readonly row: Row | null;
  readonly cell: Cell | null;
}

interface CellSourceProps {
  readonly asked: Asked | null;
  readonly trigger: RefObject<HTMLElement | null>;
  readonly subject: Subject;
  readonly onClose: () => void;
}

/** What a cell rests on: the fact in a sentence, where it stands and when somebody looked. */
export function CellSource({ asked, trigger, subject, onClose }: CellSourceProps) {
  return (
    <Popover
      triggerRef={trigger}
      isOpen={asked !== null}
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      placement="bottom start"
      className={c('popover')}
    >
      <Dialog className={c('dialog')}>
        {asked === null ? null : asked.row === null || asked.cell === null ? (
          <WhoIsThere messenger={asked.messenger} subject={subject} />
        ) : (
          <Evidence messenger={asked.messenger} row={asked.row} cell={asked.cell} subject={subject} />
        )}
      </Dialog>
    </Popover>
  );
}

function WhoIsThere({ messenger, subject }: { readonly messenger: Messenger; readonly subject: Subject }) {
  const { t } = useTranslation();
  const names = namesThere(subject, messenger.id);
  return (
    <>
      <Heading slot="title" level={3}>
        {t('compare.thereAt', { messenger: messenger.name })}
      </Heading>
      <p>{names.length === 0 ? t('compare.nobodyKnownMore') : names.map(isolated).join(', ')}</p>
      <p className={c('source')}>{t('compare.thereSource')}</p>
    </>
  );
}

interface EvidenceProps {
  readonly messenger: Messenger;
  readonly row: Row;
  readonly cell: Cell;
  readonly subject: Subject;
}

function Evidence({ messenger, row, cell, subject }: EvidenceProps) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const wishes = useWishes();
  const fact = isNeed(row.row) ? factOf[row.row] : null;
  const linkSaying = row.row === 'group-link' ? t(`facts.groupLink.${messenger.hasGroupLinks ? 'yes' : 'no'}`) : null;
  const sentence = fact === null ? linkSaying : saying(t, messenger, fact, language);
  return (
    <>
      <Heading slot="title" level={3}>
        {messenger.name}: {rowWords(t, row.row, subject, wishes)}
      </Heading>
      <p>
        <VerdictMark verdict={cell.verdict} />
      </p>
      {sentence === null ? null : <p>{sentence}</p>}
      {cell.note === null ? null : <p>{cell.note[language]}</p>}
      {row.count === null ? null : <p>{t('compare.didSo', { count: row.count })}</p>}
      {cell.source === null || cell.date === null ? (
        <p className={c('source')}>{t('compare.notChecked')}</p>
      ) : (
        <p className={c('source')}>
          {t('compare.source', { source: cell.source })}
          <br />
          {t('compare.lookedUp', { day: day(cell.date, language) })}
        </p>
      )}
    </>
  );
}
