import type { ChatId, LocalDay } from '../../../../src-core/chat/chat.ts';
import { heldDays, type Wave } from '../../../../src-core/plan/waves.ts';
import { decide } from '../../../state/decide.ts';
import { day } from '../../../ui/dates.ts';

/** A whole wave on another day; one step to take back. */
export function moveWave(all: readonly Wave[], wave: Wave, to: LocalDay): void {
  if (to === wave.day) return;
  void decide({ type: 'set-moving-days', days: heldDays(all, { chats: wave.chats, day: to }) }, (t, language) =>
    t('dates.waveSet', { number: all.indexOf(wave) + 1, day: day(to, language) }),
  );
}

/** One group along with another wave. */
export function moveGroup(
  all: readonly Wave[],
  { chat, title }: { readonly chat: ChatId; readonly title: string },
  to: Wave,
): void {
  if (to.chats.includes(chat)) return;
  void decide({ type: 'set-moving-days', days: heldDays(all, { chats: [chat], day: to.day }) }, (t, language) =>
    t('dates.groupMoved', { title, number: all.indexOf(to) + 1, day: day(to.day, language) }),
  );
}
