/* Keeps what was visited for use offline. Pages come from the network when there is one; the rest, whose
   addresses change with their content, from the cache. One cache a build; older ones are dropped. */
const cacheName = `yibao-${'BUILD'}`;
const scope = new URL(self.registration.scope);

const isOurs = (url) => url.origin === scope.origin && url.pathname.startsWith(scope.pathname);

async function keep(request, response) {
  if (response.ok && response.type === 'basic') (await caches.open(cacheName)).put(request, response.clone());
  return response;
}

async function kept(request, options) {
  return (await caches.open(cacheName)).match(request, options);
}

async function pageFirst(request) {
  try {
    return await keep(request, await fetch(request));
  } catch (error) {
    const found = await kept(request, { ignoreSearch: true });
    if (found) return found;
    throw error;
  }
}

async function cacheFirst(request) {
  return (await kept(request)) ?? keep(request, await fetch(request));
}

async function keepAll(addresses) {
  const cache = await caches.open(cacheName);
  await Promise.allSettled(
    addresses
      .map((address) => new URL(address, scope))
      .filter(isOurs)
      .map(async (url) => (await cache.match(url)) ?? cache.add(url.href)),
  );
}

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  const drop = async () => {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith('yibao-') && name !== cacheName);
    await Promise.all(old.map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(drop());
});

self.addEventListener('message', (event) => {
  const done = keepAll(event.data?.keep ?? []).then(() => event.ports[0]?.postMessage('kept'));
  event.waitUntil(done);
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !isOurs(new URL(request.url))) return;
  event.respondWith(request.mode === 'navigate' ? pageFirst(request) : cacheFirst(request));
});
