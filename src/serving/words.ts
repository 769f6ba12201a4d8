/** What the preview says on pages, in the site's language. */
import type { Severity } from '../base/problem.ts';
import type { Language } from '../config/config.ts';

export interface PreviewWords {
  readonly title: (errors: number, warnings: number) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly close: string;
  /** Some articles are held back, the rest is shown. */
  readonly held: string;
  /** The whole site stays as it was. */
  readonly kept: string;
  readonly onlyWarnings: string;
  /** Something else than an article or a setting failed. */
  readonly failed: (reason: string) => string;
  readonly first: string;
  readonly firstHint: string;
}

export function previewWordsIn(language: Language): PreviewWords {
  return language === 'en' ? english : korean;
}

const korean: PreviewWords = {
  title: (errors, warnings) => [errors > 0 ? `고칠 곳 ${errors}개` : '', warnings > 0 ? `살펴볼 곳 ${warnings}개` : ''].filter(Boolean).join(', '),
  severity: { error: '고칠 곳', warning: '살펴볼 곳' },
  close: '닫기',
  held: '문제가 있는 기사만 빼고 보여 줍니다. 고쳐서 저장하면 이 알림은 사라집니다.',
  kept: '고칠 때까지 사이트는 마지막으로 잘된 모습 그대로입니다. 고쳐서 저장하면 이 알림은 사라집니다.',
  onlyWarnings: '그대로 낼 수 있습니다.',
  failed: (reason) => `${reason} 고쳐서 저장하면 다시 만듭니다.`,
  first: '사이트를 만들고 있습니다',
  firstHint: '다 되면 이 자리에 나타납니다.',
};

const english: PreviewWords = {
  title: (errors, warnings) => [errors > 0 ? counted(errors, 'error') : '', warnings > 0 ? counted(warnings, 'warning') : ''].filter(Boolean).join(', '),
  severity: { error: 'Error', warning: 'Warning' },
  close: 'Close',
  held: 'All but the faulty articles is shown. This note is gone when they are mended and saved.',
  kept: 'Until it is mended, the site stays as it last was. This note is gone when it is mended and saved.',
  onlyWarnings: 'It can be published as it is.',
  failed: (reason) => `${reason} Mend and save it, and it is built again.`,
  first: 'The site is being built',
  firstHint: 'It appears here when it is ready.',
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
