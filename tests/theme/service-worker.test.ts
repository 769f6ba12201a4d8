import { expect, test } from 'vitest';
import { buildServiceWorker } from '../../src/theme/service-worker.ts';

const INPUT = { basePath: '', offlinePage: '/offline/', stylesheet: { path: '/theme/sokbo.1.css' }, scripts: [{ path: '/theme/page.1.js' }] };

/** What the worker is told before its code begins. */
function toldBy(code: string): unknown {
  const told = /^const OFFLINE=(?<json>\{.*?\});/u.exec(code)?.groups?.['json'];
  return JSON.parse(told ?? 'null');
}

test('the worker knows where the paper lies and what its theme is made of', () => {
  expect(toldBy(buildServiceWorker({ ...INPUT, basePath: '/신문' }))).toMatchObject({
    page: '/%EC%8B%A0%EB%AC%B8/offline/',
    files: ['/%EC%8B%A0%EB%AC%B8/theme/sokbo.1.css', '/%EC%8B%A0%EB%AC%B8/theme/page.1.js'],
  });
});

test('another theme is another edition, and the same theme the same', () => {
  const first = buildServiceWorker(INPUT);
  expect(buildServiceWorker(INPUT)).toBe(first);
  const second = buildServiceWorker({ ...INPUT, stylesheet: { path: '/theme/sokbo.2.css' } });
  expect(toldBy(second)).not.toEqual(toldBy(first));
});
