/** The lists of a section, tag, author or series. */
import { feedUrls, taxonomyUrl } from '../site/addresses.ts';
import type { Site, Taxonomy, Term } from '../site/site.ts';
import { chooseLead } from './selection.ts';
import { linkTo, type Cards } from './cards.ts';
import { buildHead } from './head.ts';
import { cutIntoPages, type ListPage } from './pager.ts';
import { personOfTerm } from './people.ts';
import { describeAuthorPage, describeTrail } from './structured-data.ts';
import { summarise } from './summary.ts';
import type { HeadView, PageOf, PersonView } from './views.ts';
import { wordsOf } from './words.ts';

/** Every list page of every term of a taxonomy. */
export function* termPages(site: Site, cards: Cards, taxonomy: Taxonomy): Generator<PageOf<'term'>> {
  for (const term of taxonomy.terms) {
    for (const page of cutIntoPages(term.url, term.articles, site.config.pageSize)) yield buildPage(site, cards, term, page);
  }
}

function buildPage(site: Site, cards: Cards, term: Term, { url, articles, pager }: ListPage): PageOf<'term'> {
  const lead = pager.number === undefined ? chooseLead(articles, cards) : undefined;
  const person = term.author && personOfTerm(cards, term);
  return {
    kind: 'term',
    url,
    view: {
      head: buildTermHead(site, term, url, pager.number, person),
      url,
      taxonomy: term.taxonomy,
      name: term.name,
      description: person === undefined ? term.description : undefined,
      person,
      lead: lead && cards.card(lead),
      articles: articles.filter((article) => article !== lead).map(cards.card),
      pager,
    },
    body: undefined,
  };
}

function buildTermHead({ config }: Site, term: Term, url: string, number: number | undefined, person: PersonView | undefined): HeadView {
  const words = wordsOf(config.language);
  const trail = [{ name: words.taxonomies[term.taxonomy], url: taxonomyUrl(term.taxonomy) }, linkTo(term)];
  return buildHead(config, {
    url,
    title: number === undefined ? term.name : words.numbered(term.name, number),
    description: summarise(term.description ?? words.term(config.name, term.taxonomy, term.name)),
    feed: term.taxonomy === 'section' ? { name: term.name, url: feedUrls(term.url).atom } : undefined,
    structuredData: [describeTrail(config, trail), ...(person === undefined ? [] : [describeAuthorPage(config, person)])],
  });
}
