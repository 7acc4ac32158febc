import { useEffect, useState, type ReactNode } from 'react';
import { Search } from 'lucide-react';
import { Input, Label, SearchField as AriaSearchField, Text, TextArea, TextField } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './field.module.css';

const c = classes(styles);

interface LineFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onDone?: () => void;
  readonly hint?: ReactNode;
  readonly placeholder?: string;
  readonly isInvalid?: boolean;
  readonly autoFocus?: boolean;
  readonly rows?: number;
  readonly hideLabel?: boolean;
}

/** One line, or several with `rows`. */
export function Field({ label, hint, rows, onDone, placeholder = '', hideLabel = false, ...props }: LineFieldProps) {
  return (
    <TextField
      {...props}
      className={c('field')}
      {...(hideLabel ? { 'aria-label': label } : {})}
      {...(onDone === undefined ? {} : { onBlur: onDone })}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && rows === undefined) onDone?.();
        event.continuePropagation();
      }}
    >
      {hideLabel ? null : <Label className={c('label')}>{label}</Label>}
      {rows === undefined ? (
        <Input className={c('input')} placeholder={placeholder} spellCheck={false} />
      ) : (
        <TextArea className={c('input', 'area')} rows={rows} placeholder={placeholder} />
      )}
      {hint === undefined ? null : (
        <Text slot="description" className={c('hint')}>
          {hint}
        </Text>
      )}
    </TextField>
  );
}

/** A field that keeps what is typed to itself and hands it over once: on leaving or Enter. Each hand-over is one undo step. */
export function SettledField({
  value,
  onSettle,
  ...props
}: Omit<LineFieldProps, 'onChange' | 'onDone'> & { readonly onSettle: (value: string) => void }) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  return (
    <Field
      {...props}
      value={typed}
      onChange={setTyped}
      onDone={() => (typed === value ? undefined : onSettle(typed))}
    />
  );
}

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function SearchField({ label, ...props }: SearchFieldProps) {
  return (
    <AriaSearchField {...props} aria-label={label} className={c('search')}>
      <Search size={18} strokeWidth={1.75} aria-hidden className={c('glass')} />
      <Input className={c('input', 'searchInput')} placeholder={label} />
    </AriaSearchField>
  );
}
