import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChatId } from '../../../../src-core/chat/chat.ts';
import { Choice } from '../../../ui/choice.tsx';
import { holdSorts, type HoldFilter } from './model.ts';

interface HoldChoicesProps {
  readonly sort: HoldFilter['sort'];
  readonly chat: ChatId | null;
  readonly groups: readonly { readonly chat: ChatId; readonly title: string }[];
  readonly onChange: (part: Partial<HoldFilter>) => void;
}

const everyGroup = 'every-group';

/** Kept apart from the search field: sixty groups to choose from need not be drawn anew with every letter. */
export const HoldChoices = memo(({ sort, chat, groups, onChange }: HoldChoicesProps) => {
  const { t } = useTranslation();
  const options = useMemo(
    () => [
      { id: everyGroup, word: t('holds.everyGroup') },
      ...groups.map(({ chat: id, title }) => ({ id, word: title === '' ? t('groups.untitled') : title })),
    ],
    [groups, t],
  );
  return (
    <>
      <Choice
        label={t('holds.sort')}
        hideLabel
        options={holdSorts.map((id) => ({ id, word: t(`holds.sorts.${id}`) }))}
        chosen={sort}
        onChoose={(id) => onChange({ sort: holdSorts.find((known) => known === id) ?? 'groups' })}
      />
      <Choice
        label={t('holds.only')}
        hideLabel
        options={options}
        chosen={chat ?? everyGroup}
        onChoose={(id) => onChange({ chat: id === everyGroup ? null : id })}
      />
    </>
  );
});
