import { z } from 'zod';

/** A bill of materials as npm prints it, as far as it is read here. */
const printed = z.looseObject({
  metadata: z.looseObject({ component: z.looseObject({}) }),
  components: z.array(z.looseObject({ name: z.string(), version: z.string() })),
});

/** Path of the bill of materials. */
export const sbomFile = 'content/sbom.cdx.json';

/**
 * What `npm sbom` printed (CycloneDX), without what differs from run to run: its number, the time, the version of npm,
 * the name of the folder. Throws where it is no bill of materials.
 */
export function lastingSbom(text: string, name: string): string {
  const { serialNumber: _number, ...sbom } = printed.parse(JSON.parse(text));
  const { timestamp: _time, tools: _tools, ...metadata } = sbom.metadata;
  const component = { ...metadata.component, name };
  return `${JSON.stringify({ ...sbom, metadata: { ...metadata, component } }, null, 1)}\n`;
}
