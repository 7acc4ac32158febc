import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileOutput, X } from 'lucide-react';
import { standingIn } from '../../../src-core/invite/helper-file.ts';
import { giveBack, stopHelping, useHelping } from '../../state/helping.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Name } from '../../ui/person-name.tsx';
import { RowList } from '../../ui/row-list.tsx';
import { Screen } from '../../ui/screen.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { TwoPanes } from '../../ui/two-panes.tsx';
import { HelpingPerson } from './helping-person.tsx';
import styles from './helping.module.css';

const c = classes(styles);

/** What a helper sees: their own few people, what to send them, and what came of it. */
export function HelpingScreen() {
  const { t } = useTranslation();
  const inHand = useHelping((state) => state.helping);
  const saving = useHelping((state) => state.saving);
  const [chosen, setChosen] = useState<string | null>(null);
  if (inHand === null) return null;
  const { file } = inHand;
  const rows = file.people.map((person) => ({ ...person, ...standingIn(file, person) }));
  const open = rows.filter(({ status }) => status === 'not-asked').length;
  const person = file.people.find(({ id }) => id === chosen);
  const next = person === undefined ? undefined : file.people[file.people.indexOf(person) + 1];
  return (
    <Screen
      width="wide"
      title={t('helping.title', { name: file.helper })}
      lead={`${t('helping.lead', { count: rows.length, open })} ${t(`helping.${saving}`)}`}
      actions={
        <>
          <Button look="main" icon={FileOutput} onPress={() => void giveBack()}>
            {t('helping.giveBack')}
          </Button>
          <Button icon={X} isDisabled={saving === 'saving'} onPress={stopHelping}>
            {t('helping.close')}
          </Button>
        </>
      }
    >
      <TwoPanes
        detail={
          person === undefined ? null : (
            <HelpingPerson key={person.id} file={file} person={person} next={next ?? null} onNext={setChosen} />
          )
        }
        backTo={t('ask.people')}
        onBack={() => setChosen(null)}
      >
        <p className={c('how')}>{t('helping.how')}</p>
        <RowList
          label={t('ask.people')}
          rows={rows}
          rowHeight={56}
          rowClass={c('row')}
          chosen={chosen}
          onChoose={setChosen}
        >
          {(row) => <RowWords id={row.id} />}
        </RowList>
      </TwoPanes>
    </Screen>
  );
}

function RowWords({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const file = useHelping(({ helping }) => helping?.file ?? null);
  const person = file?.people.find((one) => one.id === id);
  if (file === null || person === undefined) return null;
  const { status } = standingIn(file, person);
  return (
    <span className={c('name')}>
      <Name>{person.name}</Name>
      <span className={c('status')}>
        <StatusMark status={status} /> {t(`words.status.${status}`)}
      </span>
    </span>
  );
}
