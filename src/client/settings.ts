/**
 * What readers choose for the whole paper: kept on the device, and shown to the stylesheet as data attributes of the
 * root element (`data-text-size="4"`). It knows no control.
 */
import { load, save } from './store.ts';

/** Every value of every setting, its default first. */
const VALUES = {
  textSize: ['3', '1', '2', '4', '5'],
  theme: ['system', 'light', 'dark'],
  cleanView: ['off', 'on'],
} as const;

export type Setting = keyof typeof VALUES;

const SETTINGS: readonly Setting[] = ['textSize', 'theme', 'cleanView'];

/** The reader's choice; the default where there is none, or none that is known. */
export function settingOf(setting: Setting): string {
  const kept = load(setting);
  return VALUES[setting].find((value) => value === kept) ?? VALUES[setting][0];
}

export function choose(setting: Setting, value: string): void {
  save(setting, value);
  document.documentElement.dataset[setting] = value;
}

export function applySettings(): void {
  for (const setting of SETTINGS) document.documentElement.dataset[setting] = settingOf(setting);
}
