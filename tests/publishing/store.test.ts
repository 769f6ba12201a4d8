/** The store gives back what was put into it, or nothing: damage is noticed wherever it is. */
import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openArticleShards } from '../../src/publishing/store/article-shards.ts';
import { openTextPack } from '../../src/publishing/store/text-pack.ts';
import type { Article } from '../../src/article/article.ts';
import { createProblem, type Problem } from '../../src/base/problem.ts';
import type { KnownFile } from '../../src/reading/memory.ts';
import { makeArticle } from '../support/make-articles.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('texts', () => {
  it('come back by their digests, in this run and in the next', () => {
    const folder = temporaryFolder();
    const texts = Array.from({ length: 50 }, (_, index) => [`digest-${index}`, `본문 ${index} `.repeat(index)] as const);
    const first = openTextPack(folder, 'v1');
    for (const [digest, text] of texts) first.put(digest, text);
    expect(texts.map(([digest]) => first.get(digest))).toEqual(texts.map(([, text]) => text));
    first.save(texts.map(([digest]) => digest));
    first.close();

    const second = openTextPack(folder, 'v1');
    expect(texts.map(([digest]) => second.get(digest))).toEqual(texts.map(([, text]) => text));
    expect(second.get('another')).toBeUndefined();
    second.close();
  });

  it('come back whatever the number of runs that brought them, each of which writes little', () => {
    const folder = temporaryFolder();
    const all = new Map<string, string>();
    for (const count of [1_500, 1, 900, 300, 2]) {
      const pack = openTextPack(folder, 'v1');
      for (let left = count; left > 0; left -= 1) {
        const digest = `digest-${all.size}`;
        all.set(digest, `본문 ${all.size}`);
        pack.put(digest, all.get(digest) ?? '');
      }
      pack.save(all.keys());
      // A process may go on with the same pack.
      expect([...all.keys()].every((digest) => pack.get(digest) === all.get(digest))).toBe(true);
      pack.save(all.keys());
      pack.close();
    }
    const last = openTextPack(folder, 'v1');
    expect([...all].filter(([digest, text]) => last.get(digest) !== text)).toEqual([]);
    last.put('more', '더');
    const before = readFileSync(path.join(folder, 'texts.index')).length;
    last.save([...all.keys(), 'more']);
    expect(readFileSync(path.join(folder, 'texts.index')).length).toBeLessThan(before + 1_000);
    last.close();
    expect(readdirSync(folder).filter((name) => name.endsWith('.texts'))).toHaveLength(1);
  });

  it('are forgotten when their file was cut, and when it is another version’s', () => {
    const folder = temporaryFolder();
    const written = openTextPack(folder, 'v1');
    written.put('a', '본문');
    written.save(['a']);
    written.close();
    truncateSync(path.join(folder, 'texts.pack'), 1);
    const cut = openTextPack(folder, 'v1');
    expect(cut.get('a')).toBeUndefined();
    cut.close();
    const other = openTextPack(folder, 'v2');
    expect(other.get('a')).toBeUndefined();
    other.close();
  });

  it('that were never saved do not count, and what is written later does not mix with them', () => {
    const folder = temporaryFolder();
    const saved = openTextPack(folder, 'v1');
    saved.put('a', '하나');
    saved.save(['a']);
    saved.put('b', '둘');
    saved.close();
    const next = openTextPack(folder, 'v1');
    expect([next.get('a'), next.get('b')]).toEqual(['하나', undefined]);
    next.put('c', '셋');
    expect([next.get('a'), next.get('c')]).toEqual(['하나', '셋']);
    next.close();
  });
});

describe('what is known of articles', () => {
  const known = (id: string, title: string): KnownFile => ({
    state: { size: 1, modified: 2, changed: 3 },
    digest: `${id} ${title}`,
    problems: [],
    article: makeArticle({ id, digest: `${id} ${title}`, title, excerpt: `요약 ${title}`, featureText: undefined, tags: ['부두'], body: { path: `/paper/${id}`, digest: title } }),
  });
  const ids = Array.from({ length: 3_200 }, (_, index) => `2026-11-22-${String(index).padStart(5, '0')}.md`);
  const place = (id: string) => ({ path: `/paper/${id}`, file: `articles/${id}` });

  function save(folder: string, titles: ReadonlyMap<string, string>): void {
    const shards = openArticleShards(folder, 'v1', 'key');
    for (const [id, title] of titles) {
      const before = shards.recall(id, place(id));
      shards.keep(id, before?.article?.title === title ? before : known(id, title));
    }
    shards.save(1000);
  }

  it('is given back as it was kept, with texts that are read when they are asked for', () => {
    const folder = temporaryFolder();
    mkdirSync(folder, { recursive: true });
    save(folder, new Map(ids.map((id) => [id, `제목 ${id}`])));
    const shards = openArticleShards(folder, 'v1', 'key');
    expect(shards.asOf).toBe(1000);
    for (const id of [ids[0], ids[1600], ids.at(-1)]) {
      const recalled = shards.recall(id ?? '', place(id ?? ''));
      const { article, ...rest } = known(id ?? '', `제목 ${id ?? ''}`);
      expect(recalled).toMatchObject(rest);
      expect(recalled?.article).toMatchObject({ ...article, excerpt: `요약 제목 ${id ?? ''}` });
    }
    expect(openArticleShards(folder, 'v1', 'another key').recall(ids[0] ?? '', place(ids[0] ?? ''))).toBeUndefined();
  });

  it('is given back in every field, whatever few articles have', () => {
    const folder = temporaryFolder();
    const picture = { src: '/assets/a.jpg', alt: '부두', caption: '설명', credit: undefined };
    const unusual: Partial<Article> = {
      ...{ updated: { ms: 5, iso: '2026-11-22' }, language: 'en', categories: ['경제'], bylines: [{ kind: 'author', id: 'kim' }], excerpt: '요약', featureText: '**머리말**' },
      ...{ featureImage: picture, image: picture, redirectFrom: ['/old/'], draft: true, published: false, breaking: true, pin: true, lead: true, noindex: true, comments: false },
      ...{ series: '항구', source: '제보', corrections: [{ date: { ms: 6, iso: '2026-11-23' }, text: '바로잡음' }], ai: 'assisted', sponsored: '', extra: { weight: '3', list: ['a'] } },
      body: { path: '/paper/b.md', digest: 'body' },
      bodyLength: 12,
    };
    const problem: Problem = createProblem('SOKBO-A01', { file: 'articles/c.md', params: { url: '/a/', other: 'b.md' } });
    const files: readonly (readonly [string, KnownFile])[] = [
      ['a.md', known('a.md', '평범한 기사')],
      ['b.md', { ...known('b.md', ''), article: makeArticle({ id: 'b.md', ...unusual }) }],
      ['c.md', { ...known('c.md', ''), article: undefined, problems: [problem] }],
    ];
    const write = (known: readonly (readonly [string, KnownFile])[]): void => {
      const shards = openArticleShards(folder, 'v1', 'key');
      for (const [id, file] of known) shards.keep(id, file);
      shards.save(1000);
    };
    const expectAll = (): void => {
      const shards = openArticleShards(folder, 'v1', 'key');
      for (const [id, { article, ...rest }] of files.toReversed()) {
        const recalled = shards.recall(id, place(id));
        expect(recalled).toMatchObject(rest);
        expect(recalled?.article === undefined).toBe(article === undefined);
        // Digest and places are those of the file.
        for (const [name, value] of Object.entries({ ...article, file: `articles/${id}`, digest: rest.digest })) if (article !== undefined) expect(Reflect.get(recalled?.article ?? {}, name), name).toEqual(value);
      }
    };
    write(files);
    expectAll();
    // Written again, as it was recalled, with an article that came later.
    const again = openArticleShards(folder, 'v1', 'key');
    const recalled = files.flatMap(([id]) => again.recall(id, place(id)) ?? []);
    write([...files.flatMap(([id], at) => (recalled[at] === undefined ? [] : [[id, recalled[at]] as const])), ['d.md', known('d.md', '새 기사')]]);
    expectAll();
  });

  it('costs one file when one article changes, and loses nothing when a file is lost', () => {
    const folder = temporaryFolder();
    mkdirSync(folder, { recursive: true });
    const titles = new Map(ids.map((id) => [id, '제목']));
    save(folder, titles);
    const before = new Set(readdirSync(folder));
    save(folder, new Map([...titles, [ids[10] ?? '', '고친 제목']]));
    expect(readdirSync(folder).filter((name) => !before.has(name)).length).toBe(1);

    const [shard = ''] = readdirSync(folder).filter((name) => name.endsWith('.articles')).sort();
    rmSync(path.join(folder, shard));
    const shards = openArticleShards(folder, 'v1', 'key');
    const recalled = ids.filter((id) => shards.recall(id, place(id)) !== undefined);
    expect(recalled.length).toBeGreaterThan(ids.length / 2);
    save(folder, titles);
    const mended = openArticleShards(folder, 'v1', 'key');
    expect(ids.every((id) => mended.recall(id, place(id))?.article?.title === '제목')).toBe(true);
  });

  it('is forgotten where texts turn out to be damaged that have to be written again', () => {
    const folder = temporaryFolder();
    mkdirSync(folder, { recursive: true });
    const titles = new Map(ids.map((id) => [id, '제목']));
    save(folder, titles);
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.articles'))) {
      const bytes = readFileSync(path.join(folder, name));
      bytes.writeUInt8((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1);
      writeFileSync(path.join(folder, name), bytes);
    }
    save(folder, new Map([...titles, [ids[10] ?? '', '고친 제목']]));
    const anew = openArticleShards(folder, 'v1', 'key');
    expect([anew.asOf, anew.recall(ids[0] ?? '', place(ids[0] ?? ''))]).toEqual([0, undefined]);
    save(folder, titles);
    expect(openArticleShards(folder, 'v1', 'key').recall(ids[10] ?? '', place(ids[10] ?? ''))?.article?.excerpt).toBe('요약 제목');
  });
});
