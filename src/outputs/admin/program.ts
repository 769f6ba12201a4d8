/**
 * The files of Sveltia CMS that the editing pages need, as its package lays them out, and what its modules ask for by
 * name. Published as they are, so that a browser loads nothing from anybody else. It reads none of them.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { copyOutput, textOutput, type Output } from '../output.ts';

export const CMS_VERSION = '0.221.1';

/** Site path of a folder that differs with the version, so that browsers may keep what lies in it. */
export const CMS_FOLDER = `/admin/cms-${CMS_VERSION}/`;

/** The program itself, with the licences of the fonts that come with it. A test holds these lists to the package. */
export const PROGRAM_FILES: readonly string[] = [
  'LICENSE.txt',
  'npm/index.js',
  'npm/chunks/heic-C7m4hf1p.js',
  'npm/chunks/react-B5rWoXIC.js',
  'npm/chunks/react-dom-DwWAebfb.js',
  'npm/chunks/shiki-engine-X2kQSGKz.js',
  'npm/chunks/webp_enc-D6VNQGQS.js',
  'npm/chunks/webp_enc_simd-forEtNPu.js',
  'npm/assets/heic-worker-CyvlypMZ.js',
  'npm/assets/heic_dec-ojH1Dp2m.wasm',
  'npm/assets/marker-icon-2x-_ZA0WGCc.png',
  'npm/assets/material-symbols-outlined-latin-wght-normal-_Z1IJPLg.woff2',
  'npm/assets/material-symbols-outlined.LICENSE.txt',
  'npm/assets/noto-mono-latin-400-normal-DiC8lJru.woff2',
  'npm/assets/noto-mono.LICENSE.txt',
  'npm/assets/source-sans-3-latin-wght-normal-BqRLTx4X.woff2',
  'npm/assets/source-sans-3.LICENSE.txt',
  'npm/assets/webp_enc-BpZvKflB.wasm',
  'npm/assets/webp_enc_simd-CFvKQ_80.wasm',
];

/** Modules of other packages that the program imports when it needs them, by the names it imports them under. */
export const OTHER_MODULES: Readonly<Record<string, string>> = {
  'exifr/dist/lite.esm.mjs': 'exifr/dist/lite.esm.mjs',
  immutable: 'immutable/dist/immutable.es.js',
  'svgo/browser': 'svgo/dist/svgo.browser.js',
  'turndown/lib/turndown.browser.es.js': 'turndown/lib/turndown.browser.es.js',
  '@shikijs/themes/github-light': '@shikijs/themes/dist/github-light.mjs',
  '@shikijs/themes/github-dark': '@shikijs/themes/dist/github-dark.mjs',
  '@shikijs/langs/markdown': '@shikijs/langs/dist/markdown.mjs',
};

/** The languages of its own surface, English aside, which is part of the program. */
export const LOCALES: readonly string[] =
  'ar bg ca cs da de el en-CA en-GB es-CO fa fi fr hr it ja ko nl pl pt-BR pt-PT ru sv tr uk vi zh-CN zh-TW'.split(' ');

export function planProgram(): readonly Output[] {
  const require = createRequire(import.meta.url);
  const cms = path.resolve(path.dirname(require.resolve('@sveltia/cms')), '..');
  const copy = (to: string, from: string): Output => copyOutput(CMS_FOLDER.slice(1) + to, { path: to, from, file: to, version: CMS_VERSION });
  return [
    ...PROGRAM_FILES.map((file) => copy(file, path.join(cms, file))),
    ...Object.values(OTHER_MODULES).map((file) => copy(`modules/${file}`, path.join(cms, '../..', file))),
    textOutput(`${CMS_FOLDER}${KOREAN}`, CMS_VERSION, () => `export default ${JSON.stringify(require(path.join(cms, 'locales/ko.json')))};\n`),
  ];
}

/**
 * Where a browser finds what the program imports: other packages by name, and its words, which browsers load as a
 * module, not as the JSON that they are. Words that are not published are none: the program then speaks English.
 */
export function importMap(basePath: string): { readonly imports: Readonly<Record<string, string>> } {
  const folder = basePath + CMS_FOLDER;
  const modules = Object.entries(OTHER_MODULES).map(([name, file]) => [name, `${folder}modules/${file}`]);
  const words = LOCALES.map((locale) => [`${folder}locales/${locale}.json`, locale === 'ko' ? folder + KOREAN : 'data:text/javascript,export%20default%7B%7D']);
  return { imports: Object.fromEntries([...modules, ...words]) };
}

const KOREAN = 'locales/ko.js';
