import { useState } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Plus, X } from 'lucide-react';
import {
  answerStatuses,
  type AnswerStatus,
  type OwnPhrases,
  type PhraseLanguage,
} from '../../../src-core/plan/plan.ts';
import { phraseLanguages, usualPhrases } from '../../../src-core/plan/suggest-phrases.ts';
import { decide } from '../../state/decide.ts';
import type { Saying } from '../../state/saying.ts';
import { useWindow } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Field } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Segments } from '../../ui/segments.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { phraseFrom, shownPhrase } from './phrases.ts';
import styles from './phrase-lists.module.css';

const c = classes(styles);
const ours: OwnPhrases = {};

/** What answers are recognised by: every phrase can be taken out, others come in, and ours come back with one click. */
export function PhraseLists() {
  const { t } = useTranslation();
  const own = useWindow(({ opened }) => opened?.decisions.phrases ?? ours);
  const windowLanguage = useWindow(({ settings }) => settings.language);
  const [language, setLanguage] = useState<PhraseLanguage>(windowLanguage);
  return (
    <Fold title={t('phrases.title')} level={2}>
      <p className={c('soft')}>{t('phrases.why')}</p>
      <div>
        <Segments
          label={t('phrases.language')}
          segments={phraseLanguages.map((id) => ({ id, word: t(`phrases.languages.${id}`) }))}
          chosen={language}
          onChoose={setLanguage}
        />
      </div>
      {answerStatuses.map((status) => (
        <PhraseList
          key={`${language} ${status}`}
          language={language}
          status={status}
          phrases={own[language]?.[status] ?? usualPhrases[language][status]}
          isOwn={own[language]?.[status] !== undefined}
        />
      ))}
    </Fold>
  );
}

interface PhraseListProps {
  readonly language: PhraseLanguage;
  readonly status: AnswerStatus;
  readonly phrases: readonly string[];
  readonly isOwn: boolean;
}

function PhraseList({ language, status, phrases, isOwn }: PhraseListProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const wordIn = (t: TFunction) => t(`words.status.${status}`);
  const word = wordIn(t);
  const change = (next: string[] | null, saying: Saying) =>
    void decide({ type: 'change-phrases', language, status, phrases: next }, saying);
  const add = () => {
    const phrase = phraseFrom(typed);
    setTyped('');
    if (phrase === '' || phrases.includes(phrase)) return;
    change([...phrases, phrase], (t) =>
      t('phrases.added', { phrase: shownPhrase(phrase, language), status: wordIn(t) }),
    );
  };
  return (
    <section className={c('list')} aria-label={word}>
      <h3 className={c('status')}>
        <StatusMark status={status} /> {word}
      </h3>
      <ul className={c('phrases')}>
        {phrases.map((phrase) => {
          const shown = shownPhrase(phrase, language);
          return (
            <li key={phrase}>
              <Button
                look="chip"
                icon={X}
                aria-label={t('phrases.remove', { phrase: shown })}
                onPress={() =>
                  change(
                    phrases.filter((other) => other !== phrase),
                    (t) => t('phrases.removed', { phrase: shown, status: wordIn(t) }),
                  )
                }
              >
                <bdi>{shown}</bdi>
              </Button>
            </li>
          );
        })}
      </ul>
      <div className={c('add')}>
        <Field
          label={t('phrases.new', { status: word })}
          hideLabel
          value={typed}
          onChange={setTyped}
          placeholder={t('phrases.hint')}
        />
        <Button icon={Plus} isDisabled={phraseFrom(typed) === ''} onPress={add}>
          {t('phrases.add')}
        </Button>
        {isOwn ? (
          <Button look="link" onPress={() => change(null, (t) => t('phrases.resetDone', { status: wordIn(t) }))}>
            {t('phrases.reset')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
