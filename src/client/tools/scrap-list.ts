/** The reader's scraps: to read, to let go, to take along as a file, to bring back from one. */
import { create, find, onTool } from '../dom.ts';
import { loadScraps, saveScraps } from '../kept/device.ts';
import { createItem } from '../kept/list.ts';
import { exportScraps, mergeScraps, parseScraps, toggleScrap, type Scrap } from '../kept/scraps.ts';
import { say } from '../toast.ts';

const FILE_NAME = 'scraps.json';

export function setUpScrapList(): void {
  const section = find('#scraps');
  const list = section?.querySelector('ol');
  if (section === null || !list) return;
  const { remove = '', imported, nothing, failed } = section.dataset;

  const show = (): void => {
    const scraps = loadScraps();
    list.replaceChildren(...scraps.map((scrap) => createItem(scrap, createRemove(scrap))));
    section.classList.toggle('is-empty', scraps.length === 0);
  };
  const keep = (scraps: readonly Scrap[], words: string | undefined): void => {
    say(saveScraps(scraps) ? words : failed);
    show();
  };
  const createRemove = (scrap: Scrap): HTMLButtonElement => {
    const control = create('button', { type: 'button' }, remove, create('span', { className: 'unseen' }, ` ${scrap.title}`));
    control.addEventListener('click', () => {
      const place = [...list.children].findIndex((item) => item.contains(control));
      keep(toggleScrap(loadScraps(), scrap), undefined);
      // The reader's place is kept: the next scrap's control, or the list itself.
      (list.querySelectorAll('button')[place] ?? section).focus();
    });
    return control;
  };

  onTool('export', (control) => control.addEventListener('click', () => download(exportScraps(loadScraps()))));
  const file = find<HTMLInputElement>('#import');
  file?.addEventListener('change', () => {
    void read(file.files?.[0]).then((scraps) => {
      if (scraps.length === 0) say(nothing);
      else keep(mergeScraps(loadScraps(), scraps), imported);
      file.value = '';
    });
  });
  show();
  section.hidden = false;
}

function download(text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  create('a', { href, download: FILE_NAME }).click();
  URL.revokeObjectURL(href);
}

/** The scraps in a file that the reader chose; none in a file of another kind. */
async function read(file: File | undefined): Promise<readonly Scrap[]> {
  try {
    return parseScraps(JSON.parse((await file?.text()) ?? 'null'));
  } catch {
    return [];
  }
}
