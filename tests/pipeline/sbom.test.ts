import { expect, test } from 'vitest';
import { lastingSbom, sbomFile } from '../../scripts/pipeline/sbom.ts';
import { textOf } from '../support/sources.ts';

/** A package as the lock has it. */
interface Locked {
  version: string;
}

test('the bill of materials names what the lock names, and nothing else', () => {
  const { packages } = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, Locked> };
  const named = Object.entries(packages).filter(([path]) => path !== '');
  const locked = named.map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`);
  const { components } = JSON.parse(textOf(sbomFile)) as { components: { name: string; version: string }[] };
  expect(new Set(components.map(({ name, version }) => `${name}@${version}`))).toEqual(new Set(locked));
});

test('it says nothing that differs from run to run', () => {
  const print = (time: string, folder: string) =>
    JSON.stringify({
      bomFormat: 'CycloneDX',
      serialNumber: `urn:uuid:${time}`,
      metadata: {
        timestamp: time,
        tools: [{ version: time }],
        component: { name: folder, version: '1.0.0' },
      },
      components: [],
    });
  expect(lastingSbom(print('1', 'a'), 'site')).toBe(lastingSbom(print('2', 'b'), 'site'));
  expect(lastingSbom(print('1', 'a'), 'site')).toContain('"name": "site"');
  expect(() => lastingSbom('{}', 'site')).toThrow();
});

test('the versions in package.json are exact', () => {
  const { dependencies, devDependencies } = JSON.parse(textOf('package.json')) as Record<
    string,
    Record<string, string>
  >;
  const versions = Object.entries({ ...dependencies, ...devDependencies });
  expect(versions.length).toBeGreaterThan(40);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});
