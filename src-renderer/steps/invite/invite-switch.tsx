import { useTranslation } from 'react-i18next';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useWindow } from '../../state/window-state.ts';
import { classes } from '../../ui/classes.ts';
import styles from './invite-switch.module.css';

const c = classes(styles);

/** Two ways to invite that belong together: into the group, and to each person. */
export function InviteSwitch() {
  const { t } = useTranslation();
  const inviting = useWindow((state) => state.inviting);
  return (
    <ToggleButtonGroup
      aria-label={t('ask.ways')}
      className={c('switch')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[inviting]}
      onSelectionChange={(keys) =>
        useWindow.setState({ inviting: keys.has('people') ? 'people' : 'group', askAbout: null })
      }
    >
      <ToggleButton id="group" className={c('way')}>
        {t('ask.toGroup')}
      </ToggleButton>
      <ToggleButton id="people" className={c('way')}>
        {t('ask.toPeople')}
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
