import { classes } from './classes.ts';
import { OneOf } from './one-of.tsx';
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
    <OneOf
      label={label}
      look={{ group: c('segments'), option: c('segment') }}
      options={segments.map(({ id, word, count }) => ({
        id,
        shown: (
          <>
            {word}
            {count === undefined ? null : <span className={c('count')}>{count}</span>}
          </>
        ),
      }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
