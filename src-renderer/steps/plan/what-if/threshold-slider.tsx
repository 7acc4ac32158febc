import { useTranslation } from 'react-i18next';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { classes } from '../../../ui/classes.ts';
import styles from './threshold-slider.module.css';

const c = classes(styles);
const least = 10;
const most = 40;

interface ThresholdSliderProps {
  readonly from: number;
  readonly to: number;
  readonly onChange: (from: number, to: number) => void;
}

/** How many of the people around them others wait for: the most easily and the most hardly moved. */
export function ThresholdSlider({ from, to, onChange }: ThresholdSliderProps) {
  const { t } = useTranslation();
  return (
    <Slider
      className={c('slider')}
      minValue={least}
      maxValue={most}
      step={5}
      value={[from, to]}
      onChange={([low = least, high = most]) => onChange(low, high)}
    >
      <Label className={c('label')}>{t('whatIf.threshold')}</Label>
      <SliderTrack className={c('track')}>
        {({ state }) => (
          <>
            <svg className={c('line')} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden>
              <rect className={c('rail')} width={100} height={4} />
              <rect
                className={c('filled')}
                x={state.getThumbPercent(0) * 100}
                width={(state.getThumbPercent(1) - state.getThumbPercent(0)) * 100}
                height={4}
              />
            </svg>
            <SliderThumb index={0} className={c('thumb')} aria-label={t('whatIf.easiest')} />
            <SliderThumb index={1} className={c('thumb')} aria-label={t('whatIf.hardest')} />
          </>
        )}
      </SliderTrack>
      <SliderOutput className={c('output')}>{t('whatIf.thresholdValue', { from, to })}</SliderOutput>
    </Slider>
  );
}
