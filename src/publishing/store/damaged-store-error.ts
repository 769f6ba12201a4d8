/** The store turned out to be damaged when it had been relied on already; the build has to begin again without it. */
export class DamagedStoreError extends Error {}
