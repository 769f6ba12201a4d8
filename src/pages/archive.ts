/** The archive's index: its years with their months. */
import { ARCHIVE_URL } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import { buildHead } from './head.ts';
import { buildPeriod, groupByParent } from './periods.ts';
import type { PageOf } from './views.ts';
import { wordsOf } from './words.ts';

export function archivePage({ config, archive }: Site): PageOf<'archive'> {
  const words = wordsOf(config.language);
  const monthsOf = groupByParent(archive.months);
  return {
    kind: 'archive',
    url: ARCHIVE_URL,
    view: {
      head: buildHead(config, { url: ARCHIVE_URL, title: words.archive, description: words.ofPaper(config.name, words.archive) }),
      url: ARCHIVE_URL,
      years: archive.years.map((year) => ({ ...buildPeriod(year), months: monthsOf(year).map(buildPeriod) })),
    },
    body: undefined,
  };
}
