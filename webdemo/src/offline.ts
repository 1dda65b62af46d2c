// The service worker: after the first visit the page works without a connection.
// The page says what it has loaded, and exactly that is kept: one backend and not all three. Files
// whose names hold their hash never change and come from the cache; the others are asked for
// first, and come from the cache when there is no connection.

const worker = self as unknown as ServiceWorkerGlobalScope;
const CACHE = "msinet";
/** As msinet/demo/server.py knows them. */
const HASHED = /[-.][\w-]{8,}\.\w+$/;

worker.addEventListener("install", () => void worker.skipWaiting());
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener("message", (event) => {
  const { keep: addresses, spare = [] } = event.data ?? {};
  if (Array.isArray(addresses)) event.waitUntil(keep(addresses.map(String), spare.map(String)));
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && isOurs(request.url)) event.respondWith(answer(request));
});

/** Keeps what a page has loaded and forgets hashed files of earlier versions, but not `spare`. */
async function keep(addresses: string[], spare: string[]): Promise<void> {
  const wanted = new Set(addresses.filter(isOurs).map(plain));
  const spared = new Set(spare.map(plain));
  const cache = await caches.open(CACHE);
  const present = new Set((await cache.keys()).map(({ url }) => plain(url)));
  const missing = [...wanted].filter((address) => !present.has(address));
  // One file that cannot be had should not cost the others.
  await Promise.allSettled(missing.map((address) => cache.add(address)));
  const outdated = [...present].filter(
    (address) => HASHED.test(address) && !wanted.has(address) && !spared.has(address),
  );
  await Promise.all(outdated.map((address) => cache.delete(address)));
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const address = plain(request.url);
  if (HASHED.test(address)) {
    // Kept only when the page says that it has loaded: one that came damaged would stay damaged.
    return (await cache.match(address)) ?? fetch(request);
  }
  try {
    const response = await fetch(request);
    if (response.status === 200) await cache.put(address, response.clone());
    return response;
  } catch (error) {
    const found = await cache.match(address);
    if (found) return found;
    throw error;
  }
}

function isOurs(address: string): boolean {
  return new URL(address, worker.location.href).origin === worker.location.origin;
}

function plain(address: string): string {
  const url = new URL(address, worker.location.href);
  return url.origin + url.pathname;
}
