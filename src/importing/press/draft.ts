/** A press article as a draft of ours: its front matter and its body. Whether it may be published is for an editor. */
import type { YamlMap } from '../../base/front-matter-text.ts';
import type { PressArticle, PressCaption, PressReporter } from './article.ts';
import { bodyMarkdown, escapeMarkdown } from './markdown.ts';
import { firstSentence } from './prose.ts';

export interface DraftOptions {
  /** As front matter has it. */
  readonly date: string;
  /** Where the words come from, if the page does not say it. */
  readonly source: string;
  readonly category: string | undefined;
}

export interface Draft {
  readonly title: string;
  readonly fields: YamlMap;
  /** Captions that are only noted in front matter, since there is no picture to show them with. */
  readonly captions: number;
  /** Markdown. */
  readonly body: string;
}

export function createDraft(article: PressArticle, { date, source, category }: DraftOptions): Draft {
  const title = article.title ?? titleFrom(article);
  const picture = article.captions.find(({ src }) => src !== undefined);
  const noted = article.captions.filter((caption) => caption !== picture);
  return {
    title,
    captions: noted.length,
    fields: {
      title,
      date,
      updated: article.updated,
      categories: category === undefined ? [] : [category],
      tags: article.tags,
      author: authorOf(article.reporters),
      dateline: article.dateline,
      feature_text: article.deck.map(escapeMarkdown).join('\n\n'),
      image: picture === undefined ? undefined : pictureOf(picture),
      captions: noted.map(({ text, credit, src }) => ({ caption: text, credit, src })),
      source,
      cut_off: article.isCutOff || undefined,
      draft: true,
    },
    body: bodyMarkdown(article.body) + (article.isCutOff ? `\n\n${CUT_OFF}` : ''),
  };
}

/** Not shown to readers. */
const CUT_OFF = '<!-- 원문이 여기에서 끊겼습니다. -->';

/** Characters of a title that is made from the text. */
const TITLE_LENGTH = 60;

/** A page without a headline gives its first sentence instead, or its first caption. */
function titleFrom({ body, captions }: PressArticle): string {
  const [text = captions[0]?.text ?? ''] = body.flatMap((block) => (block.kind === 'table' ? [] : [block.text]));
  const sentence = firstSentence(text);
  if (sentence.length <= TITLE_LENGTH) return sentence.replace(/\.$/u, '');
  const beginning = sentence.slice(0, TITLE_LENGTH);
  return `${beginning.slice(0, Math.max(beginning.lastIndexOf(' '), 20))}…`;
}

function authorOf(reporters: readonly PressReporter[]): YamlMap['author'] {
  return reporters.map(({ name, email }) => (email === undefined ? name : { name, email }));
}

function pictureOf({ src = '', text, credit }: PressCaption): YamlMap {
  return { src, alt: text, caption: text, credit };
}
