/** The stylesheet, the scripts and the compiled templates of a paper, made only when something that they are made of has changed. */
import { digestOfData } from '../base/digest.ts';
import type { SiteConfig } from '../config/config.ts';
import { buildScripts } from '../theme/scripts.ts';
import { buildStylesheet } from '../theme/styles.ts';
import { compileTemplates } from '../theme/templates.ts';
import type { Note } from './store/note.ts';
import { CODE_VERSION, type ThemeFiles } from './store/store.ts';

/** `theme`: digest of the theme's sources. Throws a `ThemeError` for a fault in one of them. */
export function prepareThemeFiles({ accent, fonts, density, basePath }: SiteConfig, overrides: string, theme: string, note: Note<ThemeFiles>): ThemeFiles {
  const digest = digestOfData([CODE_VERSION, accent, fonts, density, basePath, theme]);
  const known = note.read();
  if (known?.digest === digest) return known;
  const files = { digest, stylesheet: buildStylesheet({ accent, fonts, density, basePath, overrides }), scripts: buildScripts(), templates: compileTemplates(overrides) };
  note.write(files);
  return files;
}
