import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FolderOutput } from 'lucide-react';
import type { HelperPart } from '../../../src-bridge/handed-out.ts';
import type { PersonId } from '../../../src-core/people/person.ts';
import { bridge } from '../../bridge.ts';
import { decide } from '../../state/decide.ts';
import { closeSheet } from '../../state/sheets.ts';
import { usePlan } from '../../state/use-plan.ts';
import { report } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { classes } from '../../ui/classes.ts';
import { Field } from '../../ui/field.tsx';
import { Segments } from '../../ui/segments.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { askList } from '../ask/model.ts';
import { HandedOutList } from './handed-out-list.tsx';
import { HandedOutParts } from './handed-out-parts.tsx';
import { helperNames, sharing } from './model.ts';
import { Shares } from './shares.tsx';
import styles from './helpers.module.css';

const c = classes(styles);
const everyGroup = '*';

/** The asking, shared out: who helps, who gets whom, and a sealed file for each. */
export function HelpersSheet() {
  const { t } = useTranslation();
  return (
    <Sheet title={t('helpers.title')} lead={t('helpers.lead')} width="reading" onClose={closeSheet}>
      {() => <SharingOut />}
    </Sheet>
  );
}

function SharingOut() {
  const { t } = useTranslation();
  const plan = usePlan();
  const [typed, setTyped] = useState('');
  const [chat, setChat] = useState<string | null>(null);
  const [how, setHow] = useState<'known' | 'evenly'>('known');
  const [chosen, setChosen] = useState<ReadonlyMap<PersonId, string>>(new Map());
  const [parts, setParts] = useState<readonly HelperPart[]>([]);
  if (plan === null) return null;
  const names = helperNames(typed);
  const { toAsk, shares, knowsHelpers } = sharing(plan.facts, plan.decisions, {
    names,
    chat,
    evenly: how === 'evenly',
    chosen,
  });
  const given = shares.filter(({ people }) => people.length > 0);
  const handOut = async () => {
    const written = await bridge().call('helpers.hand-out', {
      shares: given.map(({ name, people }) => ({ helper: name, people: people.map(({ id }) => id) })),
    });
    if (!written.ok) return report(written.problem);
    if (written.value === null) return;
    setParts(written.value.parts);
    setTyped('');
    await decide({ type: 'hand-out', handed: [...written.value.handed] }, (t) =>
      t('helpers.handedOut', { names: given.map(({ name }) => name).join(', ') }),
    );
  };
  return (
    <div className={c('sheet')}>
      {parts.length === 0 ? null : <HandedOutParts parts={parts} />}
      {toAsk.length === 0 ? (
        <p>{t('helpers.nobody')}</p>
      ) : (
        <>
          <Field label={t('helpers.who')} hint={t('helpers.whoHint')} value={typed} onChange={setTyped} rows={3} />
          <div className={c('line')}>
            <Choice
              label={t('invite.group')}
              options={[
                { id: everyGroup, word: t('ask.allGroups') },
                ...askList(plan.facts, plan.decisions).ready.map(({ chat: id, title }) => ({ id, word: title })),
              ]}
              chosen={chat ?? everyGroup}
              onChoose={(id) => setChat(id === everyGroup ? null : id)}
            />
            {knowsHelpers ? (
              <Segments
                label={t('helpers.how')}
                segments={[
                  { id: 'known', word: t('helpers.known') },
                  { id: 'evenly', word: t('helpers.evenly') },
                ]}
                chosen={how}
                onChoose={setHow}
              />
            ) : null}
          </div>
          {names.length === 0 ? (
            <p className={c('soft')}>{t('helpers.count', { count: toAsk.length })}</p>
          ) : (
            <Shares
              toAsk={toAsk}
              shares={shares}
              onGive={(person, name) => setChosen((before) => new Map([...before, [person, name]]))}
            />
          )}
          <div className={c('line')}>
            <Button look="main" icon={FolderOutput} isDisabled={given.length === 0} onPress={() => void handOut()}>
              {t('helpers.save', { count: Math.max(given.length, 1) })}
            </Button>
          </div>
          <p className={c('soft')}>{t('helpers.what')}</p>
        </>
      )}
      <HandedOutList />
    </div>
  );
}
