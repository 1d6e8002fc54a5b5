import { createHash } from 'node:crypto';

// Options are written out twice: they must be literals.
const boms = import.meta.glob<string>('../../content/sbom.cdx.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const locks = import.meta.glob<string>('../../package-lock.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The bill of materials (CycloneDX) as it is published; an empty one where none was written. */
export const sbom: string = Object.values(boms)[0] ?? '{}\n';

/** SHA-256 of the lock, which says by which packages the site was built. */
export const lockSha256: string = createHash('sha256')
  .update(Object.values(locks)[0] ?? '')
  .digest('hex');
