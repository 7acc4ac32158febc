import { useTranslation } from 'react-i18next';
import { openSheet } from '../../state/sheets.ts';
import { Button } from '../../ui/button.tsx';
import { NobodyYet } from '../../ui/drawings.tsx';
import { Empty } from '../../ui/empty.tsx';
import { NoneFound } from '../../ui/none-found.tsx';
import { passes, sharedOut, type AskFilter, type AskRow } from './model.ts';

interface NobodyHereProps {
  /** Everybody whom the search and the chosen group leave. */
  readonly about: readonly AskRow[];
  readonly filter: AskFilter;
  readonly onFilter: (filter: AskFilter) => void;
  readonly onShowAll: () => void;
}

/** Why nobody is in the list: the search found nobody, others are asking, or everybody has been asked. And what comes next. */
export function NobodyHere({ about, filter, onFilter, onShowAll }: NobodyHereProps) {
  const { t } = useTranslation();
  if (about.length === 0) return <NoneFound title={t('people.noneFound')} onShowAll={onShowAll} />;
  const shares = sharedOut(about);
  const waiting = about.filter((row) => passes(row, 'waiting')).length;
  if (filter !== 'to-ask' || waiting === 0) return <NoneFound title={t('ask.nobodyHere')} onShowAll={onShowAll} />;
  if (shares.length === 0) {
    return (
      <Empty drawing={<NobodyYet />} title={t('ask.allAsked')}>
        <p>{t('ask.allAskedMore', { count: waiting })}</p>
        <Button onPress={() => onFilter('waiting')}>{t('ask.showWaiting')}</Button>
      </Empty>
    );
  }
  return (
    <Empty drawing={<NobodyYet />} title={t('ask.othersAsk')}>
      <ul aria-label={t('helpers.shares')}>
        {shares.map(({ helper, count }) => (
          <li key={helper}>{t('helpers.share', { name: helper, count })}</li>
        ))}
      </ul>
      <p>{t('ask.othersAskMore')}</p>
      <Button onPress={() => openSheet('helpers')}>{t('ask.toHelpers')}</Button>
      <Button look="link" onPress={() => onFilter('waiting')}>
        {t('ask.showWaiting')}
      </Button>
    </Empty>
  );
}
