/** The theme as tests use it: the imagined paper, and Markdown that is only wrapped, never rendered. */
import { createTheme } from '../../src/theme/environment.ts';
import type { Theme, ThemeBody, ThemeOptions } from '../../src/theme/environment.ts';
import { globals } from './fixtures/paper.ts';

export const renderMarkdown: ThemeOptions['renderMarkdown'] = {
  inline: (markdown) => `<em>${markdown}</em>`,
  deck: (markdown) => `<p>${markdown}</p>`,
};

export const body: ThemeBody = {
  html: '<p>본문 {{ 1 + 1 }}</p><h2 id="하나">하나</h2><h2 id="둘">둘</h2><h3 id="셋">셋</h3>',
  headings: [
    { level: 2, id: '하나', text: '하나' },
    { level: 2, id: '둘', text: '둘' },
    { level: 3, id: '셋', text: '셋' },
  ],
  hasSponsoredLinks: false,
};

export function themeWith(changes: Partial<ThemeOptions> = {}): Theme {
  return createTheme({ globals, renderMarkdown, ...changes });
}
