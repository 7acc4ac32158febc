import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

interface OneOfProps<Id extends string> {
  readonly label: string;
  readonly options: readonly {
    readonly id: Id;
    readonly shown: ReactNode;
    /** For screen readers, where what is shown is no word. */
    readonly name?: string;
  }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** Class names of the group and of each option. */
  readonly look: { readonly group: string; readonly option: string };
}

/** A few options side by side, of which exactly one is chosen. How they look is up to whoever shows them. */
export function OneOf<Id extends string>({ label, options, chosen, onChoose, look }: OneOfProps<Id>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={look.group}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const option = options.find(({ id }) => keys.has(id));
        if (option !== undefined) onChoose(option.id);
      }}
    >
      {options.map(({ id, shown, name }) => (
        <ToggleButton key={id} id={id} className={look.option} {...(name === undefined ? {} : { 'aria-label': name })}>
          {shown}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
