import type { ChatId, LocalDay } from '../../../../src-core/chat/chat.ts';
import { heldDays, type Wave } from '../../../../src-core/plan/waves.ts';
import { t } from '../../../i18n/i18n.ts';
import { decide } from '../../../state/decide.ts';

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/u.test(text);

/** A whole wave on another day; one step to take back. `word`: the day as it is written. */
export function moveWave(all: readonly Wave[], wave: Wave, to: LocalDay, word: (day: LocalDay) => string): void {
  if (!isDay(to) || to === wave.day) return;
  const sentence = t('dates.waveSet', { number: all.indexOf(wave) + 1, day: word(to) });
  void decide({ type: 'set-moving-days', days: heldDays(all, { chats: wave.chats, day: to }) }, sentence);
}

/** One group along with another wave. */
export function moveGroup(
  all: readonly Wave[],
  { chat, title }: { readonly chat: ChatId; readonly title: string },
  to: Wave,
  word: (day: LocalDay) => string,
): void {
  if (to.chats.includes(chat)) return;
  const sentence = t('dates.groupMoved', { title, number: all.indexOf(to) + 1, day: word(to.day) });
  void decide({ type: 'set-moving-days', days: heldDays(all, { chats: [chat], day: to.day }) }, sentence);
}
