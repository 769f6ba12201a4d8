/** The stylesheet, the scripts and the compiled templates of a paper, made only when something that they are made of has changed. */
import { digestOfData } from '../base/digest.ts';
import type { SiteConfig } from '../config/config.ts';
import { OFFLINE_URL } from '../site/addresses.ts';
import { themeFolders } from '../theme/folders.ts';
import type { Note } from './store/note.ts';
import { CODE_VERSION } from './store/code-version.ts';
import type { ThemeFiles } from './store/store.ts';

/** `theme`: digest of the theme's sources. Throws a `ThemeError` for a fault in one of them. */
export async function prepareThemeFiles({ accent, fonts, density, basePath, language }: SiteConfig, overrides: string, theme: string, note: Note<ThemeFiles>): Promise<ThemeFiles> {
  const digest = digestOfData([CODE_VERSION, accent, fonts, density, basePath, language, theme]);
  const known = note.read();
  if (known?.digest === digest) return known;
  // What compiles is loaded only now: most publishes have nothing for it to do.
  const [{ buildStylesheet }, { buildScripts }, { buildServiceWorker }, { compileTemplates }, { readWords }] = await Promise.all([
    import('../theme/styles.ts'),
    import('../theme/scripts.ts'),
    import('../theme/service-worker.ts'),
    import('../theme/templates.ts'),
    import('../theme/strings.ts'),
  ]);
  const stylesheet = buildStylesheet({ accent, fonts, density, basePath, overrides });
  const scripts = buildScripts();
  const serviceWorker = buildServiceWorker({ basePath, offlinePage: OFFLINE_URL, stylesheet, scripts });
  const files = { digest, stylesheet, scripts, serviceWorker, templates: compileTemplates(overrides), words: readWords(language, themeFolders(overrides)) };
  note.write(files);
  return files;
}
