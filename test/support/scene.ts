import type { Random } from './random.ts';

/** A little conversation. `A: text` is somebody, the same letter the same person; a name is that person; `@A` sends a picture. */
export interface Scene {
  readonly lines: readonly string[];
  /** 1–12; without it the scene fits any time of the year. */
  readonly months?: readonly number[];
  /** Only in the last part of the story. */
  readonly late?: boolean;
}

export interface SceneBook {
  /** `{word}` in a line becomes one of these, separated by `|`. */
  readonly words: Readonly<Record<string, string>>;
  readonly opening: readonly string[];
  readonly scenes: readonly Scene[];
  /** Short answers that follow everything, with weights. */
  readonly echoes: readonly (readonly [string, number])[];
}

export interface SpokenLine {
  /** A role letter or somebody's name. */
  readonly role: string;
  readonly text: string;
  readonly picture: boolean;
}

/** Tells scenes so that the same one does not come back too soon. */
export interface Teller {
  opening(): readonly SpokenLine[];
  /** `progress` 0..1: how far the story is. */
  next(month: number, progress: number): readonly SpokenLine[];
  echo(): string;
}

export function storyTeller(book: SceneBook, random: Random): Teller {
  const told = new Map<Scene, number>();
  let count = 0;
  const lines = (scene: readonly string[]): readonly SpokenLine[] => {
    // One child, one cake per scene: who is asked about stays the one who is answered about.
    const chosen = new Map<string, string>();
    return scene.map((line) => {
      if (line.startsWith('@')) return { role: line.slice(1), text: '', picture: true };
      const options = line.split(/\|(?=[A-Z]: )/u);
      const said = random.pick(options);
      const colon = said.indexOf(': ');
      return {
        role: said.slice(0, colon),
        text: fill(said.slice(colon + 2), book.words, random, chosen),
        picture: false,
      };
    });
  };
  return {
    opening: () => lines(book.opening),
    next(month, progress) {
      count++;
      const fitting = book.scenes.map((scene) => {
        const ago = count - (told.get(scene) ?? -100);
        const season = scene.months === undefined ? 1 : scene.months.includes(month) ? 3 : 0;
        return [
          scene,
          season * (scene.late === true && progress < 0.75 ? 0 : 1) * Math.min(1, Math.max(0.001, (ago - 4) / 20)),
        ] as const;
      });
      const scene = random.weighted(fitting);
      told.set(scene, count);
      return lines(scene.lines);
    },
    echo: () => fill(random.weighted(book.echoes), book.words, random, new Map()),
  };
}

/** Words that must not change within a scene. */
const steady = new Set(['kind', 'tag', 'uhr', 'ort', 'day', 'number', 'thing', 'krank', 'ding']);

function fill(
  text: string,
  words: Readonly<Record<string, string>>,
  random: Random,
  chosen: Map<string, string>,
): string {
  return text
    .replace(/\{(\w+)\}/gu, (_, word: string) => {
      if (word === 'zahl') return String(random.whole(6, 17));
      const known = chosen.get(word);
      if (known !== undefined && steady.has(word)) return known;
      const value = random.pick((words[word] ?? word).split('|'));
      chosen.set(word, value);
      return value;
    })
    .trim();
}
