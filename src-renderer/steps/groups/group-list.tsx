import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { TriangleAlert } from 'lucide-react';
import type { ChatId } from '../../../src-core/chat/chat.ts';
import { useWindow } from '../../state/window-state.ts';
import { classes } from '../../ui/classes.ts';
import { ago } from '../../ui/dates.ts';
import { Name } from '../../ui/person-name.tsx';
import { RowList } from '../../ui/row-list.tsx';
import { Spark } from '../../ui/spark.tsx';
import type { GroupFacts } from './model.ts';
import styles from './group-list.module.css';

const c = classes(styles);

interface GroupListProps {
  readonly groups: readonly GroupFacts[];
  readonly chosen: ChatId | null;
  readonly onChoose: (id: ChatId) => void;
}

export function GroupList({ groups, chosen, onChoose }: GroupListProps) {
  const { t } = useTranslation();
  const rows = useMemo(
    () => groups.map((group) => ({ id: group.id, name: group.title ?? t('groups.untitled'), group })),
    [groups, t],
  );
  return (
    <RowList
      label={t('steps.groups')}
      rows={rows}
      rowHeight={60}
      rowClass={c('row')}
      chosen={chosen}
      onChoose={onChoose}
    >
      {(row) => <GroupRow {...row} />}
    </RowList>
  );
}

function GroupRow({ name, group }: { readonly name: string; readonly group: GroupFacts }) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const last = group.last === null ? t('groups.neverWritten') : ago(group.last, new Date(), language);
  return (
    <>
      <span className={c('title', group.isLeftOut && 'leftOut')}>
        <Name>{name}</Name>
        {group.dateQuestion ? (
          <span className={c('question')}>
            <TriangleAlert size={16} strokeWidth={1.75} aria-hidden />
            <span>{t('groups.dateQuestion')}</span>
          </span>
        ) : null}
      </span>
      <span className={c('meta')}>
        <span className={c('kind')}>
          {group.isDirect ? t('words.chatKind.direct') : t(`words.groupKind.${group.kind}`)}
        </span>
        <span className={c('members', group.isDirect && 'none')}>
          {group.isDirect ? '' : t('groups.members', { count: group.members })}
        </span>
        <span className={c('last')}>{last}</span>
      </span>
      <span className={c('spark')}>
        <Spark months={group.months} label={t('groups.spark', { count: group.months.reduce((a, b) => a + b, 0) })} />
      </span>
    </>
  );
}
