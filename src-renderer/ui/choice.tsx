import { useDeferredValue } from 'react';
import { Check, ChevronDown } from 'lucide-react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './choice.module.css';

const c = classes(styles);

export interface ChoiceOption {
  readonly id: string;
  readonly word: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly ChoiceOption[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly placeholder?: string;
  readonly hideLabel?: boolean;
}

/** One of some words. */
export function Choice({ label, options, chosen, onChoose, placeholder, hideLabel = false }: ChoiceProps) {
  // Two hundred options are built when there is time for it; nobody opens them sooner.
  const built = useDeferredValue(
    options,
    options.filter(({ id }) => id === chosen),
  );
  return (
    <Select
      className={c('choice')}
      value={chosen}
      onChange={(key) => (key === null ? undefined : onChoose(String(key)))}
      {...(hideLabel ? { 'aria-label': label } : {})}
      {...(placeholder === undefined ? {} : { placeholder })}
    >
      {hideLabel ? null : <Label className={c('label')}>{label}</Label>}
      <Button className={c('button')}>
        <SelectValue className={c('value')} />
        <ChevronDown size={18} strokeWidth={1.75} aria-hidden />
      </Button>
      <Popover className={c('popover')}>
        <ListBox items={built} className={c('list')}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.word} className={c('option')}>
              <bdi>{option.word}</bdi>
              <Check size={18} strokeWidth={1.75} aria-hidden className={c('check')} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
