import { type ReactNode, type RefObject } from 'react';
import { Search, X } from 'lucide-react';
import { Button, Input, Label, SearchField as AriaSearchField, Text, TextArea, TextField } from 'react-aria-components';
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
  /** `password`: nobody beside reads along. */
  readonly type?: 'text' | 'password';
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  readonly rows?: number;
  readonly areaRef?: RefObject<HTMLTextAreaElement | null>;
  readonly hideLabel?: boolean;
}

/** One line, or several with `rows`. */
export function Field({
  label,
  hint,
  rows,
  areaRef,
  onDone,
  placeholder = '',
  hideLabel = false,
  ...props
}: LineFieldProps) {
  return (
    <TextField
      {...props}
      // What is wrong is said, and may be sent off again all the same: the browser would hold back the whole form.
      validationBehavior="aria"
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
        <TextArea
          className={c('input', 'area')}
          rows={rows}
          placeholder={placeholder}
          {...(areaRef === undefined ? {} : { ref: areaRef })}
        />
      )}
      {hint === undefined ? null : (
        <Text slot="description" className={c('hint')}>
          {hint}
        </Text>
      )}
    </TextField>
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
      <Button className={c('clear')}>
        <X size={16} strokeWidth={1.75} aria-hidden />
      </Button>
    </AriaSearchField>
  );
}
