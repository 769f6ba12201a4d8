/**
 * 좋아요 · 화나요 · 슬퍼요 · 추가취재 원해요: the reader's one reaction to an article, kept on the device. Where the
 * paper counts reactions, a reader's first one to an article is counted; what was counted cannot be taken back.
 */
import { find, findAll, setPressed } from '../dom.ts';
import { isRecord } from '../kept/kept.ts';
import { load, save } from '../store.ts';
import { createTally, type Tally } from './open-heart.ts';

export function setUpReactions(): void {
  const controls = findAll<HTMLButtonElement>('[data-reaction]');
  const endpoint = find('.reactions')?.dataset.openHeart;
  const url = location.pathname;
  const tally = endpoint === undefined ? undefined : createTally(endpoint, url);
  const show = (): void => {
    for (const control of controls) setPressed(control, kept('reactions')[url] === control.dataset.reaction);
  };

  for (const control of controls) {
    const { reaction = '' } = control.dataset;
    control.addEventListener('click', () => {
      const { [url]: before, ...others } = kept('reactions');
      save('reactions', before === reaction ? others : { ...others, [url]: reaction });
      show();
      if (tally !== undefined) void countOnce(tally, url, reaction).then(() => showCounts(tally, controls));
    });
  }
  show();
  if (tally !== undefined) void showCounts(tally, controls);
}

async function countOnce(tally: Tally, url: string, reaction: string): Promise<void> {
  const counted = kept('counted');
  if (counted[url] !== undefined || !save('counted', { ...counted, [url]: true })) return;
  await tally.add(reaction);
}

async function showCounts(tally: Tally, controls: readonly HTMLButtonElement[]): Promise<void> {
  const counts = await tally.counts();
  for (const control of controls) {
    const place = control.querySelector('.tally');
    if (place !== null) place.textContent = counts.get(control.dataset.reaction ?? '')?.toLocaleString(document.documentElement.lang) ?? '';
  }
}

function kept(name: string): Readonly<Record<string, unknown>> {
  const value = load(name);
  return isRecord(value) ? value : {};
}
