/** The device's memory. Where it is blocked or full, nothing is kept and everything else still works. */

const PREFIX = 'sokbo:';

/** The value kept under a name; `undefined` where there is none. Its shape is for the caller to check. */
export function load(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a JSON value; returns whether the device took it. */
export function save(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
