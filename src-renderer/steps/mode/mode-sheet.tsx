import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { Settings } from '../../../src-bridge/settings.ts';
import { countries } from '../../../src-core/people/phone-number.ts';
import { decide } from '../../state/decide.ts';
import { closeSheet } from '../../state/sheets.ts';
import { usePlan } from '../../state/use-plan.ts';
import { useWindow } from '../../state/window-state.ts';
import { Choice } from '../../ui/choice.tsx';
import { classes } from '../../ui/classes.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { guessedCountry, modes } from './model.ts';
import styles from './mode-sheet.module.css';

const c = classes(styles);

/** What the plan is for, and where its numbers come from. */
export function ModeSheet() {
  const { t } = useTranslation();
  return (
    <Sheet width="reading" title={t('mode.title')} lead={t('mode.change')} onClose={closeSheet}>
      {() => <PlanSettings />}
    </Sheet>
  );
}

/** What a country (ISO 3166) is called. */
function countryNames(language: Settings['language']): (country: string) => string {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return (country) => names.of(country) ?? country;
}

function PlanSettings() {
  const { t } = useTranslation();
  const plan = usePlan();
  const language = useWindow(({ settings }) => settings.language);
  const named = useMemo(() => countryNames(language), [language]);
  const options = useMemo(
    () =>
      countries()
        .map((id) => ({ id, word: named(id) }))
        .sort((a, b) => a.word.localeCompare(b.word, language)),
    [named, language],
  );
  const guess = useMemo(() => (plan === null ? 'DE' : guessedCountry(plan.facts)), [plan]);
  if (plan === null) return null;
  const { mode, modeIsSaid, country } = plan.decisions;
  return (
    <div className={c('content')}>
      <RadioGroup
        className={c('modes')}
        value={modeIsSaid === true ? mode : null}
        onChange={(value) => {
          const chosen = modes.find((known) => known === value);
          if (chosen !== undefined)
            void decide({ type: 'change-settings', mode: chosen }, (t) => t(`mode.said.${chosen}`));
        }}
      >
        <Label className={c('label')}>{t('mode.kind')}</Label>
        {modes.map((one) => (
          <Radio key={one} value={one} className={c('mode')}>
            <span className={c('ring')} aria-hidden />
            <span className={c('words')}>
              <strong>{t(`mode.${one}`)}</strong>
              <span>{t(`mode.${one}Why`)}</span>
            </span>
          </Radio>
        ))}
      </RadioGroup>
      <div className={c('country')}>
        <Choice
          label={t('mode.country')}
          options={options}
          chosen={country}
          onChoose={(id) =>
            void decide({ type: 'change-settings', country: id }, (t, language) =>
              t('mode.countryChanged', { country: countryNames(language)(id) }),
            )
          }
        />
        <p className={c('hint')}>{t('mode.countryHint', { country: named(guess) })}</p>
      </div>
    </div>
  );
}
