/** What sharing needs beside plain links: the address on the clipboard, and the system's share sheet. */
import { onTool } from '../dom.ts';
import { thisArticle } from '../this-article.ts';
import { say } from '../toast.ts';

export function setUpShare(): void {
  const url = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;

  onTool('copy', (control) => {
    control.addEventListener('click', () => {
      const { copied, failed } = control.dataset;
      copy(url).then(() => say(copied), () => say(failed));
    });
  });
  onTool('send', (control) => {
    // A sheet that the reader closes again is no fault.
    control.addEventListener('click', () => void navigator.share({ title: thisArticle().title, url }).catch(() => {}));
  });
}

/** Rejects where the page is not served securely or the reader does not allow it. */
async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
