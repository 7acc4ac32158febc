import { useTranslation } from 'react-i18next';
import { TriangleAlert } from 'lucide-react';
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import type { ChatId } from '../../../src-core/chat/chat.ts';
import { useWindow } from '../../state/window-state.ts';
import { classes } from '../../ui/classes.ts';
import { ago } from '../../ui/dates.ts';
import { Name } from '../../ui/person-name.tsx';
import { Spark } from '../../ui/spark.tsx';
import type { GroupFacts } from './model.ts';
import styles from './group-list.module.css';

const c = classes(styles);
const rowHeight = 60;

interface GroupListProps {
  readonly groups: readonly GroupFacts[];
  readonly chosen: ChatId | null;
  readonly onChoose: (id: ChatId) => void;
}

/** Only the rows in sight are in the page, so thousands stay smooth. */
export function GroupList({ groups, chosen, onChoose }: GroupListProps) {
  const { t } = useTranslation();
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight }}>
      <GridList
        aria-label={t('steps.groups')}
        className={c('list')}
        items={groups}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => {
          const [id] = keys === 'all' ? [] : [...keys];
          if (id !== undefined) onChoose(String(id));
        }}
      >
        {(group) => <GroupRow group={group} />}
      </GridList>
    </Virtualizer>
  );
}

function GroupRow({ group }: { readonly group: GroupFacts }) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const title = group.title ?? t('groups.untitled');
  const last = group.last === null ? t('groups.neverWritten') : ago(group.last, new Date(), language);
  return (
    <GridListItem id={group.id} textValue={title} className={c('row', group.isLeftOut && 'leftOut')}>
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
    </GridListItem>
  );
}
