'use strict';
// What Electron's own default app does for `electron [-r MODULE] FOLDER …`, for an Electron that came without it.
// Everything stays synchronous: code that runs before `ready` (sandbox, privileged schemes) would come too late otherwise.
const { app } = require('electron');
const path = require('node:path');

const modules = [];
let folder;
for (let i = 1; i < process.argv.length; i++) {
  const argument = process.argv[i];
  if (argument === '-r' || argument === '--require') modules.push(process.argv[++i]);
  else if (!argument.startsWith('-')) {
    folder = path.resolve(argument);
    break;
  }
}
process.defaultApp = true;
for (const module of modules) require(module);

if (folder === undefined) {
  console.error('Which folder? Usage: electron FOLDER');
  app.exit(2);
} else {
  const about = require(path.join(folder, 'package.json'));
  app.setName(about.productName ?? about.name);
  app.setVersion(about.version);
  app.setAppPath(folder);
  require(path.join(folder, about.main));
}
