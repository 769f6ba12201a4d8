import { describe, expect, it } from 'vitest';
import { measure } from './measure.ts';

const node = (script: string) => ({ command: process.execPath, args: ['-e', script], cwd: '.' });

describe('measuring a command', () => {
  it('gives its output, its time and the time of its processes', async () => {
    const { stdout, wallSeconds, processorSeconds } = await measure(node(`
      const end = performance.now() + 300;
      // On a busy machine, a while of waiting is less of the processor's time.
      const isSpent = () => process.cpuUsage().user > 300_000;
      while (performance.now() < end || !isSpent());
      process.stdout.write('done'); setTimeout(() => {}, 300);`));
    expect(stdout).toBe('done');
    expect(wallSeconds).toBeGreaterThan(0.6);
    expect(processorSeconds).toBeGreaterThan(0.2);
  });

  it.runIf(process.platform === 'linux')('adds up the memory of all its processes', async () => {
    const hold = 'const held = Buffer.alloc(120e6, 1); setTimeout(() => held, 800);';
    const { peakBytes = 0 } = await measure(node(`require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(hold)}]); ${hold}`));
    expect(peakBytes).toBeGreaterThan(240e6);
    expect(peakBytes).toBeLessThan(600e6);
  });

  it('fails with what a failing command had to say', async () => {
    await expect(measure(node('console.error("no disk"); process.exit(3)'))).rejects.toThrow(/ended with 3:\nno disk/);
  });
});
