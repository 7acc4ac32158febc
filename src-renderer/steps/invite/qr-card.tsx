import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { qrMatrix } from '../../../src-core/invite/qr.ts';
import { bridge } from '../../bridge.ts';
import { report } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import styles from './qr-card.module.css';

const c = classes(styles);

interface QrCardProps {
  readonly link: string;
  readonly messenger: string;
  readonly title: string;
}

/** Black on white in every theme, big enough for a phone held at the screen. */
export function QrCard({ link, messenger, title }: QrCardProps) {
  const { t } = useTranslation();
  const matrix = useMemo(() => qrMatrix(link), [link]);
  const dark = matrix.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  const save = async (format: 'png' | 'svg') => {
    const saved = await bridge().call('qr.save', { link, format, name: title });
    if (!saved.ok) report(saved.problem);
  };
  return (
    <figure className={c('card')}>
      <svg
        className={c('code')}
        viewBox={`0 0 ${matrix.length} ${matrix.length}`}
        role="img"
        aria-label={t('qr.label', { messenger })}
        shapeRendering="crispEdges"
      >
        <rect className={c('light')} width={matrix.length} height={matrix.length} />
        <path className={c('dark')} d={dark} />
      </svg>
      <figcaption className={c('caption')}>
        <strong>{messenger}</strong>
        <span className={c('start')}>{firstWords(link)}</span>
      </figcaption>
      <div className={c('buttons')}>
        <Button onPress={() => void save('png')}>{t('qr.savePng')}</Button>
        <Button onPress={() => void save('svg')}>{t('qr.saveSvg')}</Button>
      </div>
    </figure>
  );
}

const firstWords = (link: string) => (link.length > 32 ? `${link.slice(0, 31)}…` : link);
