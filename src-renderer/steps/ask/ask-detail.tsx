import { useTranslation } from 'react-i18next';
import type { Asking, OwnText } from '../../../src-core/plan/plan.ts';
import { decide } from '../../state/decide.ts';
import { useWindow } from '../../state/window-state.ts';
import { classes } from '../../ui/classes.ts';
import { ago } from '../../ui/dates.ts';
import { Name } from '../../ui/person-name.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { useSettled } from '../../ui/use-settled.ts';
import { invitationTags } from '../../../src-core/invite/texts.ts';
import { WordsEditor, type WordsChange } from '../words/words-editor.tsx';
import { WordsPreview } from '../words/words-preview.tsx';
import type { TypedLetter } from './letter-context.ts';
import { messageChips, messageFor, messageTones, statusWord, type AskRow } from './model.ts';
import { SendOne } from './send-one.tsx';
import styles from './ask-detail.module.css';

const c = classes(styles);

interface AskDetailProps {
  readonly row: AskRow;
  readonly askings: readonly Asking[];
  readonly typed: TypedLetter;
  readonly next: AskRow | null;
  readonly onNext: (id: string) => void;
}

/** One person's message: as it will arrive, with the ways to send it, and other words for this person alone. */
export function AskDetail({ row, askings, typed: letter, next, onNext }: AskDetailProps) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const { name, decision } = row;
  const isReminder = letter.kind === 'reminder';
  const own = (isReminder ? decision.reminder : decision)?.text;
  const withWords = (text: string | undefined) =>
    messageFor({ ...row, decision: wordsOf(row, letter, text) }, letter, language);
  const common = withWords(undefined);
  const change = (next: WordsChange) =>
    void decide(
      { type: 'change-person', person: row.id, change: isReminder ? { reminder: reminderFrom(next) } : next },
      (t) => t('ask.ownChanged', { name }),
    );
  const [typed, setTyped, settle] = useSettled(own ?? common.template, (text) =>
    change({ text: text === common.template || text.trim() === '' ? null : text }),
  );
  const message = typed === common.template ? common : withWords(typed);
  return (
    <section className={c('detail')} aria-label={name}>
      <header className={c('head')}>
        <h2 className={c('title')}>
          <Name>{name}</Name>
        </h2>
        <p className={c('soft')}>
          <Name>{row.groups.map(({ title }) => title).join(', ')}</Name>
        </p>
        <p className={c('status')}>
          <StatusMark status={row.status} /> {t(statusWord(row))}
          {row.lastAsked === null
            ? null
            : ` · ${t('ask.lastAsked', { ago: ago(row.lastAsked, new Date(), language), count: row.times })}`}
        </p>
        {row.housemate === null ? null : <p>{t('ask.housemate', { name: row.housemate, other: name })}</p>}
      </header>
      <SendOne
        row={row}
        askings={askings}
        text={message.finished}
        isComplete={message.shown.problems.length === 0}
        next={next}
        onNext={onNext}
      />
      <WordsPreview words={message.shown} title={t('text.preview')} />
      <WordsEditor
        title={t('ask.forOne')}
        level={3}
        text={typed}
        own={(isReminder ? decision.reminder : decision) ?? {}}
        tone={message.tone}
        tones={isReminder ? [] : messageTones.map((id) => ({ id, word: t(`ask.tones.${id}`) }))}
        languages={message.languages}
        offered={isReminder ? [] : invitationTags}
        chips={messageChips}
        isForMany={false}
        reset={own === undefined ? null : t('ask.resetOne')}
        onType={setTyped}
        onDone={settle}
        onChange={change}
      />
    </section>
  );
}

/** What is decided about somebody, with these words in place of their own; undefined: with those for everybody. */
function wordsOf({ decision }: AskRow, { kind }: TypedLetter, text: string | undefined): AskRow['decision'] {
  const words = text === undefined ? {} : { text };
  if (kind === 'reminder') return { ...decision, reminder: words };
  const { text: _, ...rest } = decision;
  return { ...rest, ...words };
}

/** A reminder speaks in the form that the message to this person has, so only its words can change. */
const reminderFrom = ({ text }: WordsChange): OwnText | null => (typeof text === 'string' ? { text } : null);
