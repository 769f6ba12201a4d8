/** Reads the data file `markets` into the prices that the paper shows. Faults of its YAML are those of every data file. */
import type { MomentParser } from '../base/moments.ts';
import type { Problem } from '../base/problem.ts';
import { parseYaml } from '../base/yaml.ts';
import { resolveMarkets, type MarketGroup } from '../config/markets.ts';
import type { ReadData } from './data.ts';
import { problemsOfSettings } from './yaml-faults.ts';

export interface ReadMarkets {
  readonly markets: readonly MarketGroup[];
  readonly problems: readonly Problem[];
}

/** No file, or one that could not be read, has no prices. */
export function readMarkets({ texts, files }: Pick<ReadData, 'texts' | 'files'>, parseMoment: MomentParser): ReadMarkets {
  const file = files.get('markets');
  const text = texts.get('markets');
  if (file === undefined || text === undefined) return { markets: [], problems: [] };
  // Parsed again as texts: a price that ends in zeros keeps them.
  const yaml = parseYaml(text, { root: 'any' });
  const { groups, faults } = resolveMarkets(yaml.value, parseMoment);
  return { markets: groups, problems: problemsOfSettings(file, faults, yaml) };
}
