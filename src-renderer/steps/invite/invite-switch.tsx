import { useTranslation } from 'react-i18next';
import { useWindow } from '../../state/window-state.ts';
import { Segments } from '../../ui/segments.tsx';

/** Two ways to invite that belong together: into the group, and to each person. */
export function InviteSwitch() {
  const { t } = useTranslation();
  const inviting = useWindow((state) => state.inviting);
  return (
    <Segments
      label={t('ask.ways')}
      segments={[
        { id: 'group', word: t('ask.toGroup') },
        { id: 'people', word: t('ask.toPeople') },
      ]}
      chosen={inviting}
      onChoose={(way) => useWindow.setState({ inviting: way, askAbout: null })}
    />
  );
}
