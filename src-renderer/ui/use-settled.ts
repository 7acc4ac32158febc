import { useEffect, useEffectEvent, useRef, useState } from 'react';

const quietMs = 1200;

/**
 * What is being typed, and `onSettle` once it stands still or the field is left: a kill loses at most a second of typing, and undo
 * takes back a thought and not a letter. A change from outside (undo, another language) replaces what is typed; blanks around it are
 * no change, for whoever pauses after a word goes on with the next.
 */
export function useSettled(
  value: string,
  onSettle: (typed: string) => void,
): readonly [typed: string, setTyped: (typed: string) => void, settle: () => void] {
  const [typed, setTyped] = useState(value);
  /** Handed over and not answered yet: what is typed meanwhile must not be overwritten by the answer. */
  const sent = useRef<string | null>(null);
  const handOver = useEffectEvent((text: string) => {
    sent.current = text;
    onSettle(text);
  });
  useEffect(() => {
    if (sent.current === null || !isAlike(sent.current, value)) setTyped(value);
    sent.current = null;
  }, [value]);
  useEffect(() => {
    if (isAlike(typed, value)) return;
    const timer = setTimeout(() => handOver(typed), quietMs);
    return () => clearTimeout(timer);
  }, [typed, value]);
  const settle = () => {
    if (isAlike(typed, value) || typed === sent.current) return;
    sent.current = typed;
    onSettle(typed);
  };
  return [typed, setTyped, settle];
}

const isAlike = (one: string, other: string): boolean => one.trim() === other.trim();
