import { expect, test } from 'vitest';
import { policyOf, sitePolicy } from '../../src/model/policy.ts';

test('a page may load the site’s own files and nothing else', () => {
  expect(policyOf()).toBe("default-src 'self'; base-uri 'none'; form-action 'self'");
});

test('a page has what it needs beyond, and no other page’s need', () => {
  expect(policyOf(['wasm'])).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(policyOf(['wasm'])).not.toContain('img-src');
});

test('what a server says takes nothing from any page', () => {
  for (const directive of policyOf(['wasm', 'drawing']).split('; ')) expect(sitePolicy).toContain(directive);
  expect(sitePolicy).toContain("frame-ancestors 'none'");
  expect(sitePolicy).not.toMatch(/unsafe-inline|sha256-|\*/);
});
