import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './segments.module.css';

const c = classes(styles);

interface SegmentsProps<Id extends string> {
  readonly label: string;
  readonly segments: readonly { readonly id: Id; readonly word: string; readonly count?: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** A few ways to look at the same thing, side by side, one of them chosen. */
export function Segments<Id extends string>({ label, segments, chosen, onChoose }: SegmentsProps<Id>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={c('segments')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const [key] = [...keys];
        const segment = segments.find(({ id }) => id === key);
        if (segment !== undefined) onChoose(segment.id);
      }}
    >
      {segments.map(({ id, word, count }) => (
        <ToggleButton key={id} id={id} className={c('segment')}>
          {word}
          {count === undefined ? null : <span className={c('count')}>{count}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
