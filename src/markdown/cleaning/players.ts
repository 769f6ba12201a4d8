/** Films and sounds: never started by themselves, loaded late, films in a box that keeps their shape. */
import { withBasePath, type SiteAddress } from './addresses.ts';
import type { CleaningStep } from './step.ts';
import { createElement, type Attributes, type ElementNode, type HtmlNode } from './tree.ts';

export interface PlayerOptions extends SiteAddress {
  readonly language: 'ko' | 'en';
}

const PLAYERS = new Set(['audio', 'iframe', 'video']);

const FILM = { ko: '동영상', en: 'Video' } as const;

/** Frames get a title, for screen readers, and a `video-box` around them; `video-box-tall` where they stand upright. */
export function players(options: PlayerOptions): CleaningStep {
  function withPlayers(nodes: readonly HtmlNode[]): HtmlNode[] {
    return nodes.map((node) => {
      if (node.kind === 'text') return node;
      if (node.name === 'iframe') return boxFrame(node, FILM[options.language]);
      if (node.name === 'video' || node.name === 'audio') setPlayer(node, options);
      node.children = withPlayers(node.children);
      return node;
    });
  }

  return (body) => {
    if (body.elements.some(({ name }) => PLAYERS.has(name))) body.root.children = withPlayers(body.root.children);
  };
}

function boxFrame(frame: ElementNode, defaultTitle: string): ElementNode {
  const { src = '', title = defaultTitle, width, height, ...others } = frame.attributes;
  frame.attributes = {
    src,
    title,
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
    loading: 'lazy',
    allowfullscreen: '',
    ...others,
  };
  const isTall = Number(height) > Number(width);
  return createElement('div', { class: isTall ? 'video-box video-box-tall' : 'video-box' }, [frame]);
}

function setPlayer(player: ElementNode, site: SiteAddress): void {
  for (const element of [player, ...player.children]) {
    if (element.kind === 'element') element.attributes = withSitePaths(element.attributes, site);
  }
  player.attributes = { ...player.attributes, controls: '', preload: 'metadata' };
}

function withSitePaths(attributes: Attributes, site: SiteAddress): Attributes {
  const isAddress = (name: string): boolean => name === 'src' || name === 'poster';
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, isAddress(name) ? withBasePath(value, site) : value]),
  );
}
