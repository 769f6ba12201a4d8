/** The newsroom at `/admin/`, for papers that ask for it: a page, its settings, and the program that it starts. */
import { digestOf } from '../../base/digest.ts';
import type { Site } from '../../site/site.ts';
import { textOutput, type Output } from '../output.ts';
import { cmsConfig } from './cms-config.ts';
import { adminPage } from './page.ts';
import { CMS_VERSION, planProgram } from './program.ts';
import { ARTICLE_FILE_SCRIPT, buildArticleFileScript } from './script.ts';

export const ADMIN = '/admin/';

/** Nothing at all unless `site.yaml` says `admin`. */
export function planAdmin({ config, authors }: Site): readonly Output[] {
  if (config.admin === undefined) return [];
  const page = adminPage(config);
  const settings = cmsConfig(config, config.admin, authors);
  return [
    textOutput(ADMIN, digestOf(page), () => page),
    textOutput(`${ADMIN}config.yml`, digestOf(settings), () => settings),
    textOutput(ARTICLE_FILE_SCRIPT, CMS_VERSION, buildArticleFileScript),
    ...planProgram(),
  ];
}
