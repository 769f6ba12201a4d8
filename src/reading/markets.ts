/** Reads the data file `markets` into the prices that the paper shows. Faults of its YAML are those of every data file. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createMomentParser } from '../base/moments.ts';
import { createProblem, type Problem } from '../base/problem.ts';
import { parseYaml } from '../base/yaml.ts';
import { resolveMarkets, type MarketGroup } from '../config/markets.ts';
import type { ReadData } from './data.ts';

export interface ReadMarkets {
  readonly markets: readonly MarketGroup[];
  readonly problems: readonly Problem[];
}

/** No file, or one that could not be read, has no prices. */
export async function readMarkets(siteDirectory: string, { data, files }: Pick<ReadData, 'data' | 'files'>, timeZone: string): Promise<ReadMarkets> {
  const file = files.get('markets');
  if (file === undefined || data['markets'] === undefined) return { markets: [], problems: [] };
  // Read again as texts: a price that ends in zeros keeps them.
  const yaml = parseYaml((await readFile(path.resolve(siteDirectory, file), 'utf8')).replace(/^\uFEFF/u, ''), { root: 'any' });
  const { groups, faults } = resolveMarkets(yaml.value, createMomentParser(timeZone));
  const problems = faults.map(({ code, severity, path: place, params }) => {
    const position = yaml.locate(place, code === 'SOKBO-C04' || code === 'SOKBO-C05' ? 'key' : 'value');
    return createProblem(code, { file, severity, params, position, text: yaml.lineAt(position.line) });
  });
  return { markets: groups, problems };
}
