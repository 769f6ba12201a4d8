import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFile } from '../../../src/checking/mending/replace-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const OLD = Buffer.from('옛 글');
const NEW = Buffer.from('새 글');

describe('replacing a file', () => {
  it('keeps its mode and leaves nothing beside it', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, '기사.md');
    writeFileSync(file, OLD);
    chmodSync(file, 0o640);
    expect(await replaceFile(file, OLD, NEW)).toBe(true);
    expect(readFileSync(file)).toEqual(NEW);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['기사.md']);
  });

  it('does not overwrite what somebody has saved in the meantime', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, '기사.md');
    writeFileSync(file, '그 사이 저장한 글');
    expect(await replaceFile(file, OLD, NEW)).toBe(false);
    expect(readFileSync(file, 'utf8')).toBe('그 사이 저장한 글');
    expect(readdirSync(folder)).toEqual(['기사.md']);
  });
});
