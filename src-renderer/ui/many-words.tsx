import { useId } from 'react';
import { Check } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './many-words.module.css';

const c = classes(styles);

interface ManyWordsProps {
  readonly label: string;
  readonly words: readonly { readonly id: string; readonly word: string }[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** Any number of a few words; what is chosen has a tick. */
export function ManyWords({ label, words, chosen, onChoose }: ManyWordsProps) {
  const id = useId();
  return (
    <div className={c('many')}>
      <span id={id} className={c('label')}>
        {label}
      </span>
      <ToggleButtonGroup
        aria-labelledby={id}
        className={c('words')}
        selectionMode="multiple"
        selectedKeys={chosen}
        // Words of others than these (from another edition) are kept.
        onSelectionChange={(keys) => onChoose([...keys].map(String))}
      >
        {words.map(({ id: word, word: shown }) => (
          <ToggleButton key={word} id={word} className={c('word')}>
            <Check size={14} strokeWidth={2.5} aria-hidden className={c('tick')} />
            {shown}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
