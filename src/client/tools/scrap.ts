/** Keeps this article among the reader's scraps, or lets it go. */
import { onTool, setPressed } from '../dom.ts';
import { loadScraps, saveScraps } from '../kept/device.ts';
import { hasScrap, toggleScrap } from '../kept/scraps.ts';
import { thisArticle } from '../this-article.ts';
import { say } from '../toast.ts';

export function setUpScrap(): void {
  onTool('scrap', (control) => {
    const article = thisArticle();
    const isKept = (): boolean => hasScrap(loadScraps(), article.url);
    setPressed(control, isKept());
    control.addEventListener('click', () => {
      const { kept, released, failed } = control.dataset;
      const taken = saveScraps(toggleScrap(loadScraps(), { ...article, saved: new Date().toISOString() }));
      setPressed(control, isKept());
      say(!taken ? failed : isKept() ? kept : released);
    });
  });
}
