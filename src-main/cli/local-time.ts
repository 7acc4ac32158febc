import type { LocalTime } from '../../src-core/chat/chat.ts';

/** Now, the way chats write times: this computer's clock without a zone. */
export function localTime(now: Date): LocalTime {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}
