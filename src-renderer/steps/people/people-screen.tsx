import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { BookUser } from 'lucide-react';
import { chooseFiles } from '../../state/reading.ts';
import { usePlan } from '../../state/use-plan.ts';
import { peopleViews, useWindow } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Screen } from '../../ui/screen.tsx';
import { Segments } from '../../ui/segments.tsx';
import { NoChatsYet } from '../start/no-chats-yet.tsx';
import { HoldsView } from './holds/holds-view.tsx';
import { knownPeople, peopleRows } from './model.ts';
import { PeopleList } from './people-list.tsx';
import { openQuestions } from './review/model.ts';
import { ReviewDesk } from './review/review-desk.tsx';
import styles from './people-screen.module.css';

const c = classes(styles);

/** Everybody in the chats: one by one, the doubtful pairs, and who is in which group. */
export function PeopleScreen() {
  const { t } = useTranslation();
  const plan = usePlan();
  const view = useWindow(({ peopleView }) => peopleView);
  // The switch answers at once; the view behind it may take a moment.
  const shown = useDeferredValue(view);
  const known = plan === null ? null : knownPeople(plan.facts, plan.decisions);
  const rows = plan === null ? [] : peopleRows(plan.facts, plan.decisions);
  const open = useMemo(
    () => (known === null || plan === null ? 0 : openQuestions(known, plan.decisions)),
    [known, plan],
  );
  if (known === null || plan === null || rows.length === 0) return <NoChatsYet step="people" />;
  return (
    <Screen
      width="wide"
      title={t('steps.people')}
      lead={t('people.lead', { count: rows.length })}
      actions={
        <Button icon={BookUser} onPress={() => void chooseFiles('contacts')}>
          {t('people.addressBook')}
        </Button>
      }
    >
      <div className={c('views')}>
        <Segments
          label={t('people.views')}
          segments={peopleViews.map((id) => ({
            id,
            word: t(`people.view.${id}`),
            ...(id === 'review' && open > 0 && { count: t('number', { count: open }) }),
          }))}
          chosen={view}
          onChoose={(peopleView) => useWindow.setState({ peopleView })}
        />
      </div>
      {shown === 'list' ? <PeopleList rows={rows} known={known} /> : null}
      {shown === 'review' ? <ReviewDesk known={known} decisions={plan.decisions} /> : null}
      {shown === 'holds' ? <HoldsView known={known} decisions={plan.decisions} first="life" /> : null}
    </Screen>
  );
}
