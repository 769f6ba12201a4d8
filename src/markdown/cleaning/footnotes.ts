/** The footnotes' place after the text, and the way back from each, named for screen readers. */
import type { CleaningStep } from './step.ts';
import { hasClass } from './tree.ts';

export interface FootnoteOptions {
  readonly language: 'ko' | 'en';
}

const WORDS = {
  ko: { footnotes: '각주', back: '본문으로 돌아가기' },
  en: { footnotes: 'Footnotes', back: 'Back to the text' },
} as const;

export function footnotes(options: FootnoteOptions): CleaningStep {
  const words = WORDS[options.language];
  return (body) => {
    for (const element of body.elements) {
      if (element.name === 'div' && hasClass(element, 'footnotes')) {
        element.name = 'section';
        element.attributes['aria-label'] = words.footnotes;
      } else if (element.name === 'a' && hasClass(element, 'footnote-backref')) {
        element.attributes['aria-label'] = words.back;
      }
    }
  };
}
