/**
 * `{% include %}`: the parts that themes bring for films, pictures and such, known by their names, and a site's own
 * where they are plain text with parameters.
 */
import { evaluate, type LiquidContext } from './liquid-values.ts';

/** What the tag shows; `undefined`: that is not known. */
export function showInclude(rest: string, context: LiquidContext): string | undefined {
  const [name = '', ...words] = rest.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/gu) ?? [];
  const parameters = readParameters(words, context);
  if (parameters === undefined) return undefined;
  const own = context.includeOf(name);
  return showKnown(name, parameters) ?? (own === undefined ? undefined : showOwn(own, parameters, context));
}

type Parameters = ReadonlyMap<string, string>;

function readParameters(words: readonly string[], context: LiquidContext): Parameters | undefined {
  const parameters = new Map<string, string>();
  for (const word of words) {
    const [, name = '', expression = ''] = /^([\w-]+)=(.+)$/su.exec(word) ?? [];
    const value = evaluate(expression, context);
    if (name === '' || value === undefined) return undefined;
    parameters.set(name, value);
  }
  return parameters;
}

function showKnown(name: string, parameters: Parameters): string | undefined {
  const stem = name.slice(name.lastIndexOf('/') + 1).replace(/\.\w+$/u, '');
  const given = (...names: readonly string[]): string | undefined => names.map((one) => parameters.get(one)).find((value) => value !== undefined);
  switch (stem) {
    case 'youtube':
    case 'youtubePlayer':
    case 'youtube-embed':
      return frame(given('id', 'video_id', 'video'), 'https://www.youtube.com/embed/');
    case 'video': {
      const provider = given('provider');
      if (provider === undefined) return film(given('src', 'url'));
      return provider === 'youtube' ? frame(given('id'), 'https://www.youtube.com/embed/') : undefined;
    }
    case 'figure':
    case 'image':
    case 'img':
    case 'picture':
      return picture(given('image_path', 'src', 'url', 'path', 'file', 'image'), given('alt', 'title') ?? '', given('caption', 'description'));
    default:
      return undefined;
  }
}

function frame(id: string | undefined, player: string): string | undefined {
  return id === undefined || !/^[\w-]+$/u.test(id) ? undefined : `<iframe src="${player}${id}"></iframe>`;
}

function film(src: string | undefined): string | undefined {
  return src === undefined || /["<>\s]/u.test(src) ? undefined : `<video src="${src}" controls></video>`;
}

function picture(src: string | undefined, alt: string, caption: string | undefined): string | undefined {
  if (src === undefined) return undefined;
  const title = caption === undefined ? '' : ` "${caption.replaceAll('"', '”').replace(/\s+/gu, ' ').trim()}"`;
  return `![${alt.replace(/[[\]]/gu, '')}](${src.replaceAll(' ', '%20')}${title})`;
}

/** A site's own part, if nothing in it but parameters has to be filled in. */
function showOwn(source: string, parameters: Parameters, context: LiquidContext): string | undefined {
  const variables = { ...context, variable: (path: string) => (path.startsWith('include.') ? (parameters.get(path.slice('include.'.length)) ?? '') : context.variable(path)) };
  let isKnown = true;
  const text = source.replace(/\{\{-?\s*([^}]*?)\s*-?\}\}/gu, (_, expression: string) => {
    const value = evaluate(expression, variables);
    isKnown &&= value !== undefined;
    return value ?? '';
  });
  return isKnown && !/\{%/u.test(text) ? text.trim() : undefined;
}
