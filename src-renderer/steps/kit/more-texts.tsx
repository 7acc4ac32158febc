import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Copy } from 'lucide-react';
import { moveTexts } from '../../../src-core/invite/kit.ts';
import { kitNames } from '../../../src-core/invite/kit-names.ts';
import { usualTone } from '../../../src-core/invite/usual-tone.ts';
import type { Messenger } from '../../../src-core/messengers/messenger.ts';
import { addDays } from '../../../src-core/plan/local-day.ts';
import { timetableOffsets } from '../../../src-core/plan/timetable.ts';
import { useWindow } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { classes } from '../../ui/classes.ts';
import { day } from '../../ui/dates.ts';
import type { GroupFacts } from '../groups/model.ts';
import styles from './more-texts.module.css';

const c = classes(styles);

interface MoreTextsProps {
  readonly group: GroupFacts;
  readonly messenger: Messenger;
}

/** The other texts of a move, each when its day has come: chosen, read, copied. */
export function MoreTexts({ group, messenger }: MoreTextsProps) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const decided = useWindow(({ opened }) => opened?.decisions.groups[group.id]);
  const mode = useWindow(({ opened }) => opened?.decisions.mode ?? 'private');
  const [kind, setKind] = useState('reminder');
  const [copied, setCopied] = useState<string | null>(null);
  const movingDay = decided?.movingDay;
  const texts = moveTexts({
    title: group.title ?? t('groups.untitled'),
    messenger: messenger.name,
    link: messenger.hasGroupLinks ? group.link : null,
    language,
    tone: decided?.tone ?? usualTone(mode, 'everybody'),
    closingDay: movingDay === undefined ? null : day(addDays(movingDay, timetableOffsets['close-old-room']), language),
  });
  const chosen = texts.find((one) => one.kind === kind) ?? texts[0];
  if (chosen === undefined) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(chosen.text);
    setCopied(chosen.kind);
  };
  return (
    <div className={c('texts')}>
      <Choice
        label={t('moreTexts.which')}
        options={texts.map((one) => ({ id: one.kind, word: kitNames[language].texts[one.kind] }))}
        chosen={chosen.kind}
        onChoose={setKind}
      />
      <p className={c('text')}>{chosen.text}</p>
      <div className={c('buttons')}>
        <Button icon={Copy} onPress={() => void copy()}>
          {t('moreTexts.copy')}
        </Button>
        <span role="status" className={c('copied')}>
          {copied === chosen.kind ? t('hand.copied') : ''}
        </span>
      </div>
    </div>
  );
}
