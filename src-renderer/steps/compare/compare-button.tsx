import { useTranslation } from 'react-i18next';
import { Columns3 } from 'lucide-react';
import { DialogTrigger } from 'react-aria-components';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import type { GroupFacts } from '../groups/model.ts';
import { Comparison } from './comparison.tsx';

interface CompareButtonProps {
  /** One group, or all that move. */
  readonly groups: readonly GroupFacts[];
  readonly chosen: string | null;
  readonly onChoose: (messenger: string) => void;
}

/** The way to the comparison, from wherever a messenger is chosen. */
export function CompareButton({ groups, chosen, onChoose }: CompareButtonProps) {
  const { t } = useTranslation();
  const [only] = groups;
  const title = only?.title ?? t('groups.untitled');
  return (
    <DialogTrigger>
      <Button icon={Columns3}>{t('compare.open')}</Button>
      <Sheet
        title={t('compare.title')}
        lead={groups.length === 1 ? t('compare.leadOne', { title }) : t('compare.leadAll', { count: groups.length })}
        width="wide"
      >
        {(close) => (
          <Comparison
            groups={groups}
            chosen={chosen}
            onChoose={(messenger) => {
              onChoose(messenger);
              close();
            }}
          />
        )}
      </Sheet>
    </DialogTrigger>
  );
}
