import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kept } from '../../src-bridge/contract.ts';
import { lookAtKept, useKept } from '../state/kept.ts';
import { openOwnPlan } from '../state/open.ts';
import { changeSettings } from '../state/settings.ts';
import { closeSheet } from '../state/sheets.ts';
import { useWindow } from '../state/window-state.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { classes } from '../ui/classes.ts';
import { day } from '../ui/dates.ts';
import { Sheet } from '../ui/sheet.tsx';
import { EraseEverything } from './erase-everything.tsx';
import { KeptList } from './kept-list.tsx';
import { ProtectionPart } from './lock/protection-part.tsx';
import styles from './kept-sheet.module.css';

const c = classes(styles);
const days = [30, 90, 365, 0] as const;

/** What is stored where, for how long, and how all of it goes away. */
export function KeptSheet() {
  const { t } = useTranslation();
  const kept = useKept((state) => state.kept);
  const keepDays = useWindow(({ settings }) => settings.keepDays);
  const opened = useWindow((state) => state.opened);
  useEffect(() => void lookAtKept(), []);
  return (
    <Sheet title={t('kept.title')} lead={t('kept.lead')} width="reading" onClose={close}>
      {() =>
        kept === null ? null : (
          <div className={c('body')}>
            <section className={c('part')} aria-labelledby="kept-folder">
              <h3 id="kept-folder">{t('kept.folder')}</h3>
              <p className={c('path')}>{kept.folder}</p>
              {kept.things.length === 0 ? <p>{t('kept.nothing')}</p> : <KeptList things={kept.things} />}
              <p className={c('soft')}>{t('kept.more')}</p>
            </section>
            <ProtectionPart />
            {opened?.isOwn === false ? (
              <section className={c('part')} aria-labelledby="kept-elsewhere">
                <h3 id="kept-elsewhere">{t('kept.elsewhere')}</h3>
                <p className={c('path')}>{`${opened.folder} · ${opened.file}`}</p>
                <Button look="link" onPress={() => void openOwnPlan()}>
                  {t('commands.ownPlan')}
                </Button>
              </section>
            ) : null}
            <section className={c('part')} aria-labelledby="kept-days">
              <h3 id="kept-days">{t('kept.howLong')}</h3>
              <Choice
                label={t('kept.askAfter')}
                options={days.map((count) => ({
                  id: String(count),
                  word: count === 0 ? t('kept.never') : t('kept.days', { count }),
                }))}
                chosen={String(keepDays)}
                onChoose={(id) => void keepFor(id)}
              />
              <AskingAt at={kept.offerDeletionAt} />
            </section>
            <EraseEverything />
          </div>
        )
      }
    </Sheet>
  );
}

async function keepFor(id: string): Promise<void> {
  await changeSettings({ keepDays: days.find((count) => String(count) === id) ?? 90 });
  await lookAtKept();
}

function close(): void {
  useKept.setState({ gone: null });
  closeSheet();
}

/** When the question would come; without a plan there is nothing to ask about, whatever was chosen. */
function AskingAt({ at }: { readonly at: Kept['offerDeletionAt'] }) {
  const { t } = useTranslation();
  const { language, keepDays } = useWindow(({ settings }) => settings);
  if (at === null && keepDays > 0) return null;
  return (
    <p className={c('soft')}>{at === null ? t('kept.notAsking') : t('kept.askingAt', { at: day(at, language) })}</p>
  );
}
