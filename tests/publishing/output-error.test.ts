import { chmodSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainFault, OutputError } from '../../src/publishing/output-error.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { pagesOf, publish, publishChanges } from './publishing.ts';

const systemError = (code: string, place?: string): Error => Object.assign(new Error(code), { code, ...(place === undefined ? {} : { path: place }) });

describe('what the file system refuses', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'read-only'],
    ['EACCES', 'forbidden'],
    ['EPERM', 'forbidden'],
    ['EXDEV', 'other-file-system'],
  ])('has a name: %s', (code, fault) => {
    expect(explainFault(systemError(code, '/srv/a'), '/srv')).toMatchObject({ fault, place: '/srv/a' });
    expect(explainFault(systemError(code), '/srv')).toMatchObject({ fault, place: '/srv' });
  });

  it('passes on what is something else', () => {
    const bug = new Error('bug');
    expect(explainFault(bug, '/srv')).toBe(bug);
  });

  // The superuser may write everywhere.
  it.skipIf(process.getuid?.() === 0)('is found out before anything goes live', async () => {
    const out = path.join(temporaryFolder(), '_site');
    await publish(out, { 'a/index.html': 'A', 'b/index.html': 'B' });
    chmodSync(path.join(out, 'b'), 0o555);
    await expect(publishChanges(out, { 'a/index.html': 'A2', 'b/index.html': 'B2' })).rejects.toThrow(OutputError);
    chmodSync(path.join(out, 'b'), 0o755);
    expect(pagesOf(out)).toEqual({ 'a/index.html': 'A', 'b/index.html': 'B' });
  });
});
