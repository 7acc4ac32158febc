import { useTranslation } from 'react-i18next';
import { ProgressBar } from 'react-aria-components';
import type { FileReading } from '../../state/reading-log.ts';
import { classes } from '../../ui/classes.ts';
import { Name } from '../../ui/person-name.tsx';
import styles from './file-progress.module.css';

const c = classes(styles);

/** One file on its way: phase as a word, bytes as a bar. */
export function FileProgress({ file }: { readonly file: FileReading }) {
  const { t } = useTranslation();
  const share = file.total === 0 ? 0 : Math.min(1, file.done / file.total);
  const phase = t(`phases.${file.phase}`);
  return (
    <li className={c('file', file.phase === 'waiting' && 'waiting')}>
      <ProgressBar value={share * 100} aria-label={file.name} valueLabel={phase} className={c('progress')}>
        <span className={c('words')}>
          <Name>{file.name}</Name>
          <span className={c('phase')}>
            {file.phase === 'reading' ? t('reading.bytes', { done: mega(file.done), total: mega(file.total) }) : phase}
          </span>
        </span>
        {/* An SVG, because the bar's length is an attribute there and needs no inline style. */}
        <svg className={c('track')} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden>
          <rect className={c('bar')} width={share * 100} height={1} />
        </svg>
      </ProgressBar>
    </li>
  );
}

const mega = (bytes: number) => bytes / 1_000_000;
