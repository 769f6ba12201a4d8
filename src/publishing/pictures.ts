/**
 * Pictures in a publish: what is known of the paper's own before anything is planned, which variants of them go out
 * once it is known what the pages show, and cards for what has no picture.
 */
import { planPictures, type EncodeVariant, type ShownPicture } from '../outputs/pictures.ts';
import { planSocialCards, type DrawCard } from '../outputs/social-cards.ts';
import type { Content } from '../reading/content.ts';
import { createPictureSizes, type KnownSizes, type PictureSizes } from '../reading/pictures.ts';
import { readRasters } from '../reading/rasters.ts';
import { shownPictures } from '../site/shown-pictures.ts';
import type { BuildOptions } from './options.ts';
import type { Paper } from './paper.ts';
import { stageMade, type MakingOptions } from './stage-made.ts';
import type { Part } from './shards.ts';
import type { PublishedFile } from './store/published-files.ts';
import type { PublishedSite } from './store/published-site.ts';

/** Looks at every picture of the assets folder that no earlier build looked at. */
export async function readPictures({ config, assetFiles }: Pick<Content, 'config' | 'assetFiles'>, remembered: KnownSizes, onProgress: BuildOptions['onProgress']): Promise<PictureSizes> {
  const hasVariants = config.pictures.formats.length > 0;
  const rasters = hasVariants ? await readRasters(assetFiles, remembered, (progress) => onProgress({ what: 'pictures', ...progress })) : {};
  return createPictureSizes(assetFiles, { ...remembered, ...rasters }, config.pictures);
}

/**
 * Stages the cards, and the variants of what the pages show: of pictures that articles name, and of those in the
 * bodies that were rendered or stayed as they were.
 */
export async function stageMadeFiles(part: Part, { site }: Pick<Paper, 'site'>, pictures: PictureSizes, making: MakingOptions, { runs, pages }: Pick<PublishedSite, 'runs' | 'pages'>, files: Map<string, PublishedFile>): Promise<void> {
  const shown = new Set<string>();
  if (site.config.pictures.formats.length > 0) {
    for (const src of shownPictures(site)) if (part.owns(src)) shown.add(src);
    for (const { lookups } of [...runs, ...pages.values()]) for (const [src] of lookups) shown.add(src);
  }
  const cards = planSocialCards(site, createDraw()).filter(({ path }) => part.owns(path));
  await stageMade(part.staging, [...planPictures(withVariants(shown, pictures), encode), ...cards], making, files);
}

/** The encoder is loaded when there is something to encode. */
const encode: EncodeVariant = async (...variant) => (await import('../imaging/encode.ts')).encodeVariant(...variant);

/** Like the encoder; it keeps the letters from card to card. */
function createDraw(): DrawCard {
  let drawer: Promise<DrawCard> | undefined;
  return async (face) => (await (drawer ??= import('../imaging/cards/draw.ts').then(({ createCardDrawer }) => createCardDrawer())))(face);
}

function* withVariants(sources: Iterable<string>, { sizeOf, fileOf }: PictureSizes): Generator<ShownPicture> {
  for (const src of sources) {
    const variants = sizeOf(src)?.variants;
    const from = fileOf(src);
    if (variants !== undefined && from !== undefined) yield { from, variants };
  }
}
