import type { Configuration } from 'electron-builder';

/**
 * What is shipped, for all three systems. Everything the program needs is bundled into `out/`, so there is no node_modules inside.
 * Each fuse is spelled out, also where Electron's default would do (electronjs.org/docs/latest/tutorial/fuses, checked 2026-11-24):
 * a default may change with a version, a decision does not. The last one came with Electron 29; our test machine's is older.
 */
const knowsFileProtocolFuse = Number(process.env['KOMM_MIT_ELECTRON_MAJOR'] ?? 45) >= 29;

/**
 * Where the project is at home and who answers letters. It has no address yet, and the deb is not built without one. Nothing under
 * `.invalid` can ever belong to anybody (RFC 2606), so what is built before the first release leads nobody astray (docs/releasing.md).
 */
const home = 'komm-mit.invalid';

const config: Configuration = {
  appId: 'app.komm-mit.desktop',
  productName: 'Komm mit',
  copyright: 'MIT licence',
  directories: { output: 'dist', buildResources: 'build' },
  // The same names and numbers wherever and however often it is built: no spaces, and nothing taken from a build server's environment.
  artifactName: 'komm-mit-${version}-${os}-${arch}.${ext}',
  buildNumber: '0',
  files: [
    'out/main/**',
    'out/preload/**',
    'out/renderer/**',
    'out/shared/**',
    'out/licences.json',
    '!**/node_modules/**',
  ],
  extraResources: [
    { from: 'samples', to: 'samples' },
    { from: 'build/icons/256x256.png', to: 'icon.png' },
    { from: 'LICENSE', to: 'LICENSE.txt' },
  ],
  extraMetadata: { homepage: `https://${home}`, dependencies: {}, devDependencies: {}, scripts: {} },
  asar: true,
  npmRebuild: false,
  nodeGypRebuild: false,
  electronLanguages: ['de', 'en', 'en-US', 'en-GB'],
  electronFuses: {
    // The program is no Node for anybody else's scripts.
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    // There are no cookies; should there ever be one, it is encrypted.
    enableCookieEncryption: true,
    // Changed program files are noticed (macOS and Windows; Linux has no such check) and nothing beside the archive is loaded.
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    // There is one snapshot for both kinds of processes, and no file:// page.
    loadBrowserProcessSpecificV8Snapshot: false,
    ...(knowsFileProtocolFuse ? { grantFileProtocolExtraPrivileges: false } : {}),
    resetAdHocDarwinSignature: false,
  },
  fileAssociations: [
    {
      ext: 'kommmit',
      name: 'Komm-mit-Plan',
      description: 'Komm-mit-Plan',
      mimeType: 'application/x-komm-mit-plan',
      role: 'Editor',
      icon: 'build/plan-file',
    },
    {
      ext: 'kommmit-hilfe',
      name: 'Komm-mit-Helferliste',
      description: 'Komm-mit-Helferliste',
      mimeType: 'application/x-komm-mit-helper',
      role: 'Editor',
      icon: 'build/plan-file',
    },
  ],
  win: { target: [{ target: 'nsis', arch: ['x64', 'arm64'] }], icon: 'build/icon.ico' },
  nsis: { oneClick: true, perMachine: false, differentialPackage: false, deleteAppDataOnUninstall: false },
  mac: {
    target: [{ target: 'dmg', arch: ['universal'] }],
    icon: 'build/icon.icns',
    category: 'public.app-category.utilities',
    hardenedRuntime: true,
    darkModeSupport: true,
  },
  dmg: { writeUpdateInfo: false },
  linux: {
    target: [
      { target: 'AppImage', arch: ['x64', 'arm64'] },
      { target: 'deb', arch: ['x64', 'arm64'] },
    ],
    icon: 'build/icons',
    executableName: 'komm-mit',
    category: 'Utility',
    maintainer: `Komm mit contributors <contributors@${home}>`,
    synopsis: 'Take your groups along when you leave WhatsApp',
  },
  publish: null,
};

export default config;
