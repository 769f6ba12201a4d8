import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { stableJson } from '../../src/base/digest.ts';
import { readConfig, type ConfigMemory } from '../../src/reading/config.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const LEAST = 'name: 해솔일보\nurl: https://haesol.example\n';

function read(contents: string | Uint8Array) {
  const site = temporaryFolder();
  writeFiles(site, { 'content/site.yaml': contents });
  const { config, problems } = readConfig(site);
  return { name: config?.name, problems: problems.map(({ code, severity, file, line, column }) => `${code} ${severity} ${file}:${line}:${column}`) };
}

test.each([LEAST, `\ufeff${LEAST}`, LEAST.replaceAll('\n', '\r\n')])('the settings: %j', (text) => {
  expect(read(text)).toEqual({ name: '해솔일보', problems: [] });
});

test.each(['cp949', 'utf16le'])('a file in %s is refused rather than published with broken letters', (encoding) => {
  expect(read(iconv.encode(LEAST, encoding))).toEqual({ name: undefined, problems: ['SOKBO-E02 error content/site.yaml:1:1'] });
});

test('one broken letter has its place', () => {
  expect(read(Buffer.concat([Buffer.from(LEAST), Buffer.from('description: 바다'), Buffer.from([0xff])]))).toMatchObject({ problems: ['SOKBO-E03 error content/site.yaml:3:16'] });
});

test('a folder in its place is told, and so is nothing at all', () => {
  const site = temporaryFolder();
  expect(readConfig(site).problems).toMatchObject([{ code: 'SOKBO-C01' }]);
  writeFiles(site, { 'content/site.yaml/a': '' });
  expect(readConfig(site).problems).toMatchObject([{ code: 'SOKBO-E10', params: { reason: 'EISDIR' } }]);
});

test('a fault has the line of its setting, a name that is not known that of the name', () => {
  const settings = 'sections:\n  - 경제\n  - { name: 경제, slug: money }\npermalink: /:yaer/\nmasthead:\n  publsher: 문가람\n  registeredOn: 2026-02-30\nsearch:\n  fallback: https://search.example/\nlinks:\n  sponsoredDomains:\n    - shop.example\n    - https://a.example\n';
  const codes = read(LEAST + settings).problems;
  expect(codes).toEqual([
    'SOKBO-C05 warning content/site.yaml:8:3',
    'SOKBO-F69 error content/site.yaml:6:12',
    'SOKBO-C34 error content/site.yaml:9:17',
    'SOKBO-C32 error content/site.yaml:15:7',
    'SOKBO-C33 error content/site.yaml:11:13',
  ]);
  expect(read(`${LEAST}sections:\n  - 경제\n  - { name: 경제, slug: money }\n`).problems).toEqual(['SOKBO-C14 error content/site.yaml:5:5']);
});

describe('a configuration that is remembered', () => {
  const remember = (): ConfigMemory & { kept?: string } => {
    // As a file keeps it.
    const memory: ConfigMemory & { kept?: string } = {
      read: () => (memory.kept === undefined ? undefined : JSON.parse(memory.kept)),
      write: (known) => {
        memory.kept = JSON.stringify(known);
      },
    };
    return memory;
  };

  test.each([LEAST, readFileSync('content/site.yaml', 'utf8')])('is the one that was read', (text) => {
    const site = temporaryFolder();
    writeFiles(site, { 'content/site.yaml': text });
    const memory = remember();
    const first = readConfig(site, memory);
    expect(memory.kept).toBeDefined();
    expect(readConfig(site, memory)).toEqual(first);
    expect(stableJson(readConfig(site, memory).config)).toBe(stableJson(first.config));
  });

  test('is read anew when its text changed, and not remembered with a fault', () => {
    const site = temporaryFolder();
    const memory = remember();
    for (const name of ['해솔일보', '바다신문']) {
      writeFiles(site, { 'content/site.yaml': LEAST.replace('해솔일보', name) });
      expect(readConfig(site, memory).config?.name).toBe(name);
    }
    const { kept } = memory;
    writeFiles(site, { 'content/site.yaml': `${LEAST}nonsense: 1\n` });
    expect(readConfig(site, memory).problems).toHaveLength(1);
    expect(readConfig(site, memory).problems).toHaveLength(1);
    expect(memory.kept).toBe(kept);
  });
});
