/** A page's cards, of which no two show the same picture: repeated, it says nothing of the second story, which stands better as type. */
import type { Cards } from './cards.ts';

/** Cards for one page, asked for in the order in which readers meet them: the first to show a picture has it to itself. */
export function showPicturesOnce(cards: Cards): Cards {
  const shown = new Set<string>();
  return {
    ...cards,
    card(article) {
      const card = cards.card(article);
      if (card.picture === undefined) return card;
      const { src } = card.picture;
      if (shown.has(src)) return { ...card, picture: undefined };
      shown.add(src);
      return card;
    },
    pictureOf(article) {
      const picture = cards.pictureOf(article);
      return picture !== undefined && shown.has(picture.src) ? undefined : picture;
    },
  };
}
