import { useTranslation } from 'react-i18next';
import { RotateCcw } from 'lucide-react';
import { Button } from '../../../ui/button.tsx';
import { classes } from '../../../ui/classes.ts';
import styles from './awaited.module.css';

const c = classes(styles);

interface AwaitedProps {
  readonly isWorking: boolean;
  readonly again: (() => void) | null;
}

/** Where an answer is awaited: that it is being worked out, or that this failed, with the way to try it once more. */
export function Awaited({ isWorking, again }: AwaitedProps) {
  const { t } = useTranslation();
  return (
    <div className={c('awaited')}>
      <p role="status" className={c(again === null && 'working')}>
        {again !== null ? t('plan.failed') : isWorking ? t('plan.working') : ''}
      </p>
      {again === null ? null : (
        <Button icon={RotateCcw} onPress={again}>
          {t('plan.again')}
        </Button>
      )}
    </div>
  );
}
