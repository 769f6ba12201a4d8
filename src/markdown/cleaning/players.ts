/** Films and sounds: never started by themselves, loaded late, films in a box that keeps their shape. */
import type { CleaningStep } from './step.ts';
import { createElement, type ElementNode, type HtmlNode } from './tree.ts';

export interface PlayerOptions {
  readonly language: 'ko' | 'en';
}

const FILM = { ko: '동영상', en: 'Video' } as const;

/** Frames get a title, for screen readers, and a `video-box` around them; `video-box-tall` where they stand upright. */
export function players(options: PlayerOptions): CleaningStep {
  function boxFrame(frame: ElementNode): ElementNode {
    const { src = '', title = FILM[options.language], width, height, ...others } = frame.attributes;
    const isTall = Number(height) > Number(width);
    frame.attributes = {
      src,
      title,
      ...(width === undefined ? {} : { width }),
      ...(height === undefined ? {} : { height }),
      loading: 'lazy',
      allowfullscreen: '',
      ...others,
    };
    frame.children = [];
    return createElement('div', { class: isTall ? 'video-box video-box-tall' : 'video-box' }, [frame]);
  }

  function withPlayers(nodes: readonly HtmlNode[]): HtmlNode[] {
    return nodes.map((node) => {
      if (node.kind === 'text') return node;
      if (node.name === 'iframe') return boxFrame(node);
      if (node.name === 'video' || node.name === 'audio') node.attributes = { ...node.attributes, controls: '', preload: 'metadata' };
      node.children = withPlayers(node.children);
      return node;
    });
  }

  return (body) => {
    body.root.children = withPlayers(body.root.children);
  };
}
