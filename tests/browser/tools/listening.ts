/** The article read aloud. The voice is a stand-in: what it was given to say is in `window.spoken`. */
import { expect, test } from 'vitest';
import { ARTICLE, type OpenPage } from '../support/paper.ts';

const VOICE = `
  window.spoken = [];
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: {
    getVoices: () => VOICES,
    cancel() {},
    speak(utterance) { spoken.push(utterance.text); window.utterance = utterance; },
  } });
`;

export function testListening(open: OpenPage): void {
  test('reads from the headline on, stops, and goes on where it stopped', async () => {
    const page = await open(ARTICLE, { prepare: VOICE.replace('VOICES', '[{}]') });
    await page.getByRole('button', { name: '듣기' }).click();
    expect(await page.evaluate('spoken.at(-1)')).toContain('철책이 걷히면');
    expect(await page.evaluate('utterance.lang')).toBe('ko');
    await page.evaluate('utterance.onend()');
    const second = await page.evaluate('spoken.at(-1)');
    await page.getByRole('button', { name: '멈춤' }).click();
    await page.evaluate('utterance.onend()');
    expect(await page.evaluate('spoken.length')).toBe(2);
    await page.getByRole('button', { name: '듣기' }).click();
    expect(await page.evaluate('spoken.at(-1)')).toBe(second);
  });

  test('says so where the device has no voice', async () => {
    const page = await open(ARTICLE, { prepare: VOICE.replace('VOICES', '[]') });
    await page.getByRole('button', { name: '듣기' }).click();
    await page.getByText('이 기기에는 기사를 읽어 줄 목소리가 없습니다.').waitFor();
    expect(await page.getByRole('button', { name: '듣기' }).getAttribute('aria-pressed')).toBe('false');
  });

  test('is not offered where the browser cannot speak', async () => {
    const page = await open(ARTICLE, { prepare: 'delete window.speechSynthesis' });
    expect(await page.getByRole('button', { name: '듣기' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: '인쇄' }).isVisible()).toBe(true);
  });
}
