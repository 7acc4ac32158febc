import { Input, Label, TextField } from 'react-aria-components';
import type { LocalDay } from '../../src-core/chat/chat.ts';
import { isLocalDay } from '../../src-core/plan/local-day.ts';
import { classes } from './classes.ts';
import { useSettled } from './use-settled.ts';
import styles from './field.module.css';

const c = classes(styles);

interface DayFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`, or nothing. */
  readonly value: string;
  /** Hears of whole days only, each another one than `value`. */
  readonly onChange: (day: LocalDay) => void;
  readonly hideLabel?: boolean;
}

/**
 * A day, with the system's own calendar behind it. While its digits are typed it is often none ("0002-12-01"), or another one; it is
 * handed over once it stands still. Whoever leaves it half typed finds the day before.
 */
export function DayField({ label, value, onChange, hideLabel = false }: DayFieldProps) {
  const [typed, setTyped, settle] = useSettled(value, (day) => {
    if (isLocalDay(day)) onChange(day);
  });
  return (
    <TextField
      className={c('field')}
      type="date"
      value={typed}
      onChange={setTyped}
      onBlur={() => (isLocalDay(typed) ? settle() : setTyped(value))}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {hideLabel ? null : <Label className={c('label')}>{label}</Label>}
      <Input className={c('input')} />
    </TextField>
  );
}
