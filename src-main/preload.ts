import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { EventName, Events, KommMitBridge } from '../src-bridge/contract.ts';

const events: readonly EventName[] = ['import', 'plan', 'menu', 'files', 'problem'];

/** Since Electron 32 the path of a dropped file comes from webUtils; the older Electron of our tests still has `File.path`. */
function pathOf(file: object): string {
  if (!isFile(file)) return '';
  // Typed as always there, but absent before Electron 29.
  const current: Partial<typeof webUtils> | undefined = webUtils;
  return current?.getPathForFile ? current.getPathForFile(file) : (file.path ?? '');
}

function isFile(value: object): value is File & { readonly path?: string } {
  return Object.prototype.toString.call(value) === '[object File]';
}

/** Flat closures only: the page gets these functions and neither ipcRenderer nor a free channel name. */
const bridge: KommMitBridge = {
  call: (name, input) => ipcRenderer.invoke('command', name, input),
  drop: (files) =>
    ipcRenderer.invoke(
      'drop',
      files.map(pathOf).filter((path) => path !== ''),
    ),
  on: <N extends EventName>(name: N, listener: (payload: Events[N]) => void) => {
    if (!events.includes(name)) return () => undefined;
    const hear = (_event: unknown, heard: EventName, payload: Events[N]): void => {
      if (heard === name) listener(payload);
    };
    ipcRenderer.on('event', hear);
    return () => {
      ipcRenderer.off('event', hear);
    };
  },
};

contextBridge.exposeInMainWorld('kommMit', bridge);
