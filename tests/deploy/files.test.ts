import { expect, test } from 'vitest';
import { htaccess } from '../../scripts/deploy/apache.ts';
import { containerfile } from '../../scripts/deploy/container.ts';
import { HEADERS } from '../../scripts/deploy/headers.ts';
import { nginxConf } from '../../scripts/deploy/nginx.ts';
import { headersFile } from '../../scripts/deploy/pages-host.ts';

test.each([headersFile, nginxConf, htaccess])('every server sends every header: %o', (make) => {
  const text = make('/x/');
  for (const value of Object.values(HEADERS)) expect(text).toContain(value);
});

test('the rules of a pages host stand at paths, their headers indented below', () => {
  const [first, ...rest] = headersFile('/x/').split('\n');
  expect(first).toBe('/x/*');
  expect(rest.filter((line) => line !== '' && !line.startsWith('  '))).toEqual(['/x/_astro/*']);
  expect(headersFile('/')).toContain('\n/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n');
});

test('paths begin with the base, once', () => {
  expect(nginxConf('/x/')).toContain('error_page 404 /x/404.html;');
  expect(htaccess('/')).toContain('ErrorDocument 404 /404.html');
  expect(containerfile('/x/', 'deploy/nginx.conf')).toContain('COPY dist /srv/www/x/\n');
});
