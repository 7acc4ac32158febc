import { useTranslation } from 'react-i18next';
import { ToggleButton } from 'react-aria-components';
import { needs, type Need } from '../../../src-core/messengers/compare.ts';
import type { Habit } from '../../../src-core/messengers/messenger.ts';
import { targets } from '../../../src-core/messengers/registry.ts';
import { Choice } from '../../ui/choice.tsx';
import { classes } from '../../ui/classes.ts';
import { Tick } from '../../ui/tick.tsx';
import { habitsOf, shownMessengers, type Subject } from './model.ts';
import { rowWords } from './row-words.ts';
import { toggled, useWishes } from './wishes.ts';
import styles from './needs-list.module.css';

const c = classes(styles);
const ages = [6, 8, 10, 12, 13, 14, 16];
const androids = [5, 6, 7, 8, 9, 10, 11, 12];

interface NeedsListProps {
  readonly subject: Subject;
  readonly chosen: string | null;
}

/** What the user needs and what the group does; each may count twice. */
export function NeedsList({ subject, chosen }: NeedsListProps) {
  const { t } = useTranslation();
  const wishes = useWishes();
  const habits = habitsOf(subject);
  const unsaid = subject.usage?.otherMedia ?? 0;
  const shown = shownMessengers(subject, wishes, chosen).map(({ id }) => id);
  const weight = (row: Need | Habit) => (
    <ToggleButton
      className={c('double')}
      isSelected={wishes.doubled.includes(row)}
      onChange={(isOn) => useWishes.setState({ doubled: toggled(wishes.doubled, row, isOn) })}
      aria-label={t('compare.countTwice', { what: rowWords(t, row, subject, wishes) })}
    >
      {t('compare.twiceShort')}
    </ToggleButton>
  );
  return (
    <div className={c('needs')}>
      <section aria-labelledby="compare-needs" className={c('part')}>
        <h3 id="compare-needs">{t('compare.parts.need')}</h3>
        <p className={c('hint')}>{t('compare.needsHint')}</p>
        <ul>
          {needs.map((need) => {
            const isOn = wishes.needs.includes(need);
            return (
              <li key={need} className={c('need')}>
                <Tick
                  isOn={isOn}
                  onChange={(on) =>
                    useWishes.setState({
                      needs: needs.filter((one) => (one === need ? on : wishes.needs.includes(one))),
                    })
                  }
                >
                  {rowWords(t, need, subject, wishes)}
                </Tick>
                {isOn ? weight(need) : null}
                {isOn && need === 'young-enough' ? (
                  <div className={c('number')}>
                    <Choice
                      label={t('compare.youngest')}
                      hideLabel
                      options={ages.map((age) => ({ id: String(age), word: t('compare.years', { count: age }) }))}
                      chosen={String(wishes.youngest)}
                      onChoose={(age) => useWishes.setState({ youngest: Number(age) })}
                    />
                  </div>
                ) : null}
                {isOn && need === 'old-android' ? (
                  <div className={c('number')}>
                    <Choice
                      label={t('compare.oldestPhone')}
                      hideLabel
                      options={androids.map((version) => ({ id: String(version), word: `Android ${version}` }))}
                      chosen={String(wishes.oldestAndroid)}
                      onChoose={(version) => useWishes.setState({ oldestAndroid: Number(version) })}
                    />
                  </div>
                ) : null}
              </li>
            );
          })}
        </ul>
      </section>
      {habits.length === 0 && unsaid === 0 ? null : (
        <section aria-labelledby="compare-habits" className={c('part')}>
          <h3 id="compare-habits">{t('compare.parts.habit')}</h3>
          <p className={c('hint')}>{t('compare.habitsHint')}</p>
          <ul>
            {habits.map(({ habit, count }) => {
              const isOn = !wishes.dispensable.includes(habit);
              return (
                <li key={habit} className={c('need')}>
                  <Tick
                    isOn={isOn}
                    onChange={(on) => useWishes.setState({ dispensable: toggled(wishes.dispensable, habit, !on) })}
                  >
                    {rowWords(t, habit, subject, wishes)}{' '}
                    <span className={c('hint', 'times')}>{t('compare.times', { count })}</span>
                  </Tick>
                  {isOn ? weight(habit) : null}
                </li>
              );
            })}
          </ul>
          {unsaid === 0 ? null : <p className={c('hint')}>{t('compare.unsaidMedia', { count: unsaid })}</p>}
        </section>
      )}
      <section aria-labelledby="compare-messengers" className={c('part')}>
        <h3 id="compare-messengers">{t('compare.which')}</h3>
        <ul className={c('messengers')}>
          {targets.map(({ id, name }) => (
            <li key={id}>
              <Tick
                isOn={shown.includes(id)}
                onChange={(on) => useWishes.setState({ messengers: toggled(shown, id, on) })}
              >
                {name}
              </Tick>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
