import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { CommandName } from '../../src-bridge/contract.ts';
import { answerOpenDialog, catchOpenedAddresses, complaints, expect, test } from '../support/electron-app.ts';

test.use({ provokes: true });

/** A server of our own instead of somebody else's: it only counts who comes. */
async function countingServer(): Promise<{
  readonly address: string;
  readonly hits: () => number;
  readonly server: Server;
}> {
  let hits = 0;
  const server = createServer((_request, response) => {
    hits += 1;
    response.end('hello');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const bound = server.address();
  const port = bound !== null && typeof bound === 'object' ? bound.port : 0;
  return { address: `http://127.0.0.1:${port}/`, hits: () => hits, server };
}

test('the window runs in Chromium’s sandbox, and the page has nothing of Node', async ({ launch }) => {
  const { electron, page } = await launch();
  const shape = await electron.evaluate(({ app, BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const contents = window?.webContents as
      (Electron.WebContents & { getLastWebPreferences(): Electron.WebPreferences }) | undefined;
    const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag, ...others } =
      contents?.getLastWebPreferences() ?? {};
    return {
      preferences: { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag: webviewTag ?? false },
      loosened: [
        others.allowRunningInsecureContent,
        others.experimentalFeatures,
        others.enableBlinkFeatures,
        others.nodeIntegrationInWorker,
        others.nodeIntegrationInSubFrames,
        others.devTools,
      ].filter((value) => value !== undefined && value !== false && value !== ''),
      unsandboxed: ['no-sandbox', 'disable-web-security', 'disable-setuid-sandbox'].filter((name) =>
        app.commandLine.hasSwitch(name),
      ),
      pid: contents?.getOSProcessId() ?? 0,
    };
  });
  expect(shape.preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
  expect(shape.loosened).toEqual([]);
  expect(shape.unsandboxed).toEqual([]);
  if (process.platform === 'linux') {
    // 2 means that the kernel filters this process's system calls.
    expect(await readFile(`/proc/${shape.pid}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m);
  }
  const reachable = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global', 'electron'].filter((name) => name in window),
  );
  expect(reachable).toEqual([]);
});

test('the bridge is three functions and nothing else', async ({ launch }) => {
  const { page } = await launch();
  const bridge = await page.evaluate(() =>
    Object.entries(window.kommMit).map(([name, value]) => `${name}: ${typeof value}`),
  );
  expect(bridge.sort()).toEqual(['call: function', 'drop: function', 'on: function']);
});

test('app:// serves the window with its policy, and nothing from outside its folder', async ({ launch }) => {
  const { electron, page } = await launch();
  expect(page.url()).toBe('app://komm-mit/');
  const answers = await electron.evaluate(
    async ({ net }, addresses) =>
      Promise.all(
        addresses.map(async (address) => {
          const answer = await net.fetch(address).catch(() => null);
          return {
            address,
            status: answer?.status ?? 0,
            policy: answer?.headers.get('content-security-policy') ?? null,
          };
        }),
      ),
    [
      'app://komm-mit/',
      'app://komm-mit/..%2fmain%2fmain.cjs',
      'app://komm-mit/..%2f..%2fpackage.json',
      'app://komm-mit/%2e%2e%2fpreload/preload.cjs',
      'app://komm-mit/..%5c..%5cpackage.json',
      'app://komm-mit//etc/passwd',
      'app://komm-mit/%00index.html',
      'app://elsewhere/index.html',
      'app://komm-mit/assets',
    ],
  );
  const [home, ...others] = answers;
  expect(home?.status).toBe(200);
  for (const other of others) expect(other.status, other.address).not.toBe(200);
  const policy = home?.policy ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

test('the page cannot fetch, cannot run inline code and cannot evaluate text', async ({ launch }) => {
  const { page } = await launch();
  const directives = ['connect-src', 'script-src-elem', 'script-src-attr', 'style-src-elem', 'frame-src'];
  const tried = await page.evaluate(async (expected) => {
    const refused: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));
    const failed = async (work: () => unknown): Promise<boolean> => {
      try {
        await work();
        return false;
      } catch {
        return true;
      }
    };
    const fetched = await failed(() => fetch('app://komm-mit/index.html'));
    // In a task of its own, because what a debugger evaluates may evaluate further.
    const evaluated = await new Promise<boolean>((done) => {
      setTimeout(() => done(failed(() => new Function('return 1')())), 0);
    });
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    document.body.append(script);
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.head.append(style);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<img src="app://komm-mit/nothing.png" onerror="document.title=\'taken over\'">',
    );
    const frame = document.createElement('iframe');
    frame.src = 'app://komm-mit/';
    document.body.append(frame);
    // A picture that is not there is only noticed when somebody has looked for it.
    for (let looks = 0; looks < 100 && !expected.every((one) => refused.includes(one)); looks += 1)
      await new Promise((done) => setTimeout(done, 50));
    return {
      fetched,
      evaluated,
      title: document.title,
      display: getComputedStyle(document.body).display,
      refused: [...new Set(refused)],
    };
  }, directives);
  expect(tried.fetched).toBe(true);
  expect(tried.evaluated).toBe(true);
  expect(tried.title).not.toBe('taken over');
  expect(tried.display).not.toBe('none');
  expect(tried.refused).toEqual(expect.arrayContaining(directives));
});

test('every permission is denied but putting text on the clipboard', async ({ launch }) => {
  const { electron, page } = await launch();
  // The clipboard is for the page the user is in.
  await page.mouse.click(1, 1);
  const answers = await page.evaluate(async () => {
    const outcome = async (work: () => Promise<unknown>): Promise<string> => {
      const late = new Promise<string>((done) => setTimeout(() => done('no answer'), 3000));
      return Promise.race([work().then(String, () => 'denied'), late]);
    };
    return {
      camera: await outcome(() => navigator.mediaDevices.getUserMedia({ video: true })),
      place: await outcome(() => new Promise((done, fail) => navigator.geolocation.getCurrentPosition(done, fail))),
      notices: await outcome(() => Notification.requestPermission()),
      readingTheClipboard: await outcome(() => navigator.clipboard.readText()),
      writingTheClipboard: await outcome(async () => {
        await navigator.clipboard.writeText('Kommt mit!');
        return 'written';
      }),
    };
  });
  expect(answers).toEqual({
    camera: 'denied',
    place: 'denied',
    notices: 'denied',
    readingTheClipboard: 'denied',
    writingTheClipboard: 'written',
  });
  expect(await electron.evaluate(({ clipboard }) => clipboard.readText())).toBe('Kommt mit!');
});

test('the page stays where it is and opens no second window', async ({ launch }) => {
  const { electron, page } = await launch();
  const web = await countingServer();
  const opened = await page.evaluate(async (address) => {
    const second = window.open(address);
    const link = document.createElement('a');
    link.href = address;
    link.target = '_blank';
    document.body.append(link);
    link.click();
    window.location.href = address;
    await new Promise((done) => setTimeout(done, 1000));
    return second === null;
  }, web.address);
  expect(opened).toBe(true);
  expect(page.url()).toBe('app://komm-mit/');
  expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(web.hits()).toBe(0);
  web.server.close();
});

test('no request leaves the window’s session, not even to this computer', async ({ launch }) => {
  const { electron, page } = await launch();
  const web = await countingServer();
  await page.evaluate((address) => {
    new Image().src = `${address}picture.png`;
    navigator.sendBeacon(`${address}beacon`, 'x');
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = `${address}sheet.css`;
    document.head.append(sheet);
  }, web.address);
  // Past the page's policy, the session itself refuses as well.
  const answered = await electron.evaluate(
    ({ session }, address) =>
      session.defaultSession.fetch?.(address).then(
        () => 'answered',
        () => 'refused',
      ) ?? 'refused',
    web.address,
  );
  const resolved = await electron.evaluate(({ app }) => app.commandLine.getSwitchValue('host-resolver-rules'));
  await page.waitForTimeout(500);
  expect(answered).toBe('refused');
  expect(resolved).toBe('MAP * ~NOTFOUND');
  expect(web.hits()).toBe(0);
  web.server.close();
});

test('a command that does not exist, or with input that does not fit, is answered with a problem', async ({
  launch,
}) => {
  const { page } = await launch();
  const wrong: readonly (readonly [string, unknown])[] = [
    ['no.such.command', null],
    ['__proto__', null],
    ['toString', null],
    ['app.start', { more: 'than null' }],
    ['files.choose', { what: 'everything' }],
    ['import.start', { pickIds: [] }],
    ['import.start', { pickIds: ['/etc/passwd', 7] }],
    ['plan.decide', { action: { type: 'format-disk' } }],
    ['target.open', { target: { to: 'link', link: 5 } }],
    ['target.open', { target: 'https://example.org' }],
    ['qr.save', { link: 'x', format: 'exe', name: 'x' }],
  ];
  for (const [name, input] of wrong) {
    const answer = await page.evaluate(
      ([command, value]) => window.kommMit.call(command as CommandName, value as never),
      [name, input] as const,
    );
    expect(answer, name).toMatchObject({ ok: false, problem: { code: 'bad-request' } });
  }
});

test('another page with the same preload is not listened to', async ({ launch }) => {
  const { electron } = await launch();
  const answer = await electron.evaluate(async ({ app, BrowserWindow }) => {
    const preload = `${app.getAppPath()}/out/preload/preload.cjs`;
    const stranger = new BrowserWindow({
      show: false,
      webPreferences: { preload, sandbox: true, contextIsolation: true },
    });
    await stranger.loadURL('app://komm-mit/');
    return stranger.webContents.executeJavaScript('window.kommMit.call("app.start", null)');
  });
  expect(answer).toMatchObject({ ok: false, problem: { code: 'bad-request', detail: 'sender' } });
});

test('chosen files come as picks without their path, and an invented pick opens nothing', async ({
  launch,
  profile,
}) => {
  const { electron, page } = await launch();
  const file = join(profile, 'WhatsApp Chat mit Probe.txt');
  await writeFile(file, '01.02.23, 10:00 - Anna: Hallo\n');
  await answerOpenDialog(electron, [file]);
  const picked = await page.evaluate(() => window.kommMit.call('files.choose', { what: 'chats' }));
  expect(JSON.stringify(picked)).not.toContain(profile);
  expect(picked).toMatchObject({ ok: true, value: [{ name: 'WhatsApp Chat mit Probe.txt', size: 30 }] });
  for (const pickId of [file, '../../etc/passwd', 'made-up']) {
    const answer = await page.evaluate((id) => window.kommMit.call('import.start', { pickIds: [id] }), pickId);
    expect(answer).toMatchObject({ ok: false });
  }
});

test('an address that is no invitation is never opened', async ({ launch }) => {
  const { electron, page } = await launch();
  const opened = await catchOpenedAddresses(electron);
  for (const link of [
    'https://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://signal.group.example.org/#x',
    '',
  ]) {
    const answer = await page.evaluate(
      (address) => window.kommMit.call('target.open', { target: { to: 'link', link: address } }),
      link,
    );
    expect(answer, link).toMatchObject({ ok: false });
  }
  expect(await opened()).toEqual([]);
});

test('the page itself never asks for what its policy refuses', async ({ launch }) => {
  const { page } = await launch();
  await page.waitForTimeout(1000);
  expect(complaints.get(page)).toEqual([]);
});
