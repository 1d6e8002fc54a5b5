/** `npm run sbom`: writes the bill of materials of what builds and makes up the site, from the lock, to `content/`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastingSbom, sbomFile } from './pipeline/sbom.ts';
import { commandLine } from './system/arguments.ts';
import { Failure, run } from './system/failure.ts';
import { ROOT } from './system/root.ts';
import { capture } from './system/run.ts';

commandLine('npm run sbom', {});

await run(async () => {
  const args = ['sbom', '--package-lock-only', '--sbom-format=cyclonedx'];
  const { code, output } = await capture('npm', args);
  if (code !== 0) throw new Failure(`npm gives no bill of materials:\n${output}`);
  const { name } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  writeFileSync(join(ROOT, sbomFile), lastingSbom(output, name));
  console.log(`${sbomFile} is written.`);
});
