import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A page in a headless Firefox, driven over WebDriver BiDi, which stock Firefox speaks by itself. */
export interface FirefoxPage {
  /** Opens an address and waits until it has loaded. */
  goto(url: string): Promise<void>;
  /** Evaluates an expression (a promise is awaited) whose value is a string. */
  evaluate(expression: string): Promise<string>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

interface Reply {
  id?: number;
  error?: string;
  message?: string;
  result?: unknown;
}

type Send = (method: string, params: object) => Promise<unknown>;

/** Sends commands over a socket and pairs the replies with them. */
function commands(socket: WebSocket): Send {
  const waiting = new Map<number, (reply: Reply) => void>();
  socket.addEventListener('message', ({ data }) => {
    const reply = JSON.parse(String(data)) as Reply;
    waiting.get(reply.id ?? -1)?.(reply);
  });
  let last = 0;
  return (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ error, message, result }) =>
        error ? reject(new Error(`${method}: ${error}: ${message}`)) : resolve(result),
      );
      socket.send(JSON.stringify({ id: last, method, params }));
    });
}

function connected(address: string): Promise<WebSocket> {
  const socket = new WebSocket(address);
  return new Promise((resolve, reject) => {
    socket.addEventListener('open', () => resolve(socket));
    socket.addEventListener('error', () => reject(new Error(`No connection to ${address}`)));
  });
}

interface Started {
  address: string;
  end(): Promise<void>;
}

async function start(executable: string): Promise<Started> {
  const profile = await mkdtemp(join(tmpdir(), 'firefox-bidi-'));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const process = spawn(executable, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const gone = new Promise<void>((resolve) => process.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    process.stderr.on('data', (data) => {
      said += String(data);
      const found = /BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    process.once('exit', () => reject(new Error(`Firefox ended: ${said}`)));
  });
  return {
    address,
    async end() {
      process.kill();
      await gone;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Starts a headless Firefox with one page. */
export async function openFirefox(executable: string): Promise<FirefoxPage> {
  const { address, end } = await start(executable);
  const socket = await connected(`${address}/session`);
  const send = commands(socket);
  await send('session.new', { capabilities: {} });
  const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
  const { context } = contexts[0]!;
  return {
    async goto(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async evaluate(expression) {
      const params = { expression, target: { context }, awaitPromise: true };
      const reply = (await send('script.evaluate', params)) as {
        result?: { value?: string };
        exceptionDetails?: { text: string };
      };
      if (reply.exceptionDetails) throw new Error(reply.exceptionDetails.text);
      return reply.result?.value ?? '';
    },
    async close() {
      socket.close();
      await end();
    },
  };
}
