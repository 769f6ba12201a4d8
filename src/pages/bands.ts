/** The sections' bands on the front page: what `site.yaml` plans, else every section of the paper. */
import type { Article } from '../article/article.ts';
import type { BandForm, BandPlan } from '../config/config.ts';
import type { Site, Term } from '../site/site.ts';
import { buildHeadline, linkTo, type Cards } from './cards.ts';
import { chooseLead, firstOf } from './selection.ts';
import type { BandView } from './views.ts';

/** Without a plan: bands at most, beside those of the configured sections, and the articles of each. */
const UNPLANNED = { bands: 8, form: 'lead-list', count: 5 } as const;
/** Without a plan, this many bands take the whole width. */
const WIDE = 2;

/** Bands that have something to show; no article stands in two, or where it was `used` already. */
export function buildBands(site: Site, cards: Cards, used: ReadonlySet<Article>): readonly BandView[] {
  const taken = new Set(used);
  const filled: { readonly section: Term; readonly form: BandForm; readonly articles: readonly Article[] }[] = [];
  for (const { section, form, count, isExtra } of plannedBands(site)) {
    if (isExtra && filled.length >= UNPLANNED.bands) break;
    const articles = firstOf(section.articles, count, (article) => !taken.has(article));
    if (articles.length === 0) continue;
    for (const article of articles) taken.add(article);
    filled.push({ section, form, articles });
  }
  const isWide = layOut(filled.map(({ form }) => form));
  return filled.map(({ section, form, articles }, index) => buildBand(section, form, articles, isWide[index] === true, cards));
}

interface PlannedBand extends Omit<BandPlan, 'section'> {
  readonly section: Term;
  /** Of a section that nobody named: shown while there is room. */
  readonly isExtra: boolean;
}

function plannedBands({ sections, config }: Site): readonly PlannedBand[] {
  const { bands } = config.front;
  if (bands === undefined) {
    return sections.terms.map((section, index) => ({ section, form: UNPLANNED.form, count: UNPLANNED.count, isExtra: index >= config.sections.length }));
  }
  return bands.flatMap(({ section: name, ...plan }) => {
    const section = sections.find(name);
    return section === undefined ? [] : [{ ...plan, section, isExtra: false }];
  });
}

/**
 * Which bands take the whole width: stories in a row always, the first few, and whichever would stand in a pair
 * alone.
 */
function layOut(forms: readonly BandForm[]): readonly boolean[] {
  const isWide = forms.map((form, index) => form === 'cards' || (index < WIDE && form === 'lead-list'));
  let single: number | undefined;
  for (const [index, wide] of [...isWide, true].entries()) {
    if (!wide) single = single === undefined ? index : undefined;
    else if (single !== undefined) {
      isWide[single] = true;
      single = undefined;
    }
  }
  return isWide;
}

function buildBand(section: Term, form: BandForm, articles: readonly Article[], wide: boolean, cards: Cards): BandView {
  const shared = { section: linkTo(section), wide };
  const lead = form === 'lead-list' ? chooseLead(articles, cards) : undefined;
  if (lead !== undefined) {
    return { ...shared, form: 'lead-list', lead: cards.card(lead), rest: articles.filter((article) => article !== lead).map(buildHeadline) };
  }
  return form === 'cards' ? { ...shared, form, cards: articles.map(cards.card) } : { ...shared, form: 'headlines', headlines: articles.map(buildHeadline) };
}
