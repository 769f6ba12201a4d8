/** For what is done beside a publish: whatever goes wrong with it costs the next run time, and changes nothing for readers. */

/** Why it could not all be done; `undefined` when it was. */
export function failureOf(keep: () => void): string | undefined {
  try {
    keep();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
