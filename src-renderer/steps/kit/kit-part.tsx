import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDown, PackageOpen } from 'lucide-react';
import type { CommandOutputs } from '../../../src-bridge/contract.ts';
import { pageKinds, type PageKind } from '../../../src-core/invite/page-kinds.ts';
import { invitationLanguages, languagesOf } from '../../../src-core/invite/texts.ts';
import type { Messenger } from '../../../src-core/messengers/messenger.ts';
import { bridge } from '../../bridge.ts';
import { report, useWindow } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Name } from '../../ui/person-name.tsx';
import { Toggle } from '../../ui/toggle.tsx';
import type { GroupFacts } from '../groups/model.ts';
import styles from './kit-part.module.css';

const c = classes(styles);

interface KitPartProps {
  readonly group: GroupFacts;
  readonly messenger: Messenger;
}

/** Paper and files for the move: single pages as PDF, or everything in one box. */
export function KitPart({ group, messenger }: KitPartProps) {
  const { t } = useTranslation();
  const [withMembers, setWithMembers] = useState(false);
  const [withReach, setWithReach] = useState(false);
  const [isWriting, setWriting] = useState(false);
  const [kit, setKit] = useState<CommandOutputs['kit.write']>(null);
  const [printed, setPrinted] = useState<string | null>(null);
  const print = async (page: PageKind) => {
    const answer = await bridge().call('page.print', { chat: group.id, page });
    if (answer.ok) setPrinted(answer.value?.name ?? null);
    else report(answer.problem);
  };
  const write = async () => {
    setWriting(true);
    const written = await bridge().call('kit.write', { chats: [group.id], withMembers, withReach });
    setWriting(false);
    if (written.ok) setKit(written.value);
    else report(written.problem);
  };
  return (
    <div className={c('kit')}>
      {group.link === null ? null : (
        <>
          <PublicLinkWarning messenger={messenger} />
          <PageLanguages chat={group.id} />
          <ul className={c('pages')}>
            {pageKinds.map((kind) => (
              <li key={kind} className={c('page')}>
                <span className={c('what')}>
                  <span className={c('name')}>{t(`kit.pages.${kind}.name`)}</span>
                  <span className={c('soft')}>{t(`kit.pages.${kind}.use`)}</span>
                </span>
                <Button
                  icon={FileDown}
                  aria-label={t('kit.printThis', { page: t(`kit.pages.${kind}.name`) })}
                  onPress={() => void print(kind)}
                >
                  {t('kit.print')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p role="status" className={c('written')}>
        {printed === null ? '' : t('kit.printed', { file: printed })}
      </p>
      <p>{t('kit.box')}</p>
      <Toggle isOn={withMembers} onChange={setWithMembers}>
        {t('kit.withMembers')}
      </Toggle>
      <Toggle isOn={withReach} onChange={setWithReach}>
        {t('kit.withReach')}
      </Toggle>
      {withMembers || withReach ? <p className={c('warning')}>{t('kit.membersWarning')}</p> : null}
      <div className={c('buttons')}>
        <Button icon={PackageOpen} isDisabled={isWriting} onPress={() => void write()}>
          {isWriting ? t('kit.writing') : t('kit.write')}
        </Button>
        <span role="status" className={c('written')}>
          {kit === null ? '' : t('kit.writtenTo', { folder: kit.folder })}
        </span>
      </div>
    </div>
  );
}

/** An open link that hangs on a door lets in whoever walks by. */
function PublicLinkWarning({ messenger }: { readonly messenger: Messenger }) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const steps = messenger.guide.approval?.android ?? [];
  return (
    <div className={c('warning')}>
      <p>{t('kit.publicWarning')}</p>
      {steps.length === 0 ? null : (
        <p className={c('soft')}>
          {t('kit.approval', { messenger: messenger.name })} {steps.map((step) => step[language]).join(' ')}
        </p>
      )}
    </div>
  );
}

/** Pages speak as the invitation does; there languages are chosen. */
function PageLanguages({ chat }: { readonly chat: string }) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const chosen = useWindow(({ opened }) => opened?.decisions.groups[chat]?.textLanguages);
  const names = languagesOf(chosen, language).map((tag) => invitationLanguages[tag].ownName);
  return (
    <p>
      {t('kit.languages', { count: names.length })} <Name>{names.join(', ')}</Name>
    </p>
  );
}
