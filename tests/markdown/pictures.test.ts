import { expect, it } from 'vitest';
import type { PictureSize } from '../../src/base/pictures.ts';
import { createBodyRenderer } from '../../src/markdown/render.ts';
import { OPTIONS } from './support/options.ts';

const known: PictureSize = {
  width: 1200,
  height: 800,
  variants: {
    name: 'abc',
    color: '#203040',
    sources: [
      { format: 'avif', files: [{ url: '/pictures/abc-480.avif', width: 480 }, { url: '/pictures/abc-1200.avif', width: 1200 }] },
      { format: 'webp', files: [{ url: '/pictures/abc-1200.webp', width: 1200 }] },
    ],
  },
};
const render = (source: string, basePath = ''): string => createBodyRenderer({ ...OPTIONS, basePath, pictureSize: (src) => (src === '/assets/a.jpg' ? known : undefined) })(source).html;

it('a picture with variants is offered in them, under its caption and in its link as well', () => {
  const html = render('[![부두](/assets/a.jpg)](/news/)\n\n![부두](/assets/a.jpg "해솔항")');
  expect(html.match(/<picture><source type="image\/avif" srcset="\/pictures\/abc-480\.avif 480w, \/pictures\/abc-1200\.avif 1200w" sizes="[^"]+">/gu)).toHaveLength(2);
  expect(html.match(/<img src="\/assets\/a\.jpg" alt="부두" width="1200" height="800" loading="lazy" decoding="async" data-color="#203040"><\/picture>/gu)).toHaveLength(2);
  expect(html).toContain('</picture><figcaption>해솔항</figcaption>');
});

it('a picture larger than any page shows it gives way to a smaller one', () => {
  const large = { ...known, variants: { ...known.variants, name: 'abc', color: '', sources: [], plain: { format: 'png', url: '/pictures/abc-600.png', width: 600, height: 400 } } } as const;
  const { html } = createBodyRenderer({ ...OPTIONS, basePath: '/paper', pictureSize: () => large })('![부두](/assets/a.jpg)');
  expect(html).toContain('<img src="/paper/pictures/abc-600.png" alt="부두" width="600" height="400"');
  expect(html).not.toContain('/assets/a.jpg');
});

it('variants lie below the base path, and other pictures have none', () => {
  expect(render('![부두](/assets/a.jpg)', '/paper')).toContain('srcset="/paper/pictures/abc-1200.webp 1200w"');
  expect(render('![부두](/assets/b.jpg)')).not.toContain('<picture');
});
