import { expect, test } from 'vitest';
import { checkThemeFolder } from '../../src/theme/check-folder.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

function check(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return checkThemeFolder(folder).map(({ code, severity, file, line, params }) => [code, severity, `${file}:${line}`, ...Object.values(params)].join(' '));
}

test('a site without a theme of its own has no problem with it', () => {
  expect(checkThemeFolder('/does/not/exist')).toEqual([]);
});

test('what replaces a file of the theme is as it should be', () => {
  expect(check({ 'pages/article.njk': 'x', 'partials/tools/reader.njk': 'x', 'styles/tokens.css': '', 'strings/ko.yaml': 'front:\n  latest: 새 기사\n' })).toEqual([]);
});

test('a file that is misspelt is told with the name that was meant', () => {
  expect(check({ 'pages/articel.njk': 'x', 'page/front.njk': 'x', 'styles/footr.css': '', 'strings/kr.yaml': 'a: b' })).toEqual([
    'SOKBO-T02 warning theme/page/front.njk:1 theme/pages/front.njk',
    'SOKBO-T02 warning theme/pages/articel.njk:1 theme/pages/article.njk',
    'SOKBO-T02 warning theme/strings/kr.yaml:1 theme/strings/ko.yaml',
    'SOKBO-T02 warning theme/styles/footr.css:1 theme/styles/footer.css',
  ]);
});

test('a file of which nothing comes is told', () => {
  expect(check({ 'pages/obituaries.njk': 'x', 'article.html': 'x', 'ours.css': 'x' })).toEqual(['article.html', 'ours.css', 'pages/obituaries.njk'].map((name) => `SOKBO-T01 warning theme/${name}:1`));
});

test('a partial of the site’s own is used where a template of the site names it; a style always is', () => {
  const ours = { 'partials/weather.njk': '맑음', 'styles/weather.css': '.weather {}', 'README.md': '우리 테마' };
  expect(check({ ...ours, 'pages/front.njk': '{% include "partials/weather.njk" %}' })).toEqual([]);
  expect(check(ours)).toEqual(['SOKBO-T01 warning theme/partials/weather.njk:1']);
});

test('words that no template says are told with their line', () => {
  expect(check({ 'strings/ko.yaml': 'front:\n  latst: 새 기사\nweather:\n  today: 오늘\n' })).toEqual([
    'SOKBO-T04 warning theme/strings/ko.yaml:2 front.latst front.latest',
    'SOKBO-T03 warning theme/strings/ko.yaml:4 weather.today',
  ]);
  expect(check({ 'strings/ko.yaml': 'weather:\n  today: 오늘\n', 'pages/front.njk': '{{ "weather.today" | t }}' })).toEqual([]);
});

test('a strings file that is no YAML is a problem like any other', () => {
  expect(check({ 'strings/ko.yaml': 'front: [\n' })[0]).toMatch(/^SOKBO-Y\d\d error theme\/strings\/ko\.yaml:/u);
});

test('a file that is not UTF-8 is an error, whatever it is', () => {
  const cp949 = Buffer.from([0x61, 0x3a, 0x20, 0xbe, 0xc8, 0xb3, 0xe7, 0xc7, 0xcf, 0xbc, 0xbc, 0xbf, 0xe4, 0x20, 0xb1, 0xe2, 0xbb, 0xe7]);
  const folder = temporaryFolder();
  for (const name of ['strings/ko.yaml', 'pages/article.njk', 'styles/ours.css']) writeFiles(folder, { [name]: cp949 });
  expect(checkThemeFolder(folder).map(({ code, severity, file }) => [code, severity, file])).toEqual(
    ['pages/article.njk', 'strings/ko.yaml', 'styles/ours.css'].map((name) => ['SOKBO-E02', 'error', `theme/${name}`]),
  );
});
