/** Groups of radio buttons that set a setting at once: text size, theme. */
import { findAll } from '../dom.ts';
import { choose, settingOf, type Setting } from '../settings.ts';

/** Binds the radio buttons named after the setting. `then` runs at once and after every choice. */
export function bindChoices(setting: Setting, then: () => void = () => {}): void {
  for (const radio of findAll<HTMLInputElement>(`input[name="${setting}"]`)) {
    radio.checked = radio.value === settingOf(setting);
    radio.addEventListener('change', () => {
      choose(setting, radio.value);
      then();
    });
  }
  then();
}
