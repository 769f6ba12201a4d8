/**
 * Pages as schema.org describes them (https://schema.org/NewsArticle), ready to be serialised as JSON-LD. All
 * addresses are absolute; what is unknown is left out.
 */
import { absoluteSource, absoluteUrl } from '../base/urls.ts';
import type { SiteConfig } from '../config/config.ts';
import { CORRECTIONS_URL, FRONT_URL, MASTHEAD_URL } from '../site/addresses.ts';
import { CARD_SIZE, type SocialCard } from '../site/social-cards.ts';
import type { ArticleView, LinkView, PersonView, PictureView } from './views.ts';

const CONTEXT = 'https://schema.org';

/** What `describeArticle` needs of a view that is still being made. */
export type DescribedArticle = Omit<ArticleView, 'head'> & { readonly description: string };

/** A news article; with `sponsored`, an advertiser's. Its picture is the card of its headline where it has no other. */
export function describeArticle(config: SiteConfig, article: DescribedArticle, card: SocialCard | undefined): object {
  const url = absoluteUrl(config, article.url);
  const pictures = [article.picture, article.featurePicture].filter((picture) => picture !== undefined);
  return {
    '@context': CONTEXT,
    '@type': article.sponsor === undefined ? 'NewsArticle' : 'AdvertiserContentArticle',
    '@id': `${url}#article`,
    mainEntityOfPage: url,
    url,
    headline: article.title,
    description: article.description || undefined,
    image: pictures.length > 0 ? pictures.map((picture) => describePicture(config, picture)) : card && [{ '@type': 'ImageObject', url: absoluteUrl(config, card.url), ...CARD_SIZE }],
    datePublished: article.date,
    dateModified: article.updated ?? article.date,
    inLanguage: article.language ?? config.language,
    articleSection: article.section?.name,
    keywords: article.tags.length === 0 ? undefined : article.tags.map(({ name }) => name),
    author: article.authors.length === 0 ? describePaper(config) : article.authors.map((person) => describePerson(config, person)),
    publisher: describePaper(config),
    sponsor: article.sponsor ? { '@type': 'Organization', name: article.sponsor } : undefined,
    isAccessibleForFree: true,
    isPartOf: article.series && { '@type': 'CreativeWorkSeries', name: article.series.name, url: absoluteUrl(config, article.series.url) },
    position: article.series?.part,
    correction: article.corrections.length === 0 ? undefined : article.corrections.map(describeCorrection),
  };
}

/** Where a page stands: from the front page down to itself. */
export function describeTrail(config: SiteConfig, trail: readonly LinkView[]): object {
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: config.name, url: FRONT_URL }, ...trail].map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteUrl(config, url),
    })),
  };
}

/** The paper and its site, for the front page. */
export function describeSite(config: SiteConfig): object {
  const { masthead } = config;
  const publisher = {
    ...describePaper(config),
    foundingDate: masthead.publishedOn || undefined,
    address: masthead.address || undefined,
    telephone: masthead.telephone || undefined,
    email: masthead.email || undefined,
    masthead: absoluteUrl(config, MASTHEAD_URL),
    correctionsPolicy: absoluteUrl(config, CORRECTIONS_URL),
    sameAs: config.social.length === 0 ? undefined : config.social.map(({ url }) => url),
  };
  return {
    '@context': CONTEXT,
    '@type': 'WebSite',
    name: config.name,
    description: config.description || undefined,
    url: absoluteUrl(config, FRONT_URL),
    inLanguage: config.language,
    publisher,
  };
}

/** The page of a known author. */
export function describeAuthorPage(config: SiteConfig, person: PersonView): object {
  return { '@context': CONTEXT, '@type': 'ProfilePage', mainEntity: { ...describePerson(config, person), description: person.bio } };
}

function describePaper(config: SiteConfig): object {
  return {
    '@type': 'NewsMediaOrganization',
    name: config.name,
    url: absoluteUrl(config, FRONT_URL),
    logo: config.logo && { '@type': 'ImageObject', url: absoluteSource(config, config.logo) },
  };
}

function describePerson(config: SiteConfig, { name, title, email, image, url }: PersonView): object {
  return { '@type': 'Person', name, jobTitle: title, email, image: image && absoluteSource(config, image.src), url: absoluteUrl(config, url) };
}

function describePicture(config: SiteConfig, { src, caption, credit, width, height }: PictureView): object {
  return { '@type': 'ImageObject', url: absoluteSource(config, src), caption, creditText: credit, width, height };
}

function describeCorrection({ date, text }: { readonly date: string; readonly text: string }): object {
  return { '@type': 'CorrectionComment', datePublished: date, text };
}
