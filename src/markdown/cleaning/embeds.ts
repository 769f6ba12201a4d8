/** Frames: films of a few known hosts stay, any other frame becomes a plain link, so that nothing is lost. */
import type { Admission } from './admission.ts';
import type { Attributes } from './tree.ts';

type Kept = Extract<Admission, { kind: 'keep' }>;

/** Hosts whose players may be framed, each with the paths of its player. */
const PLAYERS: ReadonlyMap<string, RegExp> = new Map([
  ['www.youtube.com', /^\/embed\/[\w-]+$/],
  ['www.youtube-nocookie.com', /^\/embed\/[\w-]+$/],
  ['tv.naver.com', /^\/embed\/\d+$/],
  ['tv.kakao.com', /^\/embed\/player\/cliplink\/\d+$/],
  ['play-tv.kakao.com', /^\/embed\/player\/cliplink\/\d+$/],
]);

/** The hosts alone, for the allow-list's second look. */
export const PLAYER_HOSTS: readonly string[] = [...PLAYERS.keys()];

/** A frame as it is admitted, or the link in its place. Anything but a frame is handed back as it is. */
export function embedOrLink(tag: Kept): Admission {
  if (tag.name !== 'iframe') return tag;
  const url = parseAddress(tag.attributes['src'] ?? tag.attributes['data-src'] ?? tag.attributes['data']);
  if (url === undefined) return { kind: 'unwrap' };
  const title = tag.attributes['title']?.trim();
  if (!isPlayer(url)) return { kind: 'keep', name: 'a', attributes: { href: url.href }, text: title || url.hostname };
  return { kind: 'keep', name: 'iframe', attributes: playerAttributes(url, title, tag.attributes) };
}

function playerAttributes(url: URL, title: string | undefined, written: Readonly<Attributes>): Attributes {
  const attributes: Attributes = { src: url.href.replace(/^http:/, 'https:') };
  if (title) attributes['title'] = title;
  for (const name of ['width', 'height']) {
    const value = written[name];
    if (value !== undefined) attributes[name] = value;
  }
  return attributes;
}

function isPlayer(url: URL): boolean {
  const isPlainHost = url.host === url.hostname && url.username === '' && url.password === '';
  return isPlainHost && (PLAYERS.get(url.hostname)?.test(url.pathname) ?? false);
}

/** Only absolute web addresses count: what a relative one framed is not to be had here. */
function parseAddress(address: string | undefined): URL | undefined {
  if (address === undefined) return undefined;
  const absolute = address.trim().replace(/^\/\//, 'https://');
  if (!/^https?:\/\//i.test(absolute) || !URL.canParse(absolute)) return undefined;
  return new URL(absolute);
}
