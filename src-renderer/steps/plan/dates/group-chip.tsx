import { useTranslation } from 'react-i18next';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { ChevronDown } from 'lucide-react';
import type { ChatId } from '../../../../src-core/chat/chat.ts';
import type { Wave } from '../../../../src-core/plan/waves.ts';
import { useWindow } from '../../../state/window-state.ts';
import { Button } from '../../../ui/button.tsx';
import { classes } from '../../../ui/classes.ts';
import { day } from '../../../ui/dates.ts';
import { Name } from '../../../ui/person-name.tsx';
import { carried } from './drag-group.ts';
import { moveGroup } from './move-wave.ts';
import styles from './group-chip.module.css';

const c = classes(styles);

interface GroupChipProps {
  readonly chat: ChatId;
  readonly title: string;
  readonly waves: readonly Wave[];
}

/** One group of a wave: dragged into another one, or put there by its menu. */
export function GroupChip({ chat, title, waves }: GroupChipProps) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const word = (date: string) => day(date, language);
  return (
    <span className={c('chip')} {...carried(chat)}>
      <span className={c('title')}>
        <Name>{title}</Name>
      </span>
      <MenuTrigger>
        <Button look="link" icon={ChevronDown} aria-label={t('dates.moveGroup', { title })} />
        <Popover className={c('popover')} placement="bottom start">
          <Menu
            className={c('menu')}
            aria-label={t('dates.moveGroup', { title })}
            onAction={(key) => {
              const to = waves[Number(key)];
              if (to !== undefined) moveGroup(waves, { chat, title }, to);
            }}
          >
            {waves.map((wave, index) =>
              wave.chats.includes(chat) ? null : (
                <MenuItem key={wave.chats[0] ?? index} id={index} className={c('item')}>
                  {t('dates.withWave', { number: index + 1, day: word(wave.day) })}
                </MenuItem>
              ),
            )}
          </Menu>
        </Popover>
      </MenuTrigger>
    </span>
  );
}
