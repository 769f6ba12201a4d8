/**
 * What readers of a feed have to be told as readers of the page are: that a text or a link in it is paid for, that a
 * machine wrote it, and what was corrected.
 */
import type { AiUse, Article } from '../../article/article.ts';
import type { Language } from '../../config/config.ts';

export interface Notice {
  /** Labels stand above the text, corrections below it. */
  readonly kind: 'label' | 'correction';
  /** In words, plain text: `광고`, `바로잡습니다 (2026-11-23)`. */
  readonly heading: string;
  /** Inline Markdown; a label has none. */
  readonly text: string;
}

/** Labels, then corrections with the oldest first. */
export function noticesOf(article: Article, language: Language): readonly Notice[] {
  const words = WORDS[language];
  const labels = [sponsorLabel(article.sponsored, words), words.ai[article.ai]].filter((label) => label !== undefined);
  return [
    ...labels.map((heading) => ({ kind: 'label', heading, text: '' }) as const),
    ...article.corrections.map(({ date, text }) => {
      const heading = `${words.correction} (${date.iso.slice(0, 10)})`;
      return { kind: 'correction', heading, text } as const;
    }),
  ];
}

/** For an article in whose body somebody pays for a link; `undefined` where all of it is paid for, which is said anyway. */
export function affiliateNoticeOf({ sponsored }: Article, language: Language): Notice | undefined {
  return sponsored === undefined ? { kind: 'label', heading: WORDS[language].affiliate, text: '' } : undefined;
}

interface NoticeWords {
  readonly sponsored: string;
  readonly sponsoredBy: (sponsor: string) => string;
  readonly affiliate: string;
  readonly ai: Readonly<Record<AiUse, string | undefined>>;
  readonly correction: string;
}

const WORDS: Readonly<Record<Language, NoticeWords>> = {
  ko: {
    sponsored: '광고',
    sponsoredBy: (sponsor) => `광고 · 협찬 ${sponsor}`,
    affiliate: '제휴 · 이 기사의 제휴 링크로 물건을 사면 신문사가 수수료를 받습니다.',
    ai: { none: undefined, assisted: '인공지능(AI)의 도움을 받아 쓴 기사입니다.', generated: '인공지능(AI)이 작성한 기사입니다.' },
    correction: '바로잡습니다',
  },
  en: {
    sponsored: 'Advertisement',
    sponsoredBy: (sponsor) => `Advertisement · Sponsored by ${sponsor}`,
    affiliate: 'Affiliate links · The paper is paid a commission when readers buy through them.',
    ai: {
      none: undefined,
      assisted: 'This article was written with the help of artificial intelligence.',
      generated: 'This article was written by artificial intelligence.',
    },
    correction: 'Correction',
  },
};

function sponsorLabel(sponsor: string | undefined, words: NoticeWords): string | undefined {
  if (sponsor === undefined) return undefined;
  return sponsor === '' ? words.sponsored : words.sponsoredBy(sponsor);
}
