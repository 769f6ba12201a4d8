/** Pictures that are not there, and pictures that belong to other sites. */
import type { Problem } from '../../base/problem.ts';
import { decodePath } from '../../base/urls.ts';
import { correctionOf, locate, locateField, type Place } from '../addresses.ts';
import type { FaultyAddress, Rule } from '../rule.ts';

type Fault = Pick<Problem, 'code' | 'params'> & { readonly address: FaultyAddress };

export function pictureSources(): Rule {
  return ({ config, files }) => {
    const faultAt = (place: Place, address: string): Fault | undefined => {
      if (place.kind === 'outside') return { code: 'SOKBO-B03', params: { host: place.url.hostname }, address: { address } };
      if (place.kind === 'other' || files.has(place.path)) return undefined;
      const src = decodePath(address) ?? address;
      return { code: 'SOKBO-B02', params: { src }, address: { address, instead: correctionOf(address, place.path, files, config) } };
    };
    return {
      *visitArticle({ article, permalink, warnOf }) {
        for (const [field, picture] of [['image', article.image], ['feature_image', article.featureImage]] as const) {
          const fault = picture && faultAt(locateField(picture.src, permalink, config), picture.src);
          if (fault !== undefined) yield warnOf(field, fault.code, fault.params, fault.address);
        }
      },
      *visitBody({ permalink, outline, warnAt }) {
        for (const { line, src } of outline.pictures) {
          const fault = faultAt(locate(src, permalink, config), src);
          if (fault !== undefined) yield warnAt(line, fault.code, fault.params, fault.address);
        }
      },
    };
  };
}
