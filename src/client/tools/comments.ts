/** Comments: giscus is fetched when the reader asks for it, and nothing of it before. */
import { create, find, onTool } from '../dom.ts';
import { settingOf } from '../settings.ts';
import { say } from '../toast.ts';

export function setUpComments(): void {
  const section = find('.comments');
  if (section === null) return;
  onTool('comments', (control) => {
    control.addEventListener('click', () => {
      const { src = '', tool: _tool, failed, ...options } = control.dataset;
      const script = create('script', { src, async: true, crossOrigin: 'anonymous' });
      // giscus puts its frame where it finds this class.
      const place = create('div', { className: 'giscus' });
      Object.assign(script.dataset, options, { theme: themeOf(), strict: '1', reactionsEnabled: '0', emitMetadata: '0', inputPosition: 'top' });
      script.addEventListener('load', () => control.remove());
      script.addEventListener('error', () => {
        control.disabled = false;
        place.remove();
        script.remove();
        say(failed);
      });
      control.disabled = true;
      section.append(place, script);
    });
  });
  section.hidden = false;
}

function themeOf(): string {
  const theme = settingOf('theme');
  return theme === 'system' ? 'preferred_color_scheme' : theme;
}
