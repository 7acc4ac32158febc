import { useTranslation } from 'react-i18next';
import type { ChatId } from '../../../../src-core/chat/chat.ts';
import { ofTen } from '../anchors/model.ts';
import type { Station } from '../model.ts';

/** Of the last group these would only say that no other is left. */
const vague: ReadonlySet<string> = new Set(['most-of-your-life', 'most-per-person']);

/** Of whom the sentence tells: "1 von 5 ist". */
const subject = ({ code, people, known, shared }: Station['step']['reason']): number =>
  code === 'few-new-people' ? known : code === 'core-of-next' ? shared : people;

/** Why a group stands where it stands, in a sentence. */
export function useReason(
  { step, weight, twoRooms }: Station,
  isLast: boolean,
  title: (chat: ChatId) => string,
): string {
  const { t } = useTranslation();
  const { reason } = step;
  const { count: share, how } = ofTen(step.value);
  const inNumbers = reason.code === 'most-per-person' && weight === 1 && how === 'about' && !isLast;
  const why = inNumbers
    ? t('plan.reasons.share', { share })
    : t(`plan.reasons.${isLast && vague.has(reason.code) ? 'last' : reason.code}`, {
        count: subject(reason),
        all: reason.people,
        shared: reason.shared,
        other: reason.with === null ? '' : title(reason.with),
      });
  return twoRooms ? `${why} ${t('plan.twoRooms')}` : why;
}
