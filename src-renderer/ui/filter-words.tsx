import { classes } from './classes.ts';
import { OneOf } from './one-of.tsx';
import styles from './filter-words.module.css';

const c = classes(styles);

export interface FilterWord {
  readonly id: string;
  readonly word: string;
  readonly count: number;
}

interface FilterWordsProps {
  readonly label: string;
  readonly words: readonly FilterWord[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly countText: (count: number) => string;
}

/** Filters as words with counts, one chosen at a time. */
export function FilterWords({ label, words, chosen, onChoose, countText }: FilterWordsProps) {
  return (
    <OneOf
      label={label}
      look={{ group: c('words'), option: c('word') }}
      options={words.map(({ id, word, count }) => ({
        id,
        shown: (
          <>
            {word} <span className={c('count')}>{countText(count)}</span>
          </>
        ),
      }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
