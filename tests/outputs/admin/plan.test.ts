import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import type { AdminConfig } from '../../../src/config/config.ts';
import { resolveConfig } from '../../../src/config/resolve.ts';
import { planAdmin } from '../../../src/outputs/admin/plan.ts';
import { CMS_VERSION, LOCALES, OTHER_MODULES, PROGRAM_FILES } from '../../../src/outputs/admin/program.ts';
import type { Output } from '../../../src/outputs/output.ts';
import { planRobots } from '../../../src/outputs/robots.ts';
import { isOwnedFile, isOwnedFolder } from '../../../src/site/owned-addresses.ts';
import { ROOT } from '../../house/imports.ts';
import { makeConfig, makeSite } from '../../support/make-site.ts';
import { faultsOf } from '../../theme/validate.ts';

const LOCAL: AdminConfig = { backend: 'github', repo: undefined, branch: undefined, signIn: undefined, api: undefined, folder: '' };
const SECTIONS = [{ name: '경제', slug: 'economy', description: undefined }];
const AUTHORS = [{ id: 'kim', name: '김바다', title: undefined, email: undefined, bio: undefined, image: undefined }];
const PACKAGE = path.join(ROOT, 'node_modules/@sveltia/cms');

function plan(admin: AdminConfig | undefined, config: Parameters<typeof makeConfig>[0] = {}): readonly Output[] {
  return planAdmin(makeSite([], { config: { admin, sections: SECTIONS, ...config }, authors: AUTHORS }).site);
}

function textOf(outputs: readonly Output[], file: string): string {
  const output = outputs.find((one) => one.path === file);
  return output?.kind === 'text' ? output.make() : '';
}

describe('the newsroom', () => {
  it('is not there unless site.yaml asks for it', () => {
    expect(plan(undefined)).toEqual([]);
    expect(planRobots(makeConfig()).make()).not.toContain('admin');
  });

  it.each([
    ['true', LOCAL],
    ['false', undefined],
    [{ repo: 'haesol/paper', folder: '/paper/' }, { ...LOCAL, repo: 'haesol/paper', folder: 'paper' }],
  ])('is asked for by admin: %j', (admin, expected) => {
    expect(resolveConfig({ name: '해솔일보', url: 'https://haesol.example', admin }).config?.admin).toEqual(expected);
  });

  it('has a valid page that no search engine lists and that asks nobody else', () => {
    const page = textOf(plan(LOCAL, { name: '해솔 & "일보"', basePath: '/paper' }), 'admin/index.html');
    expect(faultsOf(page)).toEqual([]);
    expect(page).toContain('<meta name="robots" content="noindex, nofollow">');
    expect(page).not.toMatch(/https?:/u);
    expect(page).toContain(`/paper/admin/cms-${CMS_VERSION}/npm/index.js`);
    expect(planRobots(makeConfig({ admin: LOCAL, basePath: '/paper' })).make()).toContain('Disallow: /paper/admin/\n');
  });

  it('keeps its addresses from articles and from copied files', () => {
    for (const { path: file } of plan(LOCAL)) expect(isOwnedFile(file.toLowerCase())).toBe(true);
    expect([isOwnedFolder('admin'), isOwnedFile('administration/index.html')]).toEqual([true, false]);
  });
});

describe('its settings', () => {
  // zod knows all of JSON Schema but `not`, by which this one only tells apart what it describes otherwise, too.
  const schema = z.fromJSONSchema(JSON.parse(readFileSync(path.join(PACKAGE, 'schema/sveltia-cms.json'), 'utf8'), (key, value: unknown) => (key === 'not' ? undefined : value)));
  const settingsOf = (admin: AdminConfig): unknown => parse(textOf(plan(admin), 'admin/config.yml'));

  it.each([LOCAL, { ...LOCAL, repo: 'haesol/paper', branch: 'main', signIn: 'https://auth.haesol.example', folder: 'paper' }])('are what the program says it takes: %j', (admin) => {
    expect(schema.safeParse(settingsOf(admin)).error?.issues ?? []).toEqual([]);
  });

  it('name the repository, its folders, the sections and the authors', () => {
    const settings = settingsOf({ ...LOCAL, repo: 'haesol/paper', folder: 'paper' });
    expect(settings).toMatchObject({
      backend: { name: 'github', repo: 'haesol/paper' },
      media_folder: 'paper/assets',
      public_folder: '/assets',
      collections: [{ folder: 'paper/content/articles', path: '{{year}}/{{month}}/{{slug}}' }, { create: false }, { folder: 'paper/content/authors' }],
    });
    expect(JSON.stringify(settings)).toContain('"options":["경제"]');
    expect(JSON.stringify(settings)).toContain('"options":[{"label":"김바다","value":"kim"}]');
  });
});

describe('its program', () => {
  const inPackage = (folder: string): string[] => readdirSync(path.join(PACKAGE, folder), { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name));

  it('is the version that is installed, with all of its files but maps', () => {
    expect(JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8'))).toMatchObject({ version: CMS_VERSION });
    const files = inPackage('npm').filter((name) => statSync(path.join(PACKAGE, name)).isFile() && !name.endsWith('.map'));
    expect([...PROGRAM_FILES].sort()).toEqual(['LICENSE.txt', ...files].sort());
    expect([...LOCALES].sort()).toEqual(inPackage('locales').map((name) => path.basename(name, '.json')).filter((name) => name !== 'en-US').sort());
  });

  it('is copied from files that are there', () => {
    const copies = plan(LOCAL).filter((output) => output.kind === 'copy');
    expect(copies).toHaveLength(PROGRAM_FILES.length + Object.keys(OTHER_MODULES).length);
    expect(copies.filter(({ from }) => !statSync(from, { throwIfNoEntry: false })?.isFile())).toEqual([]);
  });

  it('finds every module that it imports by name, but those of code and of maps, which the paper has no fields for', () => {
    const code = readFileSync(path.join(PACKAGE, 'npm/index.js'), 'utf8');
    const names = [...code.matchAll(/import\(`([^`.$][^`]*)`\)/gu)].map(([, name = '']) => name);
    const unused = /^@shikijs\/langs\/(?!markdown$)|^leaflet\/|^terra-draw/u;
    expect(names.filter((name) => !unused.test(name)).sort()).toEqual(Object.keys(OTHER_MODULES).sort());
  });
});
