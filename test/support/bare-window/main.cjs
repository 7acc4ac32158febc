'use strict';
// The least that is a window: what Electron itself costs, to measure our own start against. Sandboxed as ours is.
const { app, BrowserWindow } = require('electron');
const path = require('node:path');

app.enableSandbox();
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1180, height: 800, show: false });
  window.once('ready-to-show', () => window.show());
  void window.loadFile(path.join(__dirname, 'index.html'));
});
