import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPermalink } from '../../src/article/permalink.ts';
import { slugify } from '../../src/base/slug.ts';

const parts = { date: { ms: 0, iso: '2026-02-05T09:07:30+09:00' }, slug: '항구', categories: ['사회', 'C++', '★'] };

describe('a pattern', () => {
  it.each([
    ['/:year/:month/:day/:slug/', '/2026/02/05/항구/'],
    ['/posts/:title/', '/posts/항구/'],
    ['posts/:title', '/posts/항구/'],
    ['/:categories/:title.html', '/사회/c/항구.html'],
    ['/:short_year/:i_month/:i_day/:y_day/:slug', '/26/2/5/036/항구/'],
    ['/:hour:minute:second-:slug/', '/090730-항구/'],
    ['date', '/사회/c/2026/02/05/항구.html'],
    ['pretty', '/사회/c/2026/02/05/항구/'],
    ['ordinal', '/사회/c/2026/036/항구.html'],
    ['none', '/사회/c/항구.html'],
  ])('%s', (pattern, path) => expect(buildPermalink(pattern, parts)).toBe(path));

  it('leaves out categories where there are none', () => expect(buildPermalink('/:categories/:slug/', { ...parts, categories: [] })).toBe('/항구/'));
  it('takes a day without a time for its midnight', () => expect(buildPermalink('/:hour/:slug/', { ...parts, date: { ms: 0, iso: '2026-02-05' } })).toBe('/00/항구/'));
});

it('is always a site path, whatever the article is called', () => {
  const names = fc.string({ unit: 'binary', maxLength: 40 });
  const patterns = fc.constantFrom('/:categories/:year/:slug/', ':slug', 'pretty', '/:categories/:title.html');
  fc.assert(
    fc.property(patterns, names, fc.array(names, { maxLength: 3 }), (pattern, name, categories) => {
      const path = buildPermalink(pattern, { ...parts, slug: slugify(name) || 'x', categories });
      expect(path).toMatch(/^\/([^/?#\\\p{Cc}]+\/)*([^/?#\\\p{Cc}]+\.html)?$/u);
      expect(path.split('/')).not.toContain('..');
      expect(path).toBe(path.normalize('NFC'));
    }),
  );
});
