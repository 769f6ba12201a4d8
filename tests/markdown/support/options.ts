/** The options that the tests of bodies share: a paper below `/paper`, with one picture whose size is known. */
import type { BodyOptions } from '../../../src/markdown/body.ts';

export const OPTIONS: BodyOptions = {
  origin: 'https://haesol.example',
  basePath: '/paper',
  rawHtmlRel: 'nofollow',
  sponsoredDomains: ['gwanggo.example'],
  language: 'ko',
  pictureSize: (src) => (src === '/assets/항구.jpg' ? { width: 1200, height: 800 } : undefined),
};
