import { useEffect, useState, type RefObject } from 'react';

interface InSight {
  readonly top: number;
  readonly height: number;
}

export type Held = RefObject<HTMLElement | null>;

/** How far, in pixels, an element is scrolled past the top of what lies in it. */
export function scrolledPast(scroller: Held, content: Held): number {
  if (scroller.current === null || content.current === null) return 0;
  if (scroller.current === content.current) return scroller.current.scrollTop;
  return scroller.current.getBoundingClientRect().top - content.current.getBoundingClientRect().top;
}

/** How far an element is scrolled and how high it is, at most once a frame. `content`: begins below other things in it. */
export function useInSight(scroller: Held, content = scroller): InSight {
  const [inSight, setInSight] = useState<InSight>({ top: 0, height: 600 });
  useEffect(() => {
    const place = scroller.current;
    if (place === null) return;
    let frame = 0;
    const measure = () => {
      frame = 0;
      setInSight({ top: scrolledPast(scroller, content), height: place.clientHeight });
    };
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(measure);
    };
    measure();
    const observer = new ResizeObserver(soon);
    observer.observe(place);
    place.addEventListener('scroll', soon, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      place.removeEventListener('scroll', soon);
    };
  }, [scroller, content]);
  return inSight;
}

/** Rows worth having in the page: those in sight and a few beyond, so that quick scrolling shows no gaps. */
export function rowsInSight(
  { top, height }: InSight,
  rowHeight: number,
  rows: number,
): { readonly from: number; readonly until: number } {
  const beyond = 6;
  const from = Math.max(0, Math.min(rows, Math.floor(top / rowHeight)) - beyond);
  return { from, until: Math.min(rows, Math.ceil((top + height) / rowHeight) + beyond) };
}
