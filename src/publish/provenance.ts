import type { Plan } from '../model/index.ts';

/** What the published data was made from. */
interface Inputs {
  readonly plans: readonly Pick<Plan, 'id' | 'seed'>[];
  readonly version: string;
  readonly lockSha256: string;
}

/** What the data was made from, each with its hash; nothing in it differs between machines, so that it can be made again. */
export const provenanceOf = ({ plans, version, lockSha256 }: Inputs) => ({
  version,
  received: plans.map(({ id, seed }) => ({ plan: id, file: seed.file, sha256: seed.sha256 })),
  packages: { file: 'package-lock.json', sha256: lockSha256 },
  command: 'npm ci && npm run build',
});
