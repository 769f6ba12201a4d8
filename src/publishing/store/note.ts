/** A value that one run leaves for the next, in a file of its own. */
import { readData, toSection, writeCheckedFile } from './checked-file.ts';

export interface Note<Data> {
  /** `undefined` when there is none, or none that can be trusted. */
  readonly read: () => Data | undefined;
  readonly write: (data: Data) => void;
}

export function openNote<Data>(file: string, version: string): Note<Data> {
  return {
    read: () => readData<Data>(file, version),
    write: (data) => writeCheckedFile(file, version, [toSection(data)]),
  };
}
