import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { classes } from '../../../ui/classes.ts';
import { Name } from '../../../ui/person-name.tsx';
import type { PlanParts } from '../model.ts';
import { Awaited } from '../thread/awaited.tsx';
import { useWork } from '../thread/use-work.ts';
import { holding, ofTen, type Holding } from './model.ts';
import { ViewPane } from '../view-pane.tsx';
import styles from './anchors-view.module.css';

const c = classes(styles);
const atFirst = 8;

/** Which few chats keep the user, what moving each of them frees, and who could ask whom. */
export function AnchorsView({ parts }: { readonly parts: PlanParts }) {
  const { t } = useTranslation();
  const found = useMemo(() => holding(parts), [parts]);
  const { anchors, freed } = found;
  const [showsAll, setShowsAll] = useState(false);
  const last = anchors.at(-1);
  const shown = showsAll ? freed : freed.slice(0, atFirst);
  return (
    <ViewPane label={t('plan.views.anchors')}>
      <div className={c('column')}>
        <section className={c('part')} aria-label={t('anchors.title')}>
          <h2>{t('anchors.title')}</h2>
          {last === undefined ? (
            <p>{t('anchors.none')}</p>
          ) : (
            <>
              <p>{t('anchors.few', { count: anchors.length, share: ofTen(last.cumulative).count })}</p>
              <ol className={c('bars')}>
                {anchors.map(({ chat, share }) => (
                  <li key={chat} className={c('bar')}>
                    <span className={c('title')}>
                      <Name>{parts.title(chat)}</Name>
                    </span>
                    <svg viewBox="0 0 100 10" preserveAspectRatio="none" className={c('track')} aria-hidden>
                      <rect className={c('filled')} width={Math.max(1, share * 100)} height={10} rx={2} />
                    </svg>
                    <span className={c('share')}>
                      {t(`anchors.share.${ofTen(share).how}`, { count: ofTen(share).count })}
                    </span>
                  </li>
                ))}
              </ol>
              <p className={c('soft')}>{t('anchors.how')}</p>
            </>
          )}
        </section>
        <section className={c('part')} aria-label={t('anchors.freed')}>
          <h2>{t('anchors.freed')}</h2>
          <p className={c('soft')}>{t('anchors.freedHint')}</p>
          {freed.length === 0 ? <p>{t('anchors.freesNobody')}</p> : null}
          <ul className={c('list')}>
            {shown.map(({ chat, people }) => (
              <li key={chat}>{t('anchors.frees', { title: parts.title(chat), count: people.length })}</li>
            ))}
          </ul>
          {shown.length === freed.length ? null : (
            <Button onPress={() => setShowsAll(true)}>{t('anchors.all', { count: freed.length })}</Button>
          )}
        </section>
        <WhoAsksWhom found={found} parts={parts} />
      </div>
    </ViewPane>
  );
}

/** For the user's eyes only; not where a club or a Kita is behind it. */
function WhoAsksWhom({ found, parts }: { readonly found: Holding; readonly parts: PlanParts }) {
  const { t } = useTranslation();
  const isOrganisation = found.question.mode === 'organisation';
  const hasHelpers = found.question.convinced.length > 0;
  const { answer, ...awaited } = useWork('who-asks-whom', isOrganisation || !hasHelpers ? null : found.question);
  const [showsAll, setShowsAll] = useState(false);
  const all = answer ?? [];
  const shown = showsAll ? all : all.slice(0, atFirst);
  return (
    <section className={c('part')} aria-label={t('anchors.asking')} aria-busy={awaited.isWorking}>
      <h2>{t('anchors.asking')}</h2>
      <p className={c('soft')}>
        {t(isOrganisation ? 'anchors.askingOff' : hasHelpers ? 'anchors.askingHint' : 'anchors.askingNobody')}
      </p>
      {awaited.again === null ? null : <Awaited {...awaited} />}
      {hasHelpers && !isOrganisation && answer !== null && all.length === 0 ? <p>{t('anchors.askingDone')}</p> : null}
      <ul className={c('list')}>
        {shown.map(({ ask, by, shared }) => (
          <li key={ask}>
            {t('anchors.couldAsk', { by: found.nameOf(by), ask: found.nameOf(ask) })}{' '}
            <span className={c('soft')}>
              {t('anchors.because', { count: shared.length, titles: shared.slice(0, 3).map(parts.title).join(', ') })}
            </span>
          </li>
        ))}
      </ul>
      {shown.length === all.length ? null : (
        <Button onPress={() => setShowsAll(true)}>{t('anchors.all', { count: all.length })}</Button>
      )}
    </section>
  );
}
