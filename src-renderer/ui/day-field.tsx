import { Input, Label, TextField } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './field.module.css';

const c = classes(styles);

interface DayFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`, or nothing. */
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly hideLabel?: boolean;
}

/** A day, with the system's own calendar behind it. */
export function DayField({ label, value, onChange, hideLabel = false }: DayFieldProps) {
  return (
    <TextField
      className={c('field')}
      type="date"
      value={value}
      onChange={onChange}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {hideLabel ? null : <Label className={c('label')}>{label}</Label>}
      <Input className={c('input')} />
    </TextField>
  );
}
