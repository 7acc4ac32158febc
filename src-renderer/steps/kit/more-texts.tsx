import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Copy } from 'lucide-react';
import { kitNames } from '../../../src-core/invite/kit-names.ts';
import { isToned, laterText } from '../../../src-core/invite/move-texts.ts';
import { type LaterText, laterTexts } from '../../../src-core/plan/plan.ts';
import type { Messenger } from '../../../src-core/messengers/messenger.ts';
import { copyText } from '../../state/clipboard.ts';
import { decide } from '../../state/decide.ts';
import { usePlan } from '../../state/use-plan.ts';
import { useWindow } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { classes } from '../../ui/classes.ts';
import { useSettled } from '../../ui/use-settled.ts';
import type { GroupFacts } from '../groups/model.ts';
import { shownWords } from '../words/finished.ts';
import { WordsEditor, type WordsChange } from '../words/words-editor.tsx';
import { WordsPreview } from '../words/words-preview.tsx';
import { OneByOne } from './one-by-one.tsx';
import { greetedPeople, laterTextOf, type Plan } from './model.ts';
import styles from './more-texts.module.css';

const c = classes(styles);
const tones = ['ihr', 'du', 'sie'] as const;
const languages = ['de', 'en'] as const;
const chips = ['name', 'group', 'messenger', 'link', 'date', 'sender'] as const;

interface MoreTextsProps {
  readonly group: GroupFacts;
  readonly messenger: Messenger;
}

/** The other texts of a move, each when its day has come: chosen, read, put into one's own words, copied. */
export function MoreTexts(props: MoreTextsProps) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const plan = usePlan();
  const [kind, setKind] = useState<LaterText>('reminder');
  if (plan === null) return null;
  return (
    <div className={c('texts')}>
      <Choice
        label={t('moreTexts.which')}
        options={laterTexts.map((id) => ({ id, word: kitNames[language].texts[id] }))}
        chosen={kind}
        onChoose={(id) => setKind(laterTexts.find((known) => known === id) ?? 'reminder')}
      />
      <OneText key={kind} kind={kind} plan={plan} {...props} />
    </div>
  );
}

interface OneTextProps extends MoreTextsProps {
  readonly kind: LaterText;
  readonly plan: Plan;
}

function OneText({ kind, plan, group, messenger }: OneTextProps) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const [person, setPerson] = useState<number | null>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const title = group.title ?? t('groups.untitled');
  const own = plan.decisions.groups[group.id]?.texts?.[kind] ?? {};
  const about = { kind, group: { ...group, title }, messenger, plan, language };
  const decided = laterTextOf(about);
  const ours = decided.template;
  const change = (next: WordsChange) =>
    void decide({ type: 'change-text', chat: group.id, text: kind, change: next }, (t, language) =>
      t('moreTexts.changed', { text: kitNames[language].texts[kind], title: group.title ?? t('groups.untitled') }),
    );
  const [typed, setTyped, settle] = useSettled(own.text ?? ours, (text) =>
    change(
      text === ours || text.trim() === '' ? { text: null } : { text, textLanguages: [...decided.words.languages] },
    ),
  );
  const people = greetedPeople(plan, group.id, laterTextOf({ ...about, typed }).words);
  const to = person === null ? undefined : people[person];
  const { words } = laterTextOf({ ...about, typed, ...(to === undefined ? {} : { person: to.name }) });
  const text = laterText(words);
  const copy = async () => {
    if (await copyText(text)) setCopied(text);
  };
  return (
    <>
      {people.length === 0 ? null : <OneByOne people={people} at={to === undefined ? null : person} onGo={setPerson} />}
      <WordsPreview
        title={t('moreTexts.preview')}
        words={shownWords(words.languages, words.templates, words.valuesIn, words.problems)}
      />
      <div className={c('buttons')}>
        <Button
          icon={Copy}
          isDisabled={words.problems.some(
            (problem) => problem.code !== 'value-missing' || problem.placeholder !== 'sender',
          )}
          onPress={() => void copy()}
        >
          {t('moreTexts.copy')}
        </Button>
        <span role="status" className={c('copied')}>
          {copied === text ? t('hand.copied') : ''}
        </span>
      </div>
      <WordsEditor
        title={t('moreTexts.adapt')}
        level={3}
        text={typed}
        own={own}
        tone={words.tone}
        tones={isToned(kind, words.languages[0]) ? tones.map((id) => ({ id, word: t(`tones.${id}`) })) : []}
        languages={words.languages}
        offered={languages}
        chips={chips}
        isForMany
        reset={own.text === undefined ? null : t('text.reset')}
        onType={setTyped}
        onDone={settle}
        onChange={change}
      />
    </>
  );
}
