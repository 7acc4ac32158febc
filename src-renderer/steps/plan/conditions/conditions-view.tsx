import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyRound } from 'lucide-react';
import { goTo } from '../../../state/window-state.ts';
import { Button } from '../../../ui/button.tsx';
import { classes } from '../../../ui/classes.ts';
import { NobodyYet } from '../../../ui/drawings.tsx';
import { Empty } from '../../../ui/empty.tsx';
import type { PlanParts } from '../model.ts';
import { Awaited } from '../thread/awaited.tsx';
import { useWork } from '../thread/use-work.ts';
import { circles, conditions, whyImpossible, type Conditions } from './model.ts';
import { useSaying } from './use-saying.ts';
import { ViewPane } from '../view-pane.tsx';
import styles from './conditions-view.module.css';

const c = classes(styles);
const unlocksShown = 5;
const namesShown = 6;

/** "Ich komme mit, wenn …": what holds together, what is missing, and whose yes brings the most. */
export function ConditionsView({ parts }: { readonly parts: PlanParts }) {
  const { t } = useTranslation();
  const found = useMemo(() => conditions(parts), [parts]);
  const saying = useSaying(found, parts);
  const { answer, holding } = found;
  const waiting = answer.waiting.flatMap(({ pledge, for: what, missing }) =>
    what === 'impossible' ? [] : [{ pledge, what, missing }],
  );
  const impossible = answer.waiting.filter((one) => one.for === 'impossible');
  if (holding.length + answer.waiting.length === 0) {
    return (
      <Empty drawing={<NobodyYet />} title={t('conditions.none')}>
        <p>{t('conditions.noneMore')}</p>
        <Button onPress={() => goTo('progress')}>{t('conditions.toProgress')}</Button>
      </Empty>
    );
  }
  return (
    <ViewPane label={t('plan.views.conditions')}>
      <div className={c('column')}>
        {waiting.length > 0 ? <Unlocks found={found} parts={parts} /> : null}
        <Part title={t('conditions.holding', { count: holding.length })} hint={t('conditions.holdingHint')}>
          {holding.map((pledge) => (
            <li key={`${pledge.chat} ${pledge.person}`}>{saying(pledge)}</li>
          ))}
        </Part>
        <Part title={t('conditions.circles')} hint={t('conditions.circlesHint')}>
          {circles(found).map(({ chat, people }) => (
            <li key={chat}>
              {t('conditions.circle', {
                names: people.map((person) => found.nameOf(person)).join(', '),
                title: parts.title(chat),
              })}
            </li>
          ))}
        </Part>
        <Part title={t('conditions.waiting', { count: waiting.length })}>
          {waiting.map(({ pledge, what, missing }) => (
            <li key={`${pledge.chat} ${pledge.person}`}>
              {saying(pledge)} <span className={c('soft')}>{t(`conditions.missing.${what}`, { count: missing })}</span>
            </li>
          ))}
        </Part>
        <Part title={t('conditions.impossible', { count: impossible.length })} hint={t('conditions.impossibleHint')}>
          {impossible.map(({ pledge }) => (
            <li key={`${pledge.chat} ${pledge.person}`}>
              {saying(pledge)} <span className={c('soft')}>{t(`conditions.why.${whyImpossible(pledge, found)}`)}</span>
            </li>
          ))}
        </Part>
        {(found.question.households ?? []).length > 0 ? <p className={c('soft')}>{t('plan.oneHousehold')}</p> : null}
      </div>
    </ViewPane>
  );
}

interface PartProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: readonly React.ReactNode[];
}

function Part({ title, hint, children }: PartProps) {
  if (children.length === 0) return null;
  return (
    <section className={c('part')} aria-label={title}>
      <h2>{title}</h2>
      {hint === undefined ? null : <p className={c('soft')}>{hint}</p>}
      <ul className={c('list')}>{children}</ul>
    </section>
  );
}

/** "Wenn Anna zusagt, kommen 9 mit." */
function Unlocks({ found, parts }: { readonly found: Conditions; readonly parts: PlanParts }) {
  const { t } = useTranslation();
  const { answer, ...awaited } = useWork('unlocks', found.question);
  const best = answer?.slice(0, unlocksShown) ?? [];
  return (
    <section className={c('unlocks')} aria-label={t('conditions.unlocks')} aria-busy={awaited.isWorking}>
      <h2 className={c('heading')}>
        <KeyRound size={20} strokeWidth={1.75} aria-hidden /> {t('conditions.unlocks')}
      </h2>
      {answer === null || awaited.again !== null ? <Awaited {...awaited} /> : null}
      {answer !== null && best.length === 0 ? <p>{t('conditions.noUnlock')}</p> : null}
      <ul className={c('list')}>
        {best.map(({ people, follow }, index) => {
          const [first] = people;
          const names = people.slice(0, namesShown).map(({ person }) => found.nameOf(person));
          const more = people.length - names.length;
          return (
            <li key={people.map(({ person, chat }) => `${chat} ${person}`).join()} className={c(index === 0 && 'best')}>
              {t(people.length === 1 ? 'conditions.unlockOne' : 'conditions.unlockMany', {
                names: more > 0 ? t('conditions.andMore', { names: names.join(', '), count: more }) : names.join(', '),
                title: parts.title(first?.chat ?? ''),
                count: follow.length,
              })}{' '}
              <span className={c('soft')}>
                {follow
                  .slice(0, namesShown)
                  .map(({ person }) => found.nameOf(person))
                  .join(', ')}
                {follow.length > namesShown ? ' …' : ''}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
