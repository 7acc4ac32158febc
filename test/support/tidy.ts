import type { Page } from '@playwright/test';
import { whatStays } from './what-stays.ts';

/**
 * What stands untidily in the window, in words for a test's report: a page or pane that has to be scrolled sideways, words that are
 * cut off without "…", words and controls that reach past the margin of their screen, and controls that something else lies over.
 * Tables and grids may be wider than their pane.
 */
export const untidy = (page: Page): Promise<readonly string[]> => whatStays(page, () => untidyNow(page));

async function untidyNow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth) found.add(`the page is ${root.scrollWidth} wide in ${innerWidth}`);
    const dialogs = document.querySelectorAll('[role="dialog"]');
    const scope = dialogs[dialogs.length - 1] ?? document.body;
    const wide = 'table, [role="grid"], svg, textarea, input, pre';
    const named = (element: Element): string =>
      `${element.tagName.toLowerCase()} „${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 50)}“`;
    const isSeen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 2 && height > 2 && element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
    };
    const says = (element: Element): boolean =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );

    for (const element of scope.querySelectorAll('*')) {
      if (!isSeen(element) || element.closest('svg') !== null) continue;
      const style = getComputedStyle(element);
      const isPane = /auto|scroll/.test(style.overflowX);
      if (
        isPane &&
        element.scrollWidth > element.clientWidth + 1 &&
        element.querySelector(wide) === null &&
        !element.matches(wide)
      )
        found.add(`to be scrolled sideways: ${element.className}`);
      if (!says(element)) continue;
      const own = element.getBoundingClientRect();
      for (let above: Element | null = element; above !== null; above = above.parentElement) {
        const { overflowX, textOverflow } = getComputedStyle(above);
        if (textOverflow === 'ellipsis' || /auto|scroll/.test(overflowX)) break;
        if (overflowX === 'visible') continue;
        const edge = above.getBoundingClientRect();
        // Words for screen readers only stand in a box of one pixel.
        if (edge.width <= 2) break;
        if (own.left < edge.left - 1 || own.right > edge.right + 1) found.add(`cut off: ${named(element)}`);
      }
    }

    const header = scope.querySelector('h1')?.closest('header') ?? null;
    for (const box of header === null ? [] : [header, header.parentElement ?? header]) {
      const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(box);
      // A word that is a link has its frame outside of the line, so that its letters stand in it.
      const frame = 6;
      const { left, right } = box.getBoundingClientRect();
      const from = left + parseFloat(paddingInlineStart) - frame;
      const to = right - parseFloat(paddingInlineEnd) + frame;
      for (const element of box.querySelectorAll('*')) {
        if (!isSeen(element) || element.closest('svg') !== null) continue;
        if (!says(element) && !element.matches('button, input, [role]')) continue;
        let pane = element.parentElement;
        while (pane !== null && pane !== box && getComputedStyle(pane).overflowX === 'visible')
          pane = pane.parentElement;
        const own = element.getBoundingClientRect();
        if (pane === box && own.width > 2 && (own.left < from || own.right > to))
          found.add(`past the margin: ${named(element)}`);
      }
    }

    for (const control of scope.querySelectorAll(
      'button, a[href], input, textarea, select, [role="row"], [role="radio"]',
    )) {
      // What is drawn for a radio button, a tick or a slider stands around a hidden field.
      const drawn = control.matches('input[type="radio"], input[type="checkbox"]')
        ? control.closest('label')
        : control.matches('input[type="range"]')
          ? control.closest('[data-rac]')
          : control;
      if (drawn === null || !isSeen(drawn)) continue;
      drawn.scrollIntoView({ block: 'center', inline: 'nearest' });
      const { left, top, width, height } = drawn.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) continue;
      const hit = document.elementFromPoint(x, y);
      const isFree = hit === null || drawn.contains(hit) || hit.contains(drawn);
      if (!isFree) found.add(`${named(hit)} lies over ${named(drawn)}`);
    }
    return [...found];
  });
}

/** Whatever is chosen but looks exactly like what is not chosen beside it, but for the weight of its letters. */
export async function indistinct(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const chosen =
      '[aria-checked="true"], [aria-selected="true"], [aria-current="step"], [aria-pressed="true"], label[data-selected]';
    const ground = getComputedStyle(document.body).backgroundColor;
    // Only what can be seen: lines with a width, and grounds that are not the window's own.
    const looks = (element: Element): string =>
      [null, '::before', '::after']
        .map((part) => {
          const style = getComputedStyle(element, part);
          const isBare = style.backgroundColor === ground || style.backgroundColor.endsWith(', 0)');
          const lines = [
            [style.outlineStyle, style.outlineWidth, style.outlineColor],
            [style.borderTopStyle, style.borderTopWidth, style.borderTopColor],
            [style.borderBottomStyle, style.borderBottomWidth, style.borderBottomColor],
          ].map(([kind, width, colour]) =>
            kind === 'none' || width === '0px' || colour === ground ? '' : `${width} ${colour}`,
          );
          return [...lines, isBare ? '' : style.backgroundColor].join(';');
        })
        .join(' ');
    const parts = (element: Element): string =>
      [element, ...element.querySelectorAll('*')]
        .map((part) => `${looks(part)} ${getComputedStyle(part).visibility} ${getComputedStyle(part).display}`)
        .join('\n');
    return [...document.querySelectorAll(chosen)].flatMap((element) => {
      if (!element.checkVisibility()) return [];
      const others = [
        ...(element
          .closest('ol, [role="radiogroup"], [role="grid"], [role="tablist"], [role="toolbar"], [role="listbox"]')
          ?.querySelectorAll(`[role="${element.getAttribute('role') ?? ''}"], ${element.tagName}`) ?? []),
      ].filter(
        (other) =>
          !other.matches(chosen) &&
          other.closest(chosen) === null &&
          other.querySelector(chosen) === null &&
          other.checkVisibility(),
      );
      const isLikeOthers = others.some((other) => parts(other) === parts(element));
      return isLikeOthers ? [`${element.tagName.toLowerCase()} „${(element.textContent ?? '').slice(0, 40)}“`] : [];
    });
  });
}

/**
 * In a contrast theme: words in the colour of the window. Chromium lays a plate of that colour under all words, so they would be gone;
 * who has a ground of its own says so with `forced-color-adjust`.
 */
export async function vanished(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    return [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const style = getComputedStyle(element);
        const says = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
        );
        return (
          says &&
          element.closest('svg') === null &&
          style.getPropertyValue('forced-color-adjust') === 'auto' &&
          style.color === ground
        );
      })
      .map((element) => `${element.tagName.toLowerCase()} „${(element.textContent ?? '').slice(0, 40)}“`);
  });
}
