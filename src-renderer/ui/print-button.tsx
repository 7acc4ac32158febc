import { useTranslation } from 'react-i18next';
import { Printer } from 'lucide-react';
import { Button } from './button.tsx';

/** The system's own print dialog; style sheets leave out what only makes sense on a screen. */
export function PrintButton() {
  const { t } = useTranslation();
  return (
    <Button icon={Printer} onPress={() => window.print()}>
      {t('plan.print')}
    </Button>
  );
}
