/** Has the browser start the worker that keeps what is read, once the page has all that it needs itself. */

export function setUpOffline(): void {
  const { worker } = document.body.dataset;
  if (worker === undefined || !('serviceWorker' in navigator)) return;
  // Who keeps nothing reads as well.
  addEventListener('load', () => void navigator.serviceWorker.register(worker).catch(() => undefined));
}
