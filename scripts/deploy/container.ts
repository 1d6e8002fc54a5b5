/** Containerfile of the built site at `base`, served by nginx on port 8080; to be built in the repository's folder. */
export function containerfile(base: string, conf: string): string {
  return `# podman build -f <this file> -t site . && podman run --rm -p 8080:8080 site
FROM docker.io/library/debian:stable-slim
RUN apt-get update \\
 && apt-get install -y --no-install-recommends nginx-light libnginx-mod-http-brotli-static \\
 && rm -rf /var/lib/apt/lists/* /etc/nginx/sites-enabled/default
COPY ${conf} /etc/nginx/conf.d/site.conf
COPY dist /srv/www${base}
EXPOSE 8080
STOPSIGNAL SIGQUIT
CMD ["nginx", "-g", "daemon off;"]
`;
}
