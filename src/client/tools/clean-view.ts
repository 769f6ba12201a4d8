/** 클린뷰: the article alone. Escape leads back to the whole page. */
import { find, onTool, setPressed } from '../dom.ts';
import { choose, settingOf } from '../settings.ts';

export function setUpCleanView(): void {
  onTool('clean-view', (control) => {
    const isOn = (): boolean => settingOf('cleanView') === 'on';
    const turn = (value: 'on' | 'off'): void => {
      choose('cleanView', value);
      setPressed(control, value === 'on');
    };
    setPressed(control, isOn());
    control.addEventListener('click', () => turn(isOn() ? 'off' : 'on'));
    document.addEventListener('keydown', ({ key }) => {
      // An open picture is closed first.
      if (key === 'Escape' && isOn() && find('dialog[open]') === null) turn('off');
    });
  });
}
