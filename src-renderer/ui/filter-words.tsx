import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { classes } from './classes.ts';
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
    <ToggleButtonGroup
      aria-label={label}
      className={c('words')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => onChoose(String([...keys][0]))}
    >
      {words.map(({ id, word, count }) => (
        <ToggleButton key={id} id={id} className={c('word')}>
          {word} <span className={c('count')}>{countText(count)}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
