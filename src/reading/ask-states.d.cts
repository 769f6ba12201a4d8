export function askStates(count: number, pathAt: (index: number) => string, columns: Float64Array, taken: Int32Array): void;
