import { rmSync } from 'node:fs';
import { get } from 'node:http';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openPreview, type PreviewEvent } from '../../src/serving/preview.ts';
import { createSite } from '../support/build-site.ts';
import { writeFiles } from '../support/temporary-folder.ts';

const SNOW = 'content/articles/2026-11-20-snow.md';
const article = (title: string): string => `---\ntitle: ${title}\ncategories: [사회]\n---\n\n눈이 왔다.\n`;

/** A machine that does much else may take its time. */
const PATIENCE = { timeout: 20_000 } as const;

/** Done once, when a rehearsal has begun and has read nothing yet. */
let onRehearsal: () => void = () => {};

vi.mock(import('../../src/serving/rehearsal.ts'), async (original) => {
  const { rehearsing } = await original();
  return {
    rehearsing: (open) => (...place) => {
      const act = onRehearsal;
      onRehearsal = () => {};
      act();
      return rehearsing(open)(...place);
    },
  };
});

/** The moments at which previews were to wake for a scheduled article. */
const wakings = vi.hoisted((): (number | undefined)[] => []);

vi.mock(import('../../src/serving/due-timer.ts'), async (original) => {
  const { createDueTimer } = await original();
  return {
    createDueTimer(call) {
      const { set } = createDueTimer(call);
      return {
        set(due) {
          wakings.push(due);
          set(due);
        },
      };
    },
  };
});

interface Previewed {
  readonly site: string;
  readonly events: readonly PreviewEvent[];
  /** As a person opens it. */
  readonly page: (address: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** A preview of a paper of one article. */
async function preview(site = createSite({ [SNOW]: article('첫눈') })): Promise<Previewed> {
  const events: PreviewEvent[] = [];
  const opened = await openPreview({
    ...{ site, articles: path.join(site, 'content', 'articles'), assets: path.join(site, 'assets'), drafts: false, future: false, jobs: 1, onProgress: () => {} },
    ...{ host: 'localhost', port: 0, onEvent: (event) => void events.push(event) },
  });
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => (closing ??= opened.close());
  onTestFinished(close);
  return { site, events, close, page: (address) => new Promise((resolve, reject) => void get(new URL(address, opened.url), (response) => resolve(text(response))).on('error', reject)) };
}

/** A preview in whose rehearsal something happens. */
async function rehearsed(act: (one: Previewed) => void): Promise<Previewed> {
  const one = await preview();
  await new Promise<void>((resolve) => {
    onRehearsal = () => {
      act(one);
      resolve();
    };
  });
  return one;
}

const kindsOf = ({ events }: Previewed): readonly string[] => events.map(({ kind }) => kind);
/** The state of the site in which a page was read: how many were told of before it. */
const editionOf = (html: string): number => Number(/data-edition="\w+-(\d+)"/u.exec(html)?.[1]);
const problemsOf = (event: PreviewEvent | undefined): number => (event?.kind === 'built' ? event.report.problems.length : 0);

describe('the preview', { timeout: 60_000 }, () => {
  it('rehearses after its first build, and tells nobody', async () => {
    const one = await rehearsed(() => {});
    // Ends with what is under way.
    await one.close();
    expect(kindsOf(one)).toEqual(['serving', 'built']);
  });

  it('shows what is saved while it rehearses', async () => {
    const { page } = await rehearsed(({ site }) => writeFiles(site, { [SNOW]: article('함박눈') }));
    await expect.poll(() => page('/2026/11/20/snow/'), PATIENCE).toContain('함박눈');
    // A page that was read before the rehearsal can tell by it that it is old.
    await expect.poll(async () => editionOf(await page('/')), PATIENCE).toBe(2);
  });

  it('tells of what is broken while it rehearses, although no page changes', async () => {
    const { events } = await rehearsed(({ site }) => writeFiles(site, { 'content/articles/2026-11-22-fish.md': '---\ntitle: [단독] 대구\n---\n' }));
    await expect.poll(() => problemsOf(events.at(-1)), PATIENCE).toBe(1);
  });

  it('goes on when the theme breaks while it rehearses', async () => {
    const one = await rehearsed(({ site }) => writeFiles(site, { 'theme/partials/footer.njk': '{% if %}' }));
    await expect.poll(() => kindsOf(one), PATIENCE).toContain('failed');
    rmSync(path.join(one.site, 'theme'), { recursive: true });
    writeFiles(one.site, { [SNOW]: article('함박눈') });
    await expect.poll(() => one.page('/2026/11/20/snow/'), PATIENCE).toContain('함박눈');
  });

  it("wakes when a scheduled article's day begins in the paper's zone", async () => {
    await preview(createSite({ [SNOW]: article('첫눈'), 'content/articles/2999-11-23-fish.md': article('대구') }));
    await expect.poll(() => wakings, PATIENCE).toContain(Date.parse('2999-11-23T00:00:00+09:00'));
  });

  it('leaves the paper to the next when it ends while it rehearses', async () => {
    const one = await rehearsed(({ close }) => void close());
    await one.close();
    const next = await preview(one.site);
    await expect.poll(() => kindsOf(next), PATIENCE).toContain('built');
    expect(kindsOf(one)).toEqual(['serving', 'built']);
  });
});
