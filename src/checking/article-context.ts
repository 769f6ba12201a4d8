/** What it takes to read single articles as the build does, made once for a site. */
import type { ArticleContext } from '../article/build.ts';
import { createFieldsSchema } from '../article/schema.ts';
import { createMomentParser } from '../base/moments.ts';
import type { SiteConfig } from '../config/config.ts';
import { excerptOf } from '../markdown/excerpt.ts';
import { findUnclosed } from '../markdown/unclosed.ts';

/** `authorIds`: names of the files in `content/authors/`, without their ending. */
export function createArticleContext(config: SiteConfig, authorIds: readonly string[]): ArticleContext {
  const parseMoment = createMomentParser(config.timeZone);
  return {
    config,
    parseMoment,
    schema: createFieldsSchema({ parseMoment, authorIds }),
    summarise: (body) => excerptOf(body, config.excerptLength),
    findUnclosed,
  };
}
