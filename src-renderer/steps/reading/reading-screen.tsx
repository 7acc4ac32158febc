import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { chooseFiles, closeReading, stopReading } from '../../state/reading.ts';
import type { Reading } from '../../state/reading-log.ts';
import { goTo, useWindow } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { Screen } from '../../ui/screen.tsx';
import { FileCard } from './file-card.tsx';
import { FileProgress } from './file-progress.tsx';
import { readingReport, type ReadingReport } from './model.ts';
import styles from './reading-screen.module.css';

const c = classes(styles);

/** The long job in sight: what is being read right now, and afterwards what became of each file. */
export function ReadingScreen({ reading }: { readonly reading: Reading }) {
  const isRunning = reading.state === 'running' || reading.state === 'stopping';
  return isRunning ? <Running reading={reading} /> : <Report reading={reading} />;
}

function Running({ reading }: { readonly reading: Reading }) {
  const { t } = useTranslation();
  const finished = reading.files.filter(({ phase }) => phase === 'done' || phase === 'failed').length;
  const isStopping = reading.state === 'stopping';
  return (
    <Screen
      title={t('reading.title')}
      lead={t('reading.lead')}
      actions={
        <Button isDisabled={isStopping} onPress={() => void stopReading()}>
          {t(isStopping ? 'reading.stopping' : 'reading.stop')}
        </Button>
      }
    >
      <p role="status" className={c('count')}>
        {t('reading.filesDone', { done: finished, count: reading.files.length })}
      </p>
      <ul className={c('files')}>
        {reading.files.map((file) => (
          <FileProgress key={file.name} file={file} />
        ))}
      </ul>
    </Screen>
  );
}

function Report({ reading }: { readonly reading: Reading }) {
  const { t } = useTranslation();
  const chats = useWindow(({ opened }) => opened?.plan.facts.chats);
  const report = readingReport(reading, chats ?? []);
  const goOn = () => {
    closeReading();
    goTo('groups');
  };
  return (
    <Screen
      title={t(`report.${report.outcome}`)}
      lead={leadOf(t, report)}
      actions={
        report.outcome === 'nothing' || report.outcome === 'cancelled' ? (
          <Button look="main" onPress={() => void chooseFiles('chats')}>
            {t('report.tryAgain')}
          </Button>
        ) : (
          <>
            <Button onPress={closeReading}>{t('report.more')}</Button>
            <Button look="main" onPress={goOn}>
              {t('report.toGroups')}
            </Button>
          </>
        )
      }
    >
      {reading.contacts === 0 ? null : <p>{t('report.contacts', { count: reading.contacts })}</p>}
      {reading.problems.map((problem, index) => (
        <ProblemNote key={index} problem={problem} />
      ))}
      <ul className={c('files')}>
        {report.files.map((file) => (
          <FileCard key={file.name} file={file} />
        ))}
      </ul>
    </Screen>
  );
}

function leadOf(t: TFunction, { outcome, sums }: ReadingReport): string {
  if (outcome === 'cancelled') return t('report.cancelledMore');
  return outcome === 'nothing' ? t('report.nothingMore') : t('report.lead', sums);
}
