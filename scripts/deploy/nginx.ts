import { CACHE, HASHED, HEADERS, TYPES } from './headers.ts';

const lines = (texts: readonly string[], indent: string): string =>
  texts.map((text) => indent + text).join('\n');

/** Configuration of nginx (a file for `conf.d`) for the site at `base` below the folder `root`, such as `/srv/www`. */
export function nginxConf(base: string, { root = '/srv/www', port = 8080 } = {}): string {
  const types = Object.entries(TYPES).map(([extension, type]) => `"${type}" ${extension};`);
  const headers = Object.entries(HEADERS).map(([name, value]) => `add_header ${name} "${value}" always;`);
  return `# nginx: the built site stands in ${root}${base}. Needs the module brotli_static
# (Debian: libnginx-mod-http-brotli-static); without it, leave its line out.
map "$status:$uri" $kept {
    default "${CACHE.other}";
    "~^(200|206|304):${base}${HASHED}" "${CACHE.hashed}";
}

server {
    listen ${port};
    root ${root};
    index index.html;
    server_tokens off;
    absolute_redirect off;
    error_page 404 ${base}404.html;

    types {
${lines(types, '        ')}
    }
    default_type application/octet-stream;

    # Made by "npm run build -- --compress".
    gzip_static on;
    brotli_static on;
    gzip_vary on;

${lines(headers, '    ')}
    add_header Cache-Control $kept always;

    location / {
        try_files $uri $uri/ =404;
    }
    location ~ /[._](ht|headers) {
        return 404;
    }
}
`;
}
