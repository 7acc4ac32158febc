import { useEffect, useRef, useState } from 'react';

const quietMs = 1200;

/**
 * What is being typed, and `onSettle` once it stands still or the field is left: a kill loses at most a second of typing, and undo
 * takes back a thought and not a letter. A change from outside (undo, another language) replaces what is typed.
 */
export function useSettled(
  value: string,
  onSettle: (typed: string) => void,
): readonly [typed: string, setTyped: (typed: string) => void, settle: () => void] {
  const [typed, setTyped] = useState(value);
  const latest = useRef({ value, onSettle });
  latest.current = { value, onSettle };
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => latest.current.onSettle(typed), quietMs);
    return () => clearTimeout(timer);
  }, [typed, value]);
  const settle = () => {
    if (typed !== latest.current.value) latest.current.onSettle(typed);
  };
  return [typed, setTyped, settle];
}
