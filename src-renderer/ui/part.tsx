import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Check } from 'lucide-react';
import { classes } from './classes.ts';
import styles from './part.module.css';

const c = classes(styles);

interface PartProps {
  readonly number: number;
  readonly title: string;
  readonly isDone: boolean;
  readonly children: ReactNode;
}

/** One of a few things to do in order, with its number or, once done, a tick. */
export function Part({ number, title, isDone, children }: PartProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <section className={c('part')} aria-labelledby={id}>
      <span className={c('number', isDone && 'done')}>
        {isDone ? <Check size={16} strokeWidth={2.5} aria-label={t('shell.done')} /> : number}
      </span>
      <div className={c('content')}>
        <h2 id={id}>{title}</h2>
        {children}
      </div>
    </section>
  );
}
