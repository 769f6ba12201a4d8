import { expect, test } from 'vitest';
import { buildServiceWorker } from '../../src/theme/service-worker.ts';

const INPUT = { basePath: '', offlinePage: '/offline/', stylesheet: { path: '/theme/sokbo.1.css' }, scripts: ['prelude', 'offline', 'finder'].map((name) => ({ name, path: `/theme/${name}.1.js` })) };

/** What the worker is told before its code begins. */
function toldBy(code: string): unknown {
  const told = /^const OFFLINE=(?<json>\{.*?\});/u.exec(code)?.groups?.['json'];
  return JSON.parse(told ?? 'null');
}

function editionOf(code: string): unknown {
  return /"edition":"(?<edition>[^"]+)"/u.exec(code)?.groups?.['edition'];
}

test('the worker knows where the paper lies and what the offline page needs, and loads no more', () => {
  expect(toldBy(buildServiceWorker({ ...INPUT, basePath: '/신문' }))).toMatchObject({
    page: '/%EC%8B%A0%EB%AC%B8/offline/',
    files: ['sokbo.1.css', 'prelude.1.js', 'offline.1.js'].map((name) => `/%EC%8B%A0%EB%AC%B8/theme/${name}`),
    theme: '/%EC%8B%A0%EB%AC%B8/theme/',
  });
});

test('another theme is another edition, and the same theme the same', () => {
  const first = buildServiceWorker(INPUT);
  expect(buildServiceWorker(INPUT)).toBe(first);
  const others = [{ ...INPUT, stylesheet: { path: '/theme/sokbo.2.css' } }, { ...INPUT, scripts: [{ name: 'finder', path: '/theme/finder.2.js' }] }];
  for (const other of others) expect(toldBy(buildServiceWorker(other))).not.toMatchObject({ edition: editionOf(first) });
});
