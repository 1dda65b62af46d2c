// Tells the service worker what the page and its worker have loaded, so that it works offline.

/** @param spare What an earlier visit may have loaded: it stays where it is there. */
export async function keepOffline(
  loadedByWorker: readonly string[],
  spare: readonly string[],
): Promise<void> {
  if (!navigator.serviceWorker) return; // a private window, or a page without https
  await navigator.serviceWorker.register("./offline.js");
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  active?.postMessage({ keep: [document.baseURI, ...loaded, ...loadedByWorker], spare });
}
