/** A month's statistics as one page that needs nothing beside itself: no script, no font, no picture, no address. */
import { formatNumber } from '../../base/format-number.ts';
import type { SiteConfig } from '../../config/config.ts';
import type { MonthStatistics, Tally } from '../statistics.ts';
import { statisticsWordsIn, type StatisticsWords } from '../words.ts';
import { barTable } from './bars.ts';
import { calendarTable } from './calendar.ts';
import { columnPlot } from './columns.ts';
import { articleLists } from './lists.ts';
import { escapeMarkup } from './markup.ts';
import { stylesFor } from './styles.ts';

export function statisticsPage(statistics: MonthStatistics, config: SiteConfig): string {
  const words = statisticsWordsIn(config.language);
  const count = formatNumber;
  const title = escapeMarkup(words.title(config.name, words.month(statistics.month)));
  const { sections, authors, sources } = statistics;
  return `<!doctype html>
<html lang="${config.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>
${stylesFor(config)}</style>
</head>
<body>
<header><h1>${title}</h1>${summary(statistics, words, count)}</header>
<main>
${daysFigure(statistics, words, count)}
<div class="pair">
${barTable({ caption: words.bySection, of: words.section, unnamed: words.noSection, tallies: sections, words, count })}
${barTable({ caption: words.byAuthor, of: words.author, unnamed: words.noAuthor, tallies: authors, words, count })}
${sources.length === 0 ? '' : barTable({ caption: words.bySource, of: words.source, tallies: sources, hasParts: false, words, count })}
</div>
${monthsFigure(statistics, words, count)}
<div class="lists">${articleLists(statistics, words, count)}</div>
</main>
<footer><p class="note">${words.note}</p></footer>
</body>
</html>
`;
}

type Count = (value: number) => string;

function summary(statistics: MonthStatistics, words: StatisticsWords, count: Count): string {
  const { articles, outside, articlesBefore, corrections, ai, sponsored } = statistics;
  const change = new Intl.NumberFormat('en', { signDisplay: 'always' }).format(articles - articlesBefore);
  const figures: readonly (readonly [string, string])[] = [
    [words.articles, `${count(articles)} <small>${words.change(change)}</small>`],
    [words.own, count(articles - outside)],
    [words.outside, count(outside)],
    [words.corrections, count(corrections.length)],
    [words.ai.label, count(ai.assisted.length + ai.generated.length)],
    [words.sponsored, count(sponsored.length)],
  ];
  return `<dl>${figures.map(([label, value]) => `<div><dt>${label}</dt><dd>${value}</dd></div>`).join('')}</dl>`;
}

function daysFigure({ days, month }: MonthStatistics, words: StatisticsWords, count: Count): string {
  const dayOf = ({ name }: Tally): string => String(Number(name.slice('YYYY-MM-'.length)));
  const plot = columnPlot({
    description: words.plot(words.byDay, mostOf(days, words, count)),
    tallies: days,
    labelOf: (day, index) => (index % 7 === 0 ? dayOf(day) : undefined),
    titleOf: ({ name, articles }) => `${name}: ${count(articles)}`,
    count,
  });
  return `<section><h2>${words.byDay}</h2><figure>${legend(words)}${plot}</figure>${calendarTable(days, words.month(month), words, count)}</section>`;
}

function monthsFigure({ months }: MonthStatistics, words: StatisticsWords, count: Count): string {
  const plot = columnPlot({
    description: words.plot(words.byMonth, mostOf(months, words, count)),
    tallies: months,
    labelOf: ({ name }) => String(Number(name.slice(5))),
    titleOf: ({ name, articles }) => `${name}: ${count(articles)}`,
    count,
  });
  const row = (label: string, value: (tally: Tally) => number): string => `<tr><th scope="row">${label}</th>${months.map((tally) => `<td>${count(value(tally))}</td>`).join('')}</tr>`;
  const head = months.map(({ name }) => `<th scope="col">${name.slice(2).replace('-', '.')}</th>`).join('');
  const table = `<table><thead><tr><td></td>${head}</tr></thead><tbody>${row(words.own, ({ articles, outside }) => articles - outside)}${row(words.outside, ({ outside }) => outside)}</tbody></table>`;
  return `<section><h2>${words.byMonth}</h2><figure>${legend(words)}${plot}</figure><section class="scroll" tabindex="0" aria-label="${words.byMonth}">${table}</section></section>`;
}

function legend(words: StatisticsWords): string {
  return `<p class="legend" aria-hidden="true"><span><i></i>${words.own}</span><span class="outside"><i></i>${words.outside}</span></p>`;
}

function mostOf(tallies: readonly Tally[], words: StatisticsWords, count: Count): string {
  const [most] = tallies.toSorted((a, b) => b.articles - a.articles);
  return most === undefined || most.articles === 0 ? words.nothing : words.most(most.name, count(most.articles));
}
