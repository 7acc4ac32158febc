import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { NobodyYet } from './drawings.tsx';
import { Empty } from './empty.tsx';

/** What stands where a list would be when search and filters leave nothing of it, and the way back to all of it. */
export function NoneFound({ title, onShowAll }: { readonly title: string; readonly onShowAll: () => void }) {
  const { t } = useTranslation();
  return (
    <Empty drawing={<NobodyYet />} title={title}>
      <Button onPress={onShowAll}>{t('filters.showAll')}</Button>
    </Empty>
  );
}
