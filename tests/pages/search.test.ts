import { expect, test } from 'vitest';
import { buildSearchForm } from '../../src/pages/search.ts';
import { makeConfig } from '../support/make-site.ts';

const formFor = (fallback: string | undefined) => buildSearchForm(makeConfig({ search: { fallback } }));

test('without script a search stays on the search page', () => {
  expect(formFor(undefined)).toEqual({ action: '/search/', query: 'q', fields: [] });
});

test('or goes to the engine that the owner chose, for this site alone', () => {
  expect(formFor('https://engine.example/find?words={query}&site={site}&kl=kr-kr')).toEqual({
    action: 'https://engine.example/find',
    query: 'words',
    fields: [
      { name: 'site', value: 'haesol.example' },
      { name: 'kl', value: 'kr-kr' },
    ],
  });
});

test('an address without a place for the query leads nowhere else', () => {
  expect(formFor('https://engine.example/')).toEqual(formFor(undefined));
});
