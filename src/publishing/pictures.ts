/**
 * The paper's own pictures in a publish: what is known of them before anything is planned, and which variants of them
 * go out once it is known what the pages show.
 */
import { planPictures, type EncodeVariant, type ShownPicture } from '../outputs/pictures.ts';
import type { Content } from '../reading/content.ts';
import { createPictureSizes, type KnownSizes, type PictureSizes } from '../reading/pictures.ts';
import { readRasters } from '../reading/rasters.ts';
import { shownPictures } from '../site/shown-pictures.ts';
import type { BuildOptions } from './options.ts';
import type { Paper } from './paper.ts';
import { stageMade, type MakingOptions } from './stage-made.ts';
import type { Part } from './shards.ts';
import type { PublishedFile, PublishedPage } from './store/published-site.ts';

/** Looks at every picture of the assets folder that no earlier build looked at. */
export async function readPictures({ config, assetFiles }: Pick<Content, 'config' | 'assetFiles'>, remembered: KnownSizes, onProgress: BuildOptions['onProgress']): Promise<PictureSizes> {
  const hasVariants = config.pictures.formats.length > 0;
  const rasters = hasVariants ? await readRasters(assetFiles, remembered, (progress) => onProgress({ what: 'pictures', ...progress })) : {};
  return createPictureSizes(assetFiles, { ...remembered, ...rasters }, config.pictures);
}

/** Stages the variants of what the pages show: pictures that articles name, and those of the bodies that were rendered or stayed. */
export async function stageMadeFiles(part: Part, { site }: Pick<Paper, 'site'>, pictures: PictureSizes, making: MakingOptions, pages: ReadonlyMap<string, PublishedPage>, files: Map<string, PublishedFile>): Promise<void> {
  const inBodies = Array.from(pages.values(), ({ lookups }) => lookups.map(([src]) => src)).flat();
  const shown = new Set([...[...shownPictures(site)].filter(part.owns), ...inBodies]);
  await stageMade(part.staging, planPictures(withVariants(shown, pictures), encode), making, files);
}

/** The encoder is loaded when there is something to encode. */
const encode: EncodeVariant = async (...variant) => (await import('../imaging/encode.ts')).encodeVariant(...variant);

function* withVariants(sources: Iterable<string>, { sizeOf, fileOf }: PictureSizes): Generator<ShownPicture> {
  for (const src of sources) {
    const variants = sizeOf(src)?.variants;
    const from = fileOf(src);
    if (variants !== undefined && from !== undefined) yield { from, variants };
  }
}
