import { CACHE, HASHED, HEADERS, TYPES } from './headers.ts';

/** Rules that send the file made beside the one asked for, where the reader takes its encoding. */
const precompressed = (encoding: string, ending: string): string =>
  `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b
RewriteCond %{REQUEST_FILENAME}${ending} -f
RewriteRule ^(.+)$ $1${ending} [L]`;

/** `.htaccess` of Apache for the site at `base`; needs `AllowOverride All` and the modules headers, mime and rewrite. */
export function htaccess(base: string): string {
  const types = Object.entries(TYPES).map(([extension, type]) => `AddType "${type}" .${extension}`);
  const headers = Object.entries(HEADERS).map(([name, value]) => `Header always set ${name} "${value}"`);
  return `# Apache: in the folder that is served at ${base}. Needs "AllowOverride All" and mod_headers, mod_mime, mod_rewrite.
DirectoryIndex index.html
ErrorDocument 404 ${base}404.html
Options -Indexes -MultiViews

${types.join('\n')}

${headers.join('\n')}
Header set Cache-Control "${CACHE.other}"
Header set Cache-Control "${CACHE.hashed}" "expr=%{REQUEST_URI} =~ m#^${base}${HASHED}#"

# Made by "npm run build -- --compress".
RemoveType .gz
RemoveLanguage .br
AddEncoding gzip .gz
AddEncoding br .br
Header append Vary Accept-Encoding
RewriteEngine On
RewriteRule ^(_headers|\\.ht.*)$ - [R=404,L]
RewriteRule ^(.+/)?$ $1index.html
${precompressed('br', '.br')}
${precompressed('gzip', '.gz')}
`;
}
