/** A complete configuration and a whole paper for tests that state only what they are about. */
import type { Article } from '../../src/article/article.ts';
import type { SiteConfig } from '../../src/config/config.ts';
import { indexSite, type IndexedSite, type SiteInput } from '../../src/site/index-site.ts';

export function makeConfig(fields: Partial<SiteConfig> = {}): SiteConfig {
  return {
    name: '해솔일보',
    description: '해솔의 일간지',
    origin: 'https://haesol.example',
    basePath: '',
    language: 'ko',
    timeZone: 'Asia/Seoul',
    permalink: '/:year/:month/:day/:slug/',
    pageSize: 20,
    sections: [],
    accent: { light: '#a11d21', dark: '#ff8a80' },
    logo: undefined,
    favicon: undefined,
    masthead: {
      required: false,
      title: '',
      registrationNumber: '',
      registeredOn: '',
      publisher: '',
      editor: '',
      address: '',
      telephone: '',
      publishedOn: '',
      youthProtectionOfficer: '',
      email: '',
    },
    social: [],
    footerPages: [],
    onInvalid: 'fail',
    links: { rawHtmlRel: 'nofollow', sponsoredDomains: [] },
    search: { fallback: undefined },
    openHeart: undefined,
    front: { latest: 10, top: 8, popular: 10, bands: undefined },
    pictures: { formats: ['avif', 'webp'], widths: [480, 960, 1440] },
    cards: undefined,
    density: 'comfortable',
    fonts: [],
    markets: { endpoint: undefined },
    comments: undefined,
    admin: undefined,
    feedLength: 20,
    excerptLength: 160,
    relatedCount: 5,
    stockPictures: [],
    ...fields,
  };
}

export interface MadeSite extends Partial<Omit<SiteInput, 'articles' | 'config'>> {
  readonly config?: Partial<SiteConfig>;
}

/** Indexes a paper of these articles. */
export function makeSite(articles: readonly Article[], { config, ...input }: MadeSite = {}): IndexedSite {
  return indexSite({ config: makeConfig(config), articles, authors: [], staticPages: [], ...input });
}
