import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesUnder } from '../../scripts/system/files.ts';
import { randomFrom } from '../../scripts/system/random.ts';
import { capture, toolEnv } from '../../scripts/system/run.ts';
import { buildingOf, smallSite } from '../support/small-site.ts';

let root: string;
let out: string;
/** How long a build takes here, in milliseconds. */
let usual: number;

/** The site as built: every file with its text. */
const built = () => filesUnder(out).map((file) => [file, readFileSync(join(out, file), 'utf8')]);
const build = () => capture(process.execPath, buildingOf(root));
/** Each build would write another page, so that a half-made one shows. */
const say = (words: string) =>
  writeFileSync(
    join(root, 'src/pages/index.astro'),
    `---\n---\n<p>${words}</p><style>p { color: #${words} }</style>`,
  );

async function kill(signal: NodeJS.Signals, after: number): Promise<void> {
  // A group of its own, so that what the build has started goes with it.
  const child = spawn(process.execPath, buildingOf(root), {
    env: toolEnv(),
    stdio: 'ignore',
    detached: true,
  });
  const closed = once(child, 'close');
  await sleep(after);
  try {
    process.kill(-child.pid!, signal);
  } catch {
    // It was quicker than usual and has ended.
  }
  await closed;
}

beforeAll(async () => {
  root = smallSite();
  out = join(root, 'dist');
  say('000000');
  const begun = performance.now();
  expect((await build()).code).toBe(0);
  usual = performance.now() - begun;
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a build that is ended midway leaves the last good site', () => {
  const random = randomFrom(20_261_125);
  const moments = Array.from(
    { length: 12 },
    (_, at) => [at % 3 === 2 ? 'SIGINT' : 'SIGKILL', random()] as const,
  );

  test.each(moments)('%s at %f of its time', async (signal, share) => {
    const before = built();
    say(String(Math.floor(share * 1e6)).padStart(6, '0'));
    await kill(signal, share * usual);
    const after = built();
    const page = after.find(([file]) => file === 'index.html')?.[1] ?? '';
    const whole = page.includes(String(Math.floor(share * 1e6)).padStart(6, '0'));
    // Ended before the new site took its place, or after: the old one or the new one, never a mixture.
    if (!whole) expect(after).toEqual(before);
    expect(after.map(([file]) => file).filter((file) => file === 'index.html')).toEqual(['index.html']);
    // As if the time had passed after which a holder of the lock is taken for dead.
    rmSync(`${out}.lock`, { recursive: true, force: true });
  });

  test('and the next build clears what was left', async () => {
    say('ffffff');
    expect((await build()).code).toBe(0);
    expect(built().find(([file]) => file === 'index.html')?.[1]).toContain('ffffff');
    expect(readdirSync(root).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  });
});

test('two builds at once both end well', async () => {
  const both = await Promise.all([build(), build()]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect(readdirSync(root).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
});

test('where nothing can be written, that is said in a sentence', async () => {
  const args = [...buildingOf(root).slice(0, -1), join(out, 'index.html', 'dist')];
  const { code, output } = await capture(process.execPath, args);
  expect([code, output]).toEqual([1, expect.stringContaining('a file is in the way')]);
  expect(output).not.toContain('    at ');
});
