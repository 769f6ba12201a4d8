/**
 * Every folder of `tests/invalid` holds files as editors get them wrong, and in `expected.txt` all that they are told.
 * `npx vitest run tests/reading/invalid.test.ts -u` writes the expectations again.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../src/base/problems/describe.ts';
import { readFrom } from '../support/read-articles.ts';

const FOLDER = path.join(import.meta.dirname, '..', 'invalid');

describe('invalid articles', () => {
  it.each(readdirSync(FOLDER))('%s', async (name) => {
    const directory = path.join(FOLDER, name);
    const read = await readFrom(directory);
    const { articles } = read;
    const problems = read.problems.filter(({ file }) => path.basename(file) !== 'expected.txt');
    expect(problems).not.toEqual([]);
    const held = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
    expect(articles.filter(({ file }) => held.has(file))).toEqual([]);
    const published = articles.map(({ file, permalink }) => `${file} is published at ${permalink}`);
    const told = [...problems.map((problem) => describeProblem(problem, 'ko')), ...published].join('\n\n');
    await expect(`${told}\n`).toMatchFileSnapshot(path.join(directory, 'expected.txt'));
  });
});
