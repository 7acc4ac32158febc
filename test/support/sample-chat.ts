import type { LocalTime } from '../../src-core/chat/chat.ts';
import type { LanguagePack } from '../../src-core/chat/language-pack.ts';
import { seeded } from './random.ts';
import { storyTeller, type SceneBook, type SpokenLine } from './scene.ts';
import { writeChat, type ChatRecord, type ChatStyle, type Shown, type Who, type WrittenChat } from './write-chat.ts';
import { msPerDay } from '../../src-core/day-length.ts';

/** Somebody in a sample chat. */
export interface Player {
  readonly name: string;
  /** How much they talk: 0 never does. */
  readonly talk: number;
  readonly isMe?: boolean;
  /** Day they came, if not from the beginning. */
  readonly since?: string;
  readonly until?: string;
}

export interface SamplePlan {
  readonly seed: number;
  readonly pack: LanguagePack;
  readonly platform: 'android' | 'ios';
  readonly clock: 12 | 24;
  readonly title: string;
  readonly book: SceneBook;
  readonly players: readonly Player[];
  readonly from: string;
  readonly to: string;
  readonly scenesAWeek: number;
  /** Roles that are always the same person ("T" the trainer). */
  readonly roles?: Readonly<Record<string, string>>;
  /** Share of scenes that are followed by a row of short answers. */
  readonly echo: number;
  /** What WhatsApp itself says, besides the encryption notice. */
  readonly notices: readonly ChatRecord[];
  /** Exports with media name the files; those without only say that something was left out. */
  readonly files: boolean;
}

export function person(name: string): Shown {
  return {
    name: name.replace(/^~/u, ''),
    phone: name.startsWith('+') ? name.replace(/[^+\d]/gu, '') : null,
    isProfileName: name.startsWith('~'),
  };
}

/** A chat that could have been: scenes over the years between people who come and go. */
export function sampleChat(plan: SamplePlan): WrittenChat {
  const random = seeded(plan.seed);
  const teller = storyTeller(plan.book, random);
  const records: ChatRecord[] = [...plan.notices];
  const newNames = new Map<string, { at: LocalTime; to: Shown }>();
  for (const notice of plan.notices) {
    if (notice.what === 'new-number') newNames.set(notice.by.name, { at: notice.at, to: notice.to });
  }
  const present = (at: LocalTime): readonly Player[] =>
    plan.players.filter(({ since, until }) => (since ?? '') <= at && at < (until ?? '9999'));
  const shown = (player: Player, at: LocalTime): Shown => {
    const changed = newNames.get(person(player.name).name);
    return changed !== undefined && at >= changed.at ? changed.to : person(player.name);
  };

  const speak = (lines: readonly SpokenLine[], start: number, cast: Map<string, Player>): number => {
    let clock = start;
    for (const { role, text, picture } of lines) {
      const at = iso(clock);
      const by = cast.get(role) ?? castRole(role, present(at), [...cast.values()]);
      if (by !== undefined && (text !== '' || picture)) {
        cast.set(role, by);
        records.push(picture ? pictureOf(shown(by, at), at) : { at, what: 'message', by: shown(by, at), body: text });
      }
      clock +=
        1000 *
        random.weighted([
          [random.whole(5, 59), 3],
          [random.whole(60, 400), 5],
          [random.whole(900, 3600), 0.7],
        ] as const);
    }
    return clock;
  };
  const castRole = (role: string, here: readonly Player[], taken: readonly Player[]): Player | undefined => {
    const fixed = plan.roles?.[role] ?? (role.length > 1 ? role : undefined);
    if (role === 'M') return here.find(({ isMe }) => isMe === true);
    if (fixed !== undefined) {
      return (
        here.find(({ name }) => name.replace(/^~/u, '') === fixed) ??
        here.find(({ name }) => name.startsWith(`${fixed} `))
      );
    }
    const free = here.filter((player) => player.talk > 0 && !taken.includes(player));
    if (free.length === 0) return undefined;
    return random.weighted(free.map((player) => [player, player.talk] as const));
  };
  let pictures = 0;
  const pictureOf = (by: Shown, at: LocalTime): ChatRecord => {
    const day = at.slice(0, 10).replace(/-/gu, '');
    pictures++;
    const number = String(pictures % 40).padStart(4, '0');
    const file = plan.files
      ? plan.platform === 'android'
        ? `IMG-${day}-WA${number}.jpg`
        : `${String(records.length + 1).padStart(8, '0')}-PHOTO-${at.replace(/[T:]/gu, '-')}.jpg`
      : null;
    return { at, what: 'media', by, media: random.chance(0.85) ? 'photo' : 'video', file };
  };

  const firstDay = plan.notices.filter(({ at }) => at.startsWith(plan.from)).map(({ at }) => at);
  speak(teller.opening(), Date.parse(`${firstDay.sort().at(-1) ?? plan.from}Z`) + 240_000, new Map());
  const days = (Date.parse(plan.to) - Date.parse(plan.from)) / msPerDay;
  for (let day = 1; day < days; day++) {
    if (!random.chance(plan.scenesAWeek / 7)) continue;
    const hour = random.weighted([
      [7, 4],
      [8, 3],
      [12, 2],
      [15, 3],
      [17, 3],
      [19, 4],
      [20, 5],
      [21, 2],
    ] as const);
    const start = Date.parse(plan.from) + day * msPerDay + hour * 3600_000 + random.whole(0, 3599) * 1000;
    const month = new Date(start).getUTCMonth() + 1;
    const cast = new Map<string, Player>();
    let clock = speak(teller.next(month, day / days), start, cast);
    if (!random.chance(plan.echo)) continue;
    const answers = random.whole(1, Math.max(1, Math.round(present(iso(clock)).length / 6)));
    for (let count = 0; count < answers; count++) {
      clock = speak([{ role: String(count), text: teller.echo(), picture: false }], clock, cast);
    }
  }
  records.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const style: ChatStyle = {
    pack: plan.pack,
    platform: plan.platform,
    clock: plan.clock,
    padded: true,
    slots: plan.platform === 'ios',
    title: plan.title,
    firstPhrase: true,
    tails: {
      Einladungslink: ' beigetreten',
      verschlüsselt: '. Mehr dazu',
      encrypted: '. Learn more',
      secured: ' with end-to-end encryption',
      Gruppenbeschreibung: '',
      geändert: '',
    },
  };
  const myName = plan.players.find(({ isMe }) => isMe === true)?.name;
  const spiced = records.map((record) => spice(record, random.next(), myName));
  const written = writeChat(spiced, style, random);
  if (written === null) throw new Error(`The sample ${plan.title} cannot be written`);
  return written;
}

/** Now and then somebody regrets a message or mends it. */
function spice(record: ChatRecord, chance: number, myName: string | undefined): ChatRecord {
  if (record.what !== 'message' || record.body.includes('\n')) return record;
  if (chance < (record.by.name === myName ? 0.02 : 0.006))
    return { at: record.at, what: 'deleted', by: record.by, mine: record.by.name === myName };
  return chance < 0.016 ? { ...record, edited: true } : record;
}

function iso(clock: number): LocalTime {
  return new Date(clock).toISOString().slice(0, 19);
}

/** A notice; `me` is the phone's owner, everything else a name. */
export function added(at: LocalTime, by: string, ...who: readonly string[]): ChatRecord {
  return { at, what: 'added', by: someone(by), who: who.map(someone) };
}

function someone(name: string): Who {
  return name === 'me' ? 'me' : person(name);
}
