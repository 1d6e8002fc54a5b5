import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/system/root.ts';
import { toolEnv } from '../../scripts/system/run.ts';

/** Resolves to the address that the command prints in a line of its own; fails if it ends before. */
function address(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const line = /^http:\/\/localhost:\d+\/\S*$/m.exec(output)?.[0];
      if (line) resolve(line);
    });
    child.on('close', (code) => reject(new Error(`ended with ${code} before it served:\n${output}`)));
  });
}

test('start builds the site, serves it at its base path on a free port, and ends when told', async () => {
  const busy = createServer().listen(0);
  await once(busy, 'listening');
  const port = (busy.address() as AddressInfo).port;
  const env = toolEnv({ PORT: String(port), BASE: '/y/' });
  const child = spawn(process.execPath, [join(ROOT, 'scripts/start.ts')], { cwd: ROOT, env });
  const home = await address(child);
  expect(home).toMatch(/\/y\/$/);
  expect(Number(new URL(home).port)).toBeGreaterThan(port);
  const page = await (await fetch(`${home}themes/drg-dip-payment/`)).text();
  expect(page).toContain('href="/y/plans/yulin/');
  const closed = once(child, 'close');
  child.kill('SIGINT');
  expect((await closed)[0]).toBe(0);
  busy.close();
}, 180_000);
