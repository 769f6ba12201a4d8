/** Article pages. */
import type { Article } from '../article/article.ts';
import type { SiteConfig } from '../config/config.ts';
import type { Site, Taxonomy, Term } from '../site/site.ts';
import { isShareable } from '../site/social-cards.ts';
import { buildHeadline, linkTo, type Cards } from './cards.ts';
import { buildHead } from './head.ts';
import { peopleOf } from './people.ts';
import { planPage, type PlannedPage } from './planned-page.ts';
import { describeArticle, describeTrail, type DescribedArticle } from './structured-data.ts';
import type { ArticleView, LinkView, PersonView, SeriesView } from './views.ts';

/** Plans the page of the article at an index of `site.articles`. */
export function createArticlePlanner(site: Site, cards: Cards): (index: number) => PlannedPage {
  const seriesOf = createSeriesViews(site);
  const { config, articles } = site;
  return (index) => {
    const article = articleAt(articles, index);
    return planPage<ArticleScope>({
      kind: 'article',
      url: article.permalink,
      scope: {
        article,
        card: cards.key(article),
        categories: termLinks(article.categories, site.sections, cards),
        tags: termLinks(article.tags, site.tags, cards),
        authors: peopleOf(site, cards, article.bylines),
        series: seriesOf(article),
        related: site.related.listAt(articles.length - 1 - index).map((position) => articleAt(articles, articles.length - 1 - position)),
        previous: articles[index + 1],
        next: articles[index - 1],
      },
      build: (scope) => ({ kind: 'article', url: article.permalink, view: buildView(config, cards, scope), body: article.body }),
    });
  };
}

function articleAt(articles: readonly Article[], index: number): Article {
  const article = articles[index];
  if (article === undefined) throw new RangeError(`There is no article ${index}.`);
  return article;
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
    featurePicture: article.featureImage?.src === article.image?.src ? undefined : cards.picture(article.featureImage),
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
function termLinks(names: readonly string[], { find }: Taxonomy, cards: Cards): readonly LinkView[] {
  const links: LinkView[] = [];
  for (const name of names) {
    const term = find(name);
    const link = term && cards.link(term);
    if (link !== undefined && !links.includes(link)) links.push(link);
  }
  return links;
}

/** An article's place in its series; `undefined` where it is in none. */
export function createSeriesViews(site: Site): (article: Article) => SeriesView | undefined {
  const places = new Map<Article, { readonly term: Term; readonly index: number }>();
  for (const term of site.series.terms) term.articles.forEach((article, index) => places.set(article, { term, index }));
  return (article) => {
    const place = article.series === undefined ? undefined : places.get(article);
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
