import { useTranslation } from 'react-i18next';
import { TriangleAlert } from 'lucide-react';
import type { ChatId } from '../../../src-core/chat/chat.ts';
import { useWindow } from '../../state/window-state.ts';
import { classes } from '../../ui/classes.ts';
import { ago } from '../../ui/dates.ts';
import { Name } from '../../ui/person-name.tsx';
import { ListRow, RowList } from '../../ui/row-list.tsx';
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
  return (
    <RowList label={t('steps.groups')} rows={groups} rowHeight={60} chosen={chosen} onChoose={onChoose}>
      {(group) => <GroupRow group={group} />}
    </RowList>
  );
}

function GroupRow({ group }: { readonly group: GroupFacts }) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const title = group.title ?? t('groups.untitled');
  const last = group.last === null ? t('groups.neverWritten') : ago(group.last, new Date(), language);
  return (
    <ListRow id={group.id} name={title} className={c('row', group.isLeftOut && 'leftOut')}>
      <span className={c('title')}>
        <Name>{title}</Name>
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
    </ListRow>
  );
}
