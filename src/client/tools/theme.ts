/** Day, night, or as the device has it; the browser's own bars follow the paper's colour. */
import { findAll } from '../dom.ts';
import { settingOf } from '../settings.ts';
import { bindChoices } from './choices.ts';

export function setUpTheme(): void {
  const bars = findAll<HTMLMetaElement>('meta[name="theme-color"]').map((meta) => ({ meta, content: meta.content }));
  bindChoices('theme', () => {
    const chosen = settingOf('theme') === 'system' ? undefined : getComputedStyle(document.documentElement).backgroundColor;
    for (const { meta, content } of bars) meta.content = chosen ?? content;
  });
}
