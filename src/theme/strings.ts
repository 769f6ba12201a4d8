/**
 * The theme's own words: read from `strings/LANGUAGE.yaml`, put into sentences with their Korean particles. It knows
 * nothing of articles.
 *
 * A text names its parameters in braces, and a particle after a colon: `{name:이/가} 쓴 기사` becomes `김서연이 쓴 기사`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { josa } from 'es-hangul';
import { parse, YAMLParseError } from 'yaml';
import type { Language } from '../config/config.ts';
import { ThemeError } from './theme-error.ts';

export type Params = Readonly<Record<string, string | number>>;
/** The words under a dotted key (`front.latest`); an unknown key throws. */
export type Translate = (key: string, params?: Params) => string;

type Particle = Parameters<typeof josa.pick>[1];

const PARTICLES: ReadonlySet<string> = new Set<Particle>([
  '이/가', '을/를', '은/는', '으로/로', '와/과', '이나/나', '이란/란', '아/야', '이랑/랑', '이에요/예요', '으로서/로서',
  '으로써/로써', '으로부터/로부터', '이라/라',
]);
const PLACEHOLDER = /\{(\w+)(?::([^}]+))?\}/g;
/** How the ten digits end when they are read aloud: 영 일 이 삼 사 오 육 칠 팔 구. */
const DIGITS_ALOUD = '영일이삼사오육칠팔구';

/** A language's words by their dotted keys. */
export type Words = Readonly<Record<string, string>>;

/** Puts a language's words into sentences. */
export function createTranslate(language: Language, words: Words): Translate {
  const texts = new Map(Object.entries(words));
  return (key, params) => {
    const text = texts.get(key);
    if (text === undefined) throw new Error(`strings/${language}.yaml has no text "${key}"`);
    return params === undefined ? text : fill(text, params);
  };
}

/** Reads a language's words from theme folders, the most general first: a later folder's words win key by key. Throws a `ThemeError`. */
export function readWords(language: Language, folders: readonly string[]): Words {
  return Object.fromEntries(folders.flatMap((folder) => [...readStrings(join(folder, 'strings', `${language}.yaml`))]));
}

/** All texts of a strings file under dotted keys; none where there is no file. Throws a `ThemeError` where it is no YAML. */
export function readStrings(file: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  if (!existsSync(file)) return texts;
  try {
    collect(parse(readFileSync(file, 'utf8')), '', texts);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new ThemeError(file, error.linePos?.[0].line, error.message, error);
  }
  return texts;
}

function collect(node: unknown, key: string, into: Map<string, string>): void {
  if (typeof node !== 'object' || node === null) {
    into.set(key, String(node ?? ''));
    return;
  }
  for (const [name, child] of Object.entries(node)) collect(child, key === '' ? name : `${key}.${name}`, into);
}

function fill(text: string, params: Params): string {
  return text.replace(PLACEHOLDER, (_all, name: string, particle: string | undefined) => {
    const value = String(params[name] ?? '');
    return particle !== undefined && isParticle(particle) ? value + josa.pick(aloud(value), particle) : value;
  });
}

function isParticle(text: string): text is Particle {
  return PARTICLES.has(text);
}

/** The word as its last letter or digit sounds: quotes and brackets are not read. */
function aloud(word: string): string {
  const last = word.match(/[\p{L}\p{N}](?=[^\p{L}\p{N}]*$)/u)?.[0] ?? '';
  return DIGITS_ALOUD[Number.parseInt(last, 10)] ?? last;
}
