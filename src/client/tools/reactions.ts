/** 좋아요 · 화나요 · 슬퍼요 · 추가취재 원해요: the reader's one reaction to an article, kept on the device. */
import { findAll, setPressed } from '../dom.ts';
import { isRecord } from '../kept/kept.ts';
import { load, save } from '../store.ts';

export function setUpReactions(): void {
  const controls = findAll<HTMLButtonElement>('[data-reaction]');
  const url = location.pathname;
  const reactions = (): Readonly<Record<string, unknown>> => {
    const kept = load('reactions');
    return isRecord(kept) ? kept : {};
  };
  const show = (): void => {
    for (const control of controls) setPressed(control, reactions()[url] === control.dataset.reaction);
  };

  for (const control of controls) {
    control.addEventListener('click', () => {
      const { [url]: before, ...others } = reactions();
      const { reaction } = control.dataset;
      save('reactions', before === reaction ? others : { ...others, [url]: reaction });
      show();
    });
  }
  show();
}
