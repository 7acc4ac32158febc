import { useTranslation } from 'react-i18next';
import { Check, ListChecks, MessagesSquare, Route, Send, UserRound, UsersRound, type LucideIcon } from 'lucide-react';
import { Button, VisuallyHidden } from 'react-aria-components';
import { goTo, stepNames, useWindow, type StepName } from '../state/window-state.ts';
import { PlanKind } from '../steps/mode/plan-kind.tsx';
import { classes } from '../ui/classes.ts';
import { KeysButton } from './keys-button.tsx';
import { LooksSwitch } from './looks-switch.tsx';
import { StaysHere } from './stays-here.tsx';
import { useWay } from './use-way.ts';
import styles from './sidebar.module.css';

const c = classes(styles);

const icons: Readonly<Record<StepName, LucideIcon>> = {
  chats: MessagesSquare,
  groups: UsersRound,
  people: UserRound,
  plan: Route,
  invite: Send,
  progress: ListChecks,
};

/** The way through the program, where one is on it, and what is kept where. */
export function Sidebar() {
  const { t } = useTranslation();
  const here = useWindow(({ step }) => step);
  const opened = useWindow((state) => state.opened);
  const { done, next } = useWay(opened);
  return (
    <aside className={c('sidebar')} aria-label={t('shell.sidebar')}>
      <p className={c('name')}>{t('app.name')}</p>
      <nav aria-label={t('shell.way')} className={c('way')}>
        <ol className={c('steps')}>
          {stepNames.map((step) => (
            <li key={step}>
              <Step
                step={step}
                isHere={step === here}
                isDone={done.has(step)}
                isNext={step === next && step !== here}
              />
            </li>
          ))}
        </ol>
      </nav>
      <footer className={c('foot')}>
        <PlanKind />
        <StaysHere />
        <KeysButton />
        <LooksSwitch />
      </footer>
    </aside>
  );
}

interface StepProps {
  readonly step: StepName;
  readonly isHere: boolean;
  readonly isDone: boolean;
  readonly isNext: boolean;
}

function Step({ step, isHere, isDone, isNext }: StepProps) {
  const { t } = useTranslation();
  const Icon = icons[step];
  return (
    <Button
      className={c('step', isHere && 'here')}
      onPress={() => goTo(step)}
      {...(isHere ? { 'aria-current': 'step' as const } : {})}
    >
      <Icon size={20} strokeWidth={1.75} aria-hidden />
      <span className={c('word')}>{t(`steps.${step}`)}</span>
      {isDone ? (
        <>
          <Check size={16} strokeWidth={2.25} aria-hidden className={c('done')} />
          <VisuallyHidden>{t('shell.done')}</VisuallyHidden>
        </>
      ) : null}
      {isNext ? <span className={c('next')}>{t('shell.next')}</span> : null}
    </Button>
  );
}
