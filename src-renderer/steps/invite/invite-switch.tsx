import { useTranslation } from 'react-i18next';
import { useWindow } from '../../state/window-state.ts';
import { classes } from '../../ui/classes.ts';
import { OneOf } from '../../ui/one-of.tsx';
import styles from './invite-switch.module.css';

const c = classes(styles);

/** Two ways to invite that belong together: into the group, and to each person. */
export function InviteSwitch() {
  const { t } = useTranslation();
  const inviting = useWindow((state) => state.inviting);
  return (
    <OneOf
      label={t('ask.ways')}
      look={{ group: c('switch'), option: c('way') }}
      options={[
        { id: 'group', shown: t('ask.toGroup') },
        { id: 'people', shown: t('ask.toPeople') },
      ]}
      chosen={inviting}
      onChoose={(id) => useWindow.setState({ inviting: id, askAbout: null })}
    />
  );
}
