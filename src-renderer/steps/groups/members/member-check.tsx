import { useTranslation } from 'react-i18next';
import { CircleCheck } from 'lucide-react';
import type { ChatMembers } from '../../../../src-core/people/person.ts';
import type { Decisions } from '../../../../src-core/plan/plan.ts';
import { decide } from '../../../state/decide.ts';
import { classes } from '../../../ui/classes.ts';
import { Field } from '../../../ui/field.tsx';
import { useSettled } from '../../../ui/use-settled.ts';
import { AddMembers } from './add-members.tsx';
import type { Roster } from './roster.ts';
import styles from './member-check.module.css';

const c = classes(styles);

interface MemberCheckProps {
  readonly chat: ChatMembers;
  readonly roster: Roster;
  readonly title: string;
  readonly decisions: Decisions;
}

/** WhatsApp shows how many there are; the export shows only whom it saw. The difference is what to add. */
export function MemberCheck({ chat, roster, title, decisions }: MemberCheckProps) {
  const { t } = useTranslation();
  const count = decisions.groups[chat.chat]?.memberCount;
  const [typed, setTyped, settle] = useSettled(count === undefined ? '' : String(count), (text) => {
    const next = numberIn(text);
    if (next === (count ?? null)) return;
    void decide({ type: 'change-group', chat: chat.chat, change: { memberCount: next } }, (t) =>
      t('check.noted', { title }),
    );
  });
  const { check } = roster;
  return (
    <section className={c('check')} aria-label={t('check.title')}>
      <h3>{t('check.title')}</h3>
      <Field
        label={t('check.shown')}
        value={typed}
        onChange={(text) => setTyped(text.replace(/\D/gu, '').slice(0, 6))}
        onDone={settle}
        hint={t('check.shownHint')}
      />
      <p role="status" className={c('said', check?.state === 'complete' && 'complete')}>
        {check === null ? null : (
          <>
            {check.state === 'complete' ? <CircleCheck size={20} strokeWidth={1.75} aria-hidden /> : null}
            <span>{sentence()}</span>
          </>
        )}
      </p>
      <AddMembers chat={chat} title={title} decisions={decisions} />
    </section>
  );

  function sentence(): string {
    if (check === null) return '';
    if (check.state === 'complete') return t('check.complete', { count: check.found });
    const { found } = check;
    return check.state === 'missing'
      ? t('check.missing', { found, count: check.missing })
      : t('check.surplus', { found, count: check.surplus });
  }
}

function numberIn(text: string): number | null {
  const digits = text.replace(/\D/gu, '');
  return digits === '' ? null : Number(digits);
}
