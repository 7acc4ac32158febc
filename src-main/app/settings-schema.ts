/** For the file they lie in. Apart from `settings.ts`, which the window's start needs before there are any schemas. */
export { type Settings, settingsSchema } from '../../src-bridge/settings.ts';
