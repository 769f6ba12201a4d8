export function askStates(paths: readonly string[], columns: Float64Array, taken: Int32Array): void;
