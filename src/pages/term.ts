/** The lists of a section, tag, author or series. */
import type { SiteConfig } from '../config/config.ts';
import { feedUrls, taxonomyUrl } from '../site/addresses.ts';
import type { Site, Taxonomy, Term } from '../site/site.ts';
import { chooseLead } from './selection.ts';
import type { Cards } from './cards.ts';
import { buildHead } from './head.ts';
import { cutIntoPages, type ListPage } from './pager.ts';
import { personOfTerm } from './people.ts';
import { showPicturesOnce } from './pictures-once.ts';
import { describeAuthorPage, describeTrail } from './structured-data.ts';
import { summarise } from './summary.ts';
import { keyOf, planPage, type PlannedPage } from './planned-page.ts';
import type { HeadView, Page, PersonView } from './views.ts';
import { wordsOf } from './words.ts';

/** Every list page of every term of a taxonomy. */
export function* termPages(site: Site, cards: Cards, taxonomy: Taxonomy): Generator<PlannedPage> {
  for (const term of taxonomy.terms) {
    const { taxonomy: kind, name, url, description } = term;
    const subject: Subject = { taxonomy: kind, name, url, description, person: term.author && personOfTerm(cards, term) };
    const keyOfSubject = keyOf(subject);
    for (const page of cutIntoPages(term.url, term.articles, site.config.pageSize)) {
      yield planPage({
        kind: 'term',
        url: page.url,
        scope: { subject: keyOfSubject, pager: page.pager, cards: page.articles.map(cards.key) },
        build: () => buildPage(site.config, cards, subject, page),
      });
    }
  }
}

/** What a term's pages say of it. Its articles are not part of it: a page shows its own few. */
interface Subject extends Pick<Term, 'taxonomy' | 'name' | 'url' | 'description'> {
  /** Of a known author. */
  readonly person: PersonView | undefined;
}

function buildPage(config: SiteConfig, cards: Cards, subject: Subject, { url, articles, pager }: ListPage): Page {
  const lead = pager.number === undefined ? chooseLead(articles, cards) : undefined;
  const { taxonomy, name, description, person } = subject;
  const pictured = showPicturesOnce(cards);
  // Readers meet it first.
  const leadCard = lead && pictured.card(lead);
  return {
    kind: 'term',
    url,
    view: {
      head: buildTermHead(config, subject, url, pager.number),
      url,
      taxonomy,
      name,
      description: person === undefined ? description : undefined,
      person,
      lead: leadCard,
      articles: articles.filter((article) => article !== lead).map(pictured.card),
      pager,
    },
    body: undefined,
  };
}

function buildTermHead(config: SiteConfig, term: Subject, url: string, number: number | undefined): HeadView {
  const words = wordsOf(config.language);
  const trail = [{ name: words.taxonomies[term.taxonomy], url: taxonomyUrl(term.taxonomy) }, { name: term.name, url: term.url }];
  return buildHead(config, {
    url,
    title: number === undefined ? term.name : words.numbered(term.name, number),
    description: summarise(term.description ?? words.term(config.name, term.taxonomy, term.name)),
    feed: term.taxonomy === 'section' ? { name: term.name, url: feedUrls(term.url).atom } : undefined,
    structuredData: [describeTrail(config, trail), ...(term.person === undefined ? [] : [describeAuthorPage(config, term.person)])],
  });
}
