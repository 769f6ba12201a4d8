/** What rendering a paper's pages depends on beside the pages, as plain data: it can be handed to another thread. */
import type { KnownOffset } from '../base/time-zones.ts';
import type { SiteConfig } from '../config/config.ts';
import type { SiteGlobals } from '../theme/globals.ts';
import type { Words } from '../theme/strings.ts';
import type { CompiledTemplates } from '../theme/templates.ts';

export interface RenderContext {
  readonly config: SiteConfig;
  readonly globals: SiteGlobals;
  /** The site's own theme folder, which may be absent. */
  readonly themeFolder: string;
  readonly templates: CompiledTemplates;
  readonly words: Words;
  /** Of the paper's time zone. */
  readonly offsets: readonly KnownOffset[];
}
