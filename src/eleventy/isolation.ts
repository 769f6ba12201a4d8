/**
 * Keeps Eleventy to the pages of the batch: it looks at no folder, no data file and no ignore file of the site, so
 * that what a page shows is what its view holds.
 */
import type { UserConfig } from '@11ty/eleventy';

export function isolate(eleventy: UserConfig): void {
  eleventy.setQuietMode(true);
  eleventy.setUseGitIgnore(false);
  eleventy.setTemplateFormats([]);
  eleventy.setDataFileBaseName('');
  eleventy.setDataFileSuffixes([]);
  eleventy.setFreezeReservedData(false);
  // With no least time there are no warnings of what took long on a busy machine.
  eleventy.benchmarks.config.setMinimumThresholdMs(0);
}
