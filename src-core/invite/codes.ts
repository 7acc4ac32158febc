/** The QR codes of a group's rooms: one, or two with their names. */
import type { Result } from '../result.ts';
import { qrFor } from './qr.ts';
import { roomLinks, roomNames, type Rooms } from './rooms.ts';

export interface RoomCode {
  /** null: the only room. */
  readonly name: string | null;
  /** Without its ending. */
  readonly file: string;
  readonly link: string;
  readonly svg: string;
  readonly png: Uint8Array;
}

/** None where there is no link yet; a link that makes no readable code fails all, since half a kit would be handed out. */
export function codesOf(rooms: Rooms, language: 'de' | 'en'): Result<readonly RoomCode[]> {
  const codes: RoomCode[] = [];
  for (const { room, link } of roomLinks(rooms)) {
    const qr = qrFor(link);
    if (!qr.ok) return qr;
    const name = room === null ? null : roomNames[language][room];
    codes.push({ name, file: name === null ? 'qr' : `qr-${name.toLowerCase()}`, link, ...qr.value });
  }
  return { ok: true, value: codes };
}
