import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Copy, FileText, Save } from 'lucide-react';
import { DialogTrigger } from 'react-aria-components';
import { messengerNamed } from '../../../src-core/messengers/names.ts';
import { dataSheet } from '../../../src-core/plan/data-sheet.ts';
import { bridge } from '../../bridge.ts';
import { copyText } from '../../state/clipboard.ts';
import { report, useWindow } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { localDay } from '../../ui/dates.ts';
import type { Known, PersonRow } from './model.ts';
import styles from './person-sheet.module.css';

const c = classes(styles);

/** All that the plan holds about one person, as a text to hand over. */
export function PersonSheet({ row, known }: { readonly row: PersonRow; readonly known: Known }) {
  const { t } = useTranslation();
  return (
    <DialogTrigger>
      <Button icon={FileText}>{t('sheet.dataSheet')}</Button>
      <Sheet width="reading" title={t('sheet.dataSheetOf', { name: row.name })} lead={t('sheet.dataSheetLead')}>
        {() => <SheetText row={row} known={known} />}
      </Sheet>
    </DialogTrigger>
  );
}

function SheetText({ row, known }: { readonly row: PersonRow; readonly known: Known }) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const askings = useWindow(({ opened }) => opened?.decisions.askings) ?? [];
  const helpers = useWindow(({ opened }) => opened?.decisions.helpers) ?? [];
  const settledSigns = useWindow(({ opened }) => opened?.decisions.settledSigns) ?? [];
  const isOrganisation = useWindow(({ opened }) => opened?.decisions.mode === 'organisation');
  const [said, setSaid] = useState('');
  const isThis = (id: string | null) => id !== null && (known.resolution.current.get(id) ?? id) === row.id;
  const text = dataSheet(
    {
      person: row.person,
      decision: row.decision,
      askings: askings.filter(({ person }) => isThis(person)),
      handedOut: helpers.filter(({ people }) => people.some(isThis)),
      settledSigns: settledSigns.filter(({ person }) => isThis(person)),
      messengerName: (id) => messengerNamed(id).name,
      day: localDay(new Date()),
    },
    language,
  );
  const copy = async () => {
    if (await copyText(text)) setSaid(t('sheet.copied'));
  };
  const save = async () => {
    const saved = await bridge().call('text.save', { name: `${t('sheet.dataSheet')} ${row.name}`, text });
    if (!saved.ok) report(saved.problem);
    else if (saved.value !== null) setSaid(t('sheet.saved', { name: saved.value.name }));
  };
  return (
    <div className={c('content')}>
      <textarea className={c('text')} readOnly rows={18} value={text} aria-label={t('sheet.dataSheet')} />
      <div className={c('foot')}>
        <Button icon={Copy} onPress={() => void copy()}>
          {t('sheet.copy')}
        </Button>
        <Button icon={Save} onPress={() => void save()}>
          {t('sheet.save')}
        </Button>
        <span role="status">{said}</span>
      </div>
      <p className={c('note')}>
        {t('sheet.othersData')} {isOrganisation ? t('mode.files') : null}
      </p>
    </div>
  );
}
