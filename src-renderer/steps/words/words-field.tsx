import { type KeyboardEvent, type RefObject, useMemo } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { parseTemplate } from '../../../src-core/invite/template.ts';
import { invitationLanguages, type InvitationLanguageTag } from '../../../src-core/invite/texts.ts';
import { classes } from '../../ui/classes.ts';
import styles from './words-field.module.css';

const c = classes(styles);

interface WordsFieldProps {
  readonly label: string;
  readonly text: string;
  readonly language: InvitationLanguageTag;
  readonly onType: (text: string) => void;
  readonly onDone: () => void;
  readonly areaRef: RefObject<HTMLTextAreaElement | null>;
}

/**
 * Words with placeholders that look and behave like chips: they are coloured by a copy of the text that lies beneath the field, and
 * one Backspace takes a whole one. The field itself stays plain text, so that cursor, spelling and screen readers work as anywhere.
 */
export function WordsField({ label, text, language, onType, onDone, areaRef }: WordsFieldProps) {
  const { direction, tag } = invitationLanguages[language];
  const pieces = useMemo(() => text.split(inBraces), [text]);
  return (
    <TextField className={c('field')} value={text} onChange={onType} onBlur={onDone}>
      <Label className={c('label')}>{label}</Label>
      <div className={c('sheet')} dir={direction} lang={tag}>
        <div aria-hidden className={c('under')}>
          {pieces.map((piece, index) =>
            index % 2 === 1 ? (
              <mark key={index} className={c(isKnown(piece) ? 'chip' : 'unknown')}>
                {piece}
              </mark>
            ) : (
              <span key={index}>{piece}</span>
            ),
          )}
          {'\n'}
        </div>
        <TextArea ref={areaRef} className={c('area')} onKeyDown={(event) => takeWholeChip(event, onType)} />
      </div>
    </TextField>
  );
}

const inBraces = /(\{[^{}\n]{1,40}\})/u;
const isKnown = (piece: string): boolean => parseTemplate(piece)[0]?.kind === 'placeholder';

function takeWholeChip(event: KeyboardEvent<HTMLTextAreaElement>, onType: (text: string) => void): void {
  const { currentTarget: area } = event;
  const { selectionStart: at, value } = area;
  if (event.key !== 'Backspace' || at !== area.selectionEnd || event.altKey || event.ctrlKey || event.metaKey) return;
  const [chip] = /\{[^{}\n]{1,40}\}$/u.exec(value.slice(0, at)) ?? [];
  if (chip === undefined || !isKnown(chip)) return;
  event.preventDefault();
  area.setRangeText('', at - chip.length, at, 'end');
  onType(area.value);
}
