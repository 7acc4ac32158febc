import { BrowserWindow, nativeTheme } from 'electron';
import { appOrigin } from './protocol.ts';
import { developmentServer } from './security.ts';
import { rememberedPlace, rememberPlace } from './window-place.ts';

interface WindowParts {
  readonly preload: string;
  readonly icon: string | null;
  readonly placeFile: string;
  /** There is no plan yet, so the window need not ask for one before it shows where chats go in. */
  readonly isFirstStart: boolean;
}

/** The one window. What it is made of is shown only when it is painted, in the colour of its theme. */
export function openWindow({ preload, icon, placeFile, isFirstStart }: WindowParts): BrowserWindow {
  const place = rememberedPlace(placeFile);
  const window = new BrowserWindow({
    ...place.bounds,
    minWidth: 360,
    minHeight: 480,
    show: false,
    title: 'Komm mit',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#161614' : '#faf9f7',
    ...(icon === null ? {} : { icon }),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
      // The spell checker would fetch its dictionaries from the net.
      spellcheck: false,
      devTools: import.meta.env.DEV,
    },
  });
  rememberPlace(window, placeFile);
  window.once('ready-to-show', () => {
    if (place.maximized) window.maximize();
    window.show();
  });
  void window.loadURL(`${developmentServer() ?? appOrigin}/${isFirstStart ? '?first' : ''}`);
  return window;
}
