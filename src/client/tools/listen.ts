/** Reads the article aloud with the browser's own voice, from where the reader stopped it. */
import { onTool, setPressed } from '../dom.ts';
import { articleText } from '../this-article.ts';
import { say } from '../toast.ts';
import { passagesOf } from './passages.ts';

/** What is read: no captions, tables or footnotes. */
const READ = 'h1, .deck p, .deck li, .body-text > :is(p, h2, h3, h4, blockquote, ul, ol)';
const SILENCE_MS = 2000;

export function setUpListening(): void {
  onTool('listen', (control) => {
    if (!('speechSynthesis' in window)) return;
    const words = control.textContent;
    const { stop = words, silent } = control.dataset;
    const language = articleText()?.closest('[lang]')?.getAttribute('lang') ?? '';
    let passages: readonly string[] = [];
    let next = 0;
    let reading: SpeechSynthesisUtterance | undefined;

    const show = (): void => {
      setPressed(control, reading !== undefined);
      control.textContent = reading === undefined ? words : stop;
    };
    const end = (): void => {
      reading = undefined;
      speechSynthesis.cancel();
      show();
    };
    const read = (): void => {
      const text = passages[next];
      if (text === undefined) {
        next = 0;
        end();
        return;
      }
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = language;
      // A passage that was cancelled also ends: only the one that is being read leads on.
      utterance.onend = () => {
        if (reading !== utterance) return;
        next += 1;
        read();
      };
      utterance.onerror = () => {
        if (reading !== utterance) return;
        say(silent);
        end();
      };
      reading = utterance;
      speechSynthesis.speak(utterance);
      show();
    };

    control.addEventListener('click', () => {
      if (reading !== undefined) {
        end();
        return;
      }
      if (passages.length === 0) passages = passagesOf([...document.querySelectorAll<HTMLElement>(READ)].map((part) => part.innerText));
      read();
      // A device without a voice neither speaks nor says so.
      setTimeout(() => {
        if (reading === undefined || speechSynthesis.getVoices().length > 0) return;
        say(silent);
        end();
      }, SILENCE_MS);
    });
    addEventListener('pagehide', end);
    show();
  });
}
