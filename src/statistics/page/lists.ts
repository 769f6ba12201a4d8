/** The articles that the month's figures are about, by name: corrections, AI, sponsored, copies, what waits. */
import type { MonthStatistics, Named } from '../statistics.ts';
import type { StatisticsWords } from '../words.ts';
import { escapeMarkup, timeOf } from './markup.ts';

/** A heading and its list each; those without articles say so. */
export function articleLists(statistics: MonthStatistics, words: StatisticsWords, count: (value: number) => string): string {
  const { corrections, ai, sponsored, nearCopies, scheduled, drafts } = statistics;
  const list = (title: string, items: readonly string[]): string =>
    `<section><h2>${title} <small>${count(items.length)}</small></h2>${items.length === 0 ? `<p class="none">${words.nothing}</p>` : `<ul>${items.join('')}</ul>`}</section>`;
  return [
    list(words.corrections, corrections.map((one) => item(one, one.text, one.corrected))),
    list(words.ai.generated, ai.generated.map((one) => item(one))),
    list(words.ai.assisted, ai.assisted.map((one) => item(one))),
    list(words.sponsored, sponsored.map((one) => item(one, one.sponsor === '' ? words.unnamedSponsor : words.sponsor(one.sponsor)))),
    list(words.nearCopies, nearCopies.map((one) => item(one, words.like(one.other, count(one.percent))))),
    list(words.scheduled, scheduled.map((one) => item(one))),
    list(words.drafts, drafts.map((one) => item(one))),
  ].join('');
}

function item({ title, file, date }: Named, note = '', shown = date): string {
  return `<li>${timeOf(shown)} <b>${escapeMarkup(title)}</b>${note === '' ? '' : ` <span>${escapeMarkup(note)}</span>`} <code>${escapeMarkup(file)}</code></li>`;
}
