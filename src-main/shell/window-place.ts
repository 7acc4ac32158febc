import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { screen, type BrowserWindow, type Rectangle } from 'electron';

export interface WindowPlace {
  readonly bounds: Partial<Rectangle> & { readonly width: number; readonly height: number };
  readonly maximized: boolean;
}

const firstPlace: WindowPlace = { bounds: { width: 1180, height: 800 }, maximized: false };

/** Where the window was, if a screen is still there; else centred. It is never larger than the screen it comes to. */
export function rememberedPlace(file: string): WindowPlace {
  const place = read(file);
  if (place === null) return fitting(firstPlace, screen.getPrimaryDisplay().workArea);
  const { width, height, x, y } = place.bounds;
  const there = screen.getAllDisplays().find(({ workArea }) => {
    const right = x + width;
    return (
      right > workArea.x + 100 &&
      x < workArea.x + workArea.width - 100 &&
      y >= workArea.y - 10 &&
      y < workArea.y + workArea.height - 60
    );
  });
  return there === undefined
    ? fitting({ bounds: { width, height }, maximized: place.maximized }, screen.getPrimaryDisplay().workArea)
    : fitting(place, there.workArea);
}

function fitting({ bounds, maximized }: WindowPlace, area: Rectangle): WindowPlace {
  const size = { width: Math.min(bounds.width, area.width), height: Math.min(bounds.height, area.height) };
  return { bounds: { ...bounds, ...size }, maximized };
}

/** Writes size and place down shortly after the user has stopped moving the window, and when it closes. */
export function rememberPlace(window: BrowserWindow, file: string): void {
  let timer: NodeJS.Timeout | undefined;
  const write = (): void => {
    clearTimeout(timer);
    if (window.isDestroyed() || window.isMinimized()) return;
    save(file, { bounds: window.getNormalBounds(), maximized: window.isMaximized() });
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(write, 400);
  };
  window.on('resize', later);
  window.on('move', later);
  window.on('close', write);
}

function save(file: string, place: WindowPlace): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(place), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  } catch {
    // A window in its usual place is a convenience: a full disk must not stop the program from closing.
  }
}

function read(file: string): { readonly bounds: Rectangle; readonly maximized: boolean } | null {
  try {
    const { bounds, maximized }: { bounds?: Record<string, unknown>; maximized?: unknown } = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    const { x, y, width, height } = bounds ?? {};
    if (!isPixels(x) || !isPixels(y) || !isPixels(width) || !isPixels(height) || width < 320 || height < 320)
      return null;
    return { bounds: { x, y, width, height }, maximized: maximized === true };
  } catch {
    return null;
  }
}

function isPixels(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 100_000;
}
