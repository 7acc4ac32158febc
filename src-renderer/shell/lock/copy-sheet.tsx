import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Download } from 'lucide-react';
import { copyPlan } from '../../state/open.ts';
import { closeSheet } from '../../state/sheets.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Segments } from '../../ui/segments.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { isGood, nothingTyped, PassphraseFields } from './passphrase-fields.tsx';
import styles from './lock.module.css';

const c = classes(styles);
const ways = ['passphrase', 'open'] as const;

/** A copy of the plan as a file of its own: under a passphrase, or open for everything that reads JSON. */
export function CopySheet() {
  const { t } = useTranslation();
  const [way, setWay] = useState<(typeof ways)[number]>('passphrase');
  const [typed, setTyped] = useState(nothingTyped);
  const [isSaving, setSaving] = useState(false);
  const isReady = (way === 'open' || isGood(typed)) && !isSaving;
  return (
    <Sheet title={t('copySheet.title')} lead={t('copySheet.lead')} width="reading" onClose={closeSheet}>
      {(close) => (
        <form
          className={c('sheet', 'form')}
          onSubmit={(event) => {
            event.preventDefault();
            if (!isReady) return;
            setSaving(true);
            void copyPlan(way === 'open' ? null : typed.first).then((isThere) => {
              setSaving(false);
              if (isThere) close();
            });
          }}
        >
          <div>
            <Segments
              label={t('copySheet.how')}
              segments={ways.map((id) => ({ id, word: t(`copySheet.${id}`) }))}
              chosen={way}
              onChoose={setWay}
            />
          </div>
          <p>{t(`copySheet.${way}What`)}</p>
          {way === 'passphrase' ? <PassphraseFields typed={typed} onType={setTyped} /> : null}
          <div>
            <Button type="submit" look="main" icon={Download} isDisabled={!isReady}>
              {t('copySheet.save')}
            </Button>
          </div>
        </form>
      )}
    </Sheet>
  );
}
