/** Where a browser for the tests may be: named by the environment, or installed by the system. */
import { existsSync } from 'node:fs';

const PLACES: readonly string[] = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** `SOKBO_CHROMIUM` names the program; `undefined` where there is none. */
export function findChromium(): string | undefined {
  return [process.env.SOKBO_CHROMIUM ?? '', ...PLACES].find((place) => place !== '' && existsSync(place));
}

/** Nothing that a test does not need: no sandbox in containers, no network of the browser's own. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];
