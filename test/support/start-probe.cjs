'use strict';
// Loaded into a program before its own first line (`electron -r`): says when its window is on the screen with a heading painted in it
// and nothing more on the way, in milliseconds of the clock, and ends the program.
const { app } = require('electron');

const painted = `new Promise((done) => {
  const look = () => {
    const isThere = document.querySelector('main h1') !== null && document.querySelector('[aria-busy=true]') === null;
    requestAnimationFrame(isThere ? () => setTimeout(() => done(Date.now())) : look);
  };
  look();
})`;

app.once('browser-window-created', (_event, window) => {
  const shown = new Promise((done) => window.once('show', () => done(Date.now())));
  window.webContents.once('dom-ready', () => {
    void Promise.all([shown, window.webContents.executeJavaScript(painted)]).then((times) => {
      process.stdout.write(`usable at ${Math.max(...times)}\n`);
      app.exit(0);
    });
  });
});
