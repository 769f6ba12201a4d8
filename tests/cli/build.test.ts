import { execFile } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSite } from '../support/build-site.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `sokbo` as `npm run` does. */
function sokbo(...words: readonly string[]): Promise<Run> {
  return sokboIn({}, ...words);
}

function sokboIn(environment: Readonly<Record<string, string>>, ...words: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    const args = [path.join(ROOT, 'src/cli/start.cjs'), ...words];
    execFile(process.execPath, args, { cwd: ROOT, env: { ...process.env, NO_COLOR: '1', ...environment } }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

/** Runs `sokbo` with these words, and what a shell does with its output. */
function throughShell(words: string): Promise<Run> {
  return new Promise((resolve) => {
    execFile('sh', ['-c', `"${process.execPath}" src/cli/start.cjs build ${words}`], { cwd: ROOT }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

const GOOD = { 'content/articles/2026-11-20-a.md': '---\ntitle: 기사\n---\n본문\n' };
const BAD = { 'content/articles/2026-11-21-b.md': '---\ntitle: [단독] 제목\n---\n본문\n' };

describe('npm run build', () => {
  it('publishes, says what it made and where to look, and exits 0', async () => {
    const site = createSite(GOOD);
    const { code, stdout, stderr } = await sokbo('build', '--site', site);
    expect(code).toBe(0);
    expect(stdout).toMatch(/기사 1건, 페이지 \d+쪽을 발행했습니다/u);
    expect(stdout).toContain('_site/index.html');
    expect(stderr).toBe('');
    expect(existsSync(path.join(site, '_site/index.html'))).toBe(true);
  });

  it('publishes from wherever passing files lie, though Eleventy looks for dates in paths', async () => {
    const passing = path.join(temporaryFolder(), '2026-11-22');
    mkdirSync(passing);
    expect(await sokboIn({ TMPDIR: passing }, 'build', '--site', createSite(GOOD))).toMatchObject({ code: 0, stderr: '' });
  });

  it('tells every problem with its place, line, caret and remedy, and exits 1', async () => {
    const { code, stderr, stdout } = await sokbo('build', '--site', createSite({ ...GOOD, ...BAD }));
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('content/articles/2026-11-21-b.md:2:8');
    expect(stderr).toContain('SOKBO-Y01');
    expect(stderr).toContain('title: [단독] 제목');
    expect(stderr).toMatch(/^\s*\^/mu);
    expect(stderr).toMatch(/title: ['"]\[단독\] 제목['"]/u);
    expect(stderr).toContain('발행하지 않았습니다');
  });

  it('publishes the rest with --hold-invalid, lists what it held, and exits 0', async () => {
    const { code, stdout } = await sokbo('build', '--site', createSite({ ...GOOD, ...BAD }), '--hold-invalid');
    expect(code).toBe(0);
    expect(stdout).toContain('content/articles/2026-11-21-b.md');
  });

  it('says of an article with a problem that readers can see it, and when it takes it down', async () => {
    const site = createSite(GOOD);
    await sokbo('build', '--site', site);
    writeFiles(site, { 'content/articles/2026-11-20-a.md': '---\ntitle: [단독] 기사\n---\n본문\n' });
    const refused = await sokbo('build', '--site', site);
    expect(refused.stderr).toMatch(/1건은 지금 사이트에 나가 있습니다.*\n {2}\/2026\/11\/20\/a\//u);
    const held = await sokbo('build', '--site', site, '--hold-invalid');
    expect(held.stdout).toMatch(/나가 있던 기사 1건을 내렸습니다.*\n {2}\/2026\/11\/20\/a\//u);
    const again = await sokbo('build', '--site', site, '--hold-invalid');
    expect(again.stdout).not.toContain('내렸습니다');
  });

  it('names scheduled articles where there are few of them, however many drafts wait', async () => {
    const drafts = Array.from({ length: 11 }, (_, index) => [`content/articles/2026-11-20-d${index}.md`, `---\ntitle: 초안 ${index}\ndraft: true\n---\n`]);
    const { stdout } = await sokbo('build', '--site', createSite({ ...GOOD, ...Object.fromEntries(drafts), 'content/articles/2099-01-01-b.md': '---\ntitle: 새해 인사\n---\n' }));
    expect(stdout).toContain('초안 11건, 예약 1건');
    expect(stdout).toMatch(/예약 {2}2099-01-01.*새해 인사/u);
    expect(stdout).not.toContain('초안 3');
  });

  it('ends quietly when nobody listens any more', async () => {
    const { code, stderr } = await throughShell('--help | head -n 1');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('prints one JSON object with --json', async () => {
    const { code, stdout } = await sokbo('build', '--site', createSite({ ...GOOD, ...BAD }), '--hold-invalid', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      published: true,
      articles: 1,
      pages: expect.any(Number),
      rendered: expect.any(Number),
      removed: 0,
      held: ['content/articles/2026-11-21-b.md'],
      problems: [{ code: 'SOKBO-Y01', file: 'content/articles/2026-11-21-b.md', line: 2, column: 8, message: expect.stringContaining('[') }],
      milliseconds: expect.any(Number),
    });
  });

  it('speaks English for an English paper', async () => {
    const site = createSite({ ...GOOD, ...BAD, 'content/site.yaml': 'name: The Haesol Daily\nurl: https://haesol.example\nlanguage: en\n' });
    const { stderr } = await sokbo('build', '--site', site);
    expect(stderr).toContain('Put the whole value in quotes');
    expect(stderr).not.toMatch(/따옴표/u);
  });

  it.each([
    ['an unknown option', ['build', '--nonsense']],
    ['a number of releases to keep where there are none', ['build', '--keep', '3']],
    ['a folder that is not there', ['build', '--site', path.join('nowhere', 'at', 'all')]],
  ])('exits 2 for %s, in one sentence and without a stack trace', async (_what, words) => {
    const { code, stderr } = await sokbo(...words);
    expect(code).toBe(2);
    expect(stderr).not.toMatch(/\n\s+at /u);
    expect(stderr.trim()).not.toBe('');
  });

  it('exits 2 and touches nothing when the output folder is somebody else’s', async () => {
    const out = temporaryFolder();
    writeFiles(out, { 'thesis.txt': 'years of work' });
    const { code, stderr } = await sokbo('build', '--site', createSite(GOOD), '--out', out);
    expect(code).toBe(2);
    expect(stderr).toContain(out);
  });

  it.each([
    ['cannot be compiled', '{{ oops( }}'],
    ['fails while it is rendered', '{{ view.oops() }}'],
  ])('exits 2 with the template and its line when one %s', async (_, fault) => {
    const { code, stderr } = await sokbo('build', '--site', createSite({ ...GOOD, 'theme/partials/footer.njk': `<footer>\n${fault}</footer>` }));
    expect(code).toBe(2);
    expect(stderr).toMatch(/theme\/partials\/footer\.njk:2: \w/u);
    expect(stderr).not.toMatch(/\n\s+at /u);
  });

  it('asks for site.yaml where there is none', async () => {
    const site = temporaryFolder();
    writeFiles(site, GOOD);
    const { code, stderr } = await sokbo('build', '--site', site);
    expect(code).toBe(1);
    expect(stderr).toContain('content/site.yaml');
  });
});
