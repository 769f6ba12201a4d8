/** The article as a clipping, on paper. */
import { onTool } from '../dom.ts';

export function setUpPrint(): void {
  onTool('print', (control) => control.addEventListener('click', () => print()));
}
