import { classes } from './classes.ts';
import styles from './spark.module.css';

const c = classes(styles);

/** Twelve small bars, one a month; the sentence beside them (or the row's text) says the same in words. */
export function Spark({ months, label }: { readonly months: readonly number[]; readonly label: string }) {
  const most = Math.max(1, ...months);
  return (
    <svg className={c('spark')} viewBox={`0 0 ${months.length * 6} 24`} role="img" aria-label={label}>
      {months.map((messages, month) => {
        const height = messages === 0 ? 1.5 : Math.max(3, (messages / most) * 22);
        return (
          <rect
            key={month}
            className={c(messages === 0 ? 'silent' : 'bar')}
            x={month * 6}
            y={23 - height}
            width={4}
            height={height}
            rx={1}
          />
        );
      })}
    </svg>
  );
}
