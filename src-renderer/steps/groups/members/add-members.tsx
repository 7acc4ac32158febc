import { useTranslation } from 'react-i18next';
import { UserPlus } from 'lucide-react';
import { DialogTrigger } from 'react-aria-components';
import type { ChatMembers } from '../../../../src-core/people/person.ts';
import type { Decisions } from '../../../../src-core/plan/plan.ts';
import { decide } from '../../../state/decide.ts';
import { Button } from '../../../ui/button.tsx';
import { classes } from '../../../ui/classes.ts';
import { Sheet } from '../../../ui/sheet.tsx';
import { withMembers } from './change-members.ts';
import { MemberPicker } from './member-picker.tsx';
import { addedTexts } from './roster.ts';
import styles from './add-members.module.css';

const c = classes(styles);

interface AddMembersProps {
  readonly chat: ChatMembers;
  readonly title: string;
  readonly decisions: Decisions;
}

/** The silent members: those in the group whom the export does not show. */
export function AddMembers({ chat, title, decisions }: AddMembersProps) {
  const { t } = useTranslation();
  return (
    <DialogTrigger>
      <Button icon={UserPlus}>{t('check.add')}</Button>
      <Sheet width="reading" title={t('check.addTo', { title })} lead={t('check.addLead')}>
        {(close) => (
          <div className={c('content')}>
            <MemberPicker
              members={chat.members}
              confirm={(count) => t('check.addCount', { count })}
              onConfirm={(texts) => {
                close();
                void decide(withMembers(chat.chat, [...addedTexts(chat.chat, decisions), ...texts], decisions), (t) =>
                  t('check.added', { count: texts.length, title }),
                );
              }}
            />
          </div>
        )}
      </Sheet>
    </DialogTrigger>
  );
}
