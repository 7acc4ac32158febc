import { useWindow } from '../../state/window-state.ts';
import { ReadingScreen } from './later.ts';
import { StartScreen } from './start-screen.tsx';

/** The first step: what is being read, else where chats go in. */
export function ChatsScreen() {
  const reading = useWindow((state) => state.reading);
  return reading === null ? <StartScreen /> : <ReadingScreen reading={reading} />;
}
