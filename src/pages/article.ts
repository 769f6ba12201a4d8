/** Article pages. */
import type { Article } from '../article/article.ts';
import type { SiteConfig } from '../config/config.ts';
import type { Site, Term } from '../site/site.ts';
import { isShareable } from '../site/social-cards.ts';
import { buildHeadline, linkTo, type Cards } from './cards.ts';
import { buildHead } from './head.ts';
import { personOf } from './people.ts';
import { planPage, type PlannedPage } from './planned-page.ts';
import { describeArticle, describeTrail, type DescribedArticle } from './structured-data.ts';
import type { ArticleView, LinkView, PersonView, SeriesView } from './views.ts';

/** One page an article, newest first. */
export function* articlePages(site: Site, cards: Cards): Generator<PlannedPage> {
  const seriesOf = createSeriesViews(site);
  for (const article of site.articles) {
    yield planPage({
      ...{ kind: 'article', url: article.permalink },
      scope: buildScope(site, cards, article, seriesOf(article)),
      build: (scope) => ({ kind: 'article', url: article.permalink, view: buildView(site.config, cards, scope), body: article.body }),
    });
  }
}

/** All that an article's page shows, beside what its card does. */
interface ArticleScope {
  readonly article: Article;
  /** Key of its card. */
  readonly card: number;
  readonly categories: readonly LinkView[];
  readonly tags: readonly LinkView[];
  readonly authors: readonly PersonView[];
  readonly series: SeriesView | undefined;
  readonly related: readonly Article[];
  readonly previous: Article | undefined;
  readonly next: Article | undefined;
}

function buildScope(site: Site, cards: Cards, article: Article, series: SeriesView | undefined): ArticleScope {
  return {
    article,
    card: cards.key(article),
    categories: termLinks(article.categories, site.sections.find),
    tags: termLinks(article.tags, site.tags.find),
    authors: article.bylines.flatMap((byline) => personOf(site, cards, byline) ?? []),
    series,
    related: site.related(article),
    previous: site.previous(article),
    next: site.next(article),
  };
}

function buildView(config: SiteConfig, cards: Cards, scope: ArticleScope): ArticleView {
  const { article, categories, tags, authors, series, previous, next } = scope;
  const card = cards.card(article);
  const { section, picture } = card;
  const described: DescribedArticle = {
    url: card.url,
    title: card.title,
    description: card.excerpt,
    section,
    categories,
    tags,
    authors,
    date: card.date,
    updated: article.updated?.iso === card.date ? undefined : article.updated?.iso,
    language: card.language,
    deck: article.featureText,
    featurePicture: article.featureImage?.src === picture?.src ? undefined : cards.picture(article.featureImage),
    picture,
    labels: card.labels,
    sponsor: article.sponsored,
    ai: article.ai,
    corrections: article.corrections.map(({ date, text }) => ({ date: date.iso, text })),
    source: article.source,
    series,
    comments: article.comments,
    related: scope.related.map(buildHeadline),
    previous: previous && buildHeadline(previous),
    next: next && buildHeadline(next),
    extra: article.extra,
  };
  const { description, ...view } = described;
  const socialCard = cards.socialCard(article);
  const head = buildHead(config, {
    url: view.url,
    title: view.title,
    description,
    type: 'article',
    picture: [picture, view.featurePicture].find((shown) => shown !== undefined && isShareable(shown.src)),
    card: socialCard,
    noindex: article.noindex,
    structuredData: [
      describeArticle(config, described, socialCard),
      describeTrail(config, [...(section === undefined ? [] : [section]), { name: view.title, url: view.url }]),
    ],
  });
  return { ...view, head };
}

/** Links to distinct terms, in the editor's order. */
function termLinks(names: readonly string[], find: (name: string) => Term | undefined): LinkView[] {
  const terms = new Set(names.flatMap((name) => find(name) ?? []));
  return [...terms].map(linkTo);
}

function createSeriesViews(site: Site): (article: Article) => SeriesView | undefined {
  const places = new Map<Article, { readonly term: Term; readonly index: number }>();
  for (const term of site.series.terms) term.articles.forEach((article, index) => places.set(article, { term, index }));
  return (article) => {
    const place = places.get(article);
    if (place === undefined) return undefined;
    const { term, index } = place;
    const previous = term.articles[index + 1];
    const next = term.articles[index - 1];
    return {
      ...linkTo(term),
      part: term.articles.length - index,
      previous: previous && buildHeadline(previous),
      next: next && buildHeadline(next),
    };
  };
}
