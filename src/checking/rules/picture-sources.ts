/** Pictures that are not there, and pictures that belong to other sites. */
import type { Problem } from '../../base/problem.ts';
import { locate } from '../addresses.ts';
import type { Rule } from '../rule.ts';

export function pictureSources(): Rule {
  return ({ config, hasAddress }) => {
    const faultOf = (src: string, page: string): Pick<Problem, 'code' | 'params'> | undefined => {
      const place = locate(src, page, config);
      if (place.kind === 'inside') return hasAddress(place.path) ? undefined : { code: 'SOKBO-B02', params: { src } };
      return place.kind === 'outside' ? { code: 'SOKBO-B03', params: { host: place.url.hostname } } : undefined;
    };
    return {
      *visit({ article, outline, warnAt, warnOf }) {
        for (const [field, picture] of [['image', article.image], ['feature_image', article.featureImage]] as const) {
          const fault = picture && faultOf(picture.src, article.permalink);
          if (fault !== undefined) yield warnOf(field, fault.code, fault.params);
        }
        for (const { line, src } of outline.pictures) {
          const fault = faultOf(src, article.permalink);
          if (fault !== undefined) yield warnAt(line, fault.code, fault.params);
        }
      },
    };
  };
}
