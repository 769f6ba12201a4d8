/** Runs a command as a whole process and says what it cost: time, processor time and memory of all its processes. */
import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Run {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

export interface Measurement {
  readonly wallSeconds: number;
  /** User and system time of the command and everything it waited for. */
  readonly processorSeconds: number;
  /** Greatest sum of resident sets; memory that processes share counts once in each. `undefined` without `/proc`. */
  readonly peakBytes: number | undefined;
  readonly stdout: string;
}

/** The shell's `time` knows the processor time of processes that have ended; it reports on descriptor 3. */
const TIMED = `TIMEFORMAT='%3R %3U %3S'; { time "$@" 2>&4; } 4>&2 2>&3`;

/** Throws when the command fails, with what it wrote to standard error. */
export async function measure({ command, args, cwd }: Run): Promise<Measurement> {
  const child = spawn('bash', ['-c', TIMED, 'bash', command, ...args], { cwd, env: environment(), stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const [, output, errors, times] = child.stdio;
  if (child.pid === undefined || !output || !errors || !times || !('read' in times)) throw new Error('The benchmark needs bash.');
  const watch = watchMemory(child.pid);
  const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  const [stdout, stderr, timing, status] = await Promise.all([text(output), text(errors), text(times), ended]);
  const peakBytes = await watch.stop();
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stderr.slice(-4000) || stdout.slice(-4000)}`);
  const [wall = 0, user = 0, system = 0] = timing.trim().split(/\s+/).map(Number);
  return { wallSeconds: wall, processorSeconds: user + system, peakBytes, stdout };
}

/** Without a setting that has Node read all of a machine's certificates as it starts, which takes longer than Node itself. */
function environment(): NodeJS.ProcessEnv {
  const { NODE_EXTRA_CA_CERTS: _certificates, ...others } = process.env;
  return others;
}

const POLL_MS = 20;

interface MemoryWatch {
  /** Ends the watch with the peak in bytes. */
  readonly stop: () => Promise<number | undefined>;
}

function watchMemory(root: number): MemoryWatch {
  let watching = true;
  let peak: number | undefined;
  const watched = (async () => {
    while (watching) {
      const bytes = await residentBytesBelow(root);
      if (bytes !== undefined) peak = Math.max(peak ?? 0, bytes);
      await sleep(POLL_MS);
    }
  })();
  return {
    async stop() {
      watching = false;
      await watched;
      return peak;
    },
  };
}

/** Resident memory of all descendants of a process, without its own. */
async function residentBytesBelow(root: number): Promise<number | undefined> {
  const names = await readdir('/proc').catch(() => undefined);
  if (names === undefined) return undefined;
  const processes = (await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(readProcess))).filter((entry) => entry !== undefined);
  const family = new Set([root]);
  let bytes = 0;
  for (let grew = true; grew; ) {
    const members = processes.filter(({ id, parent }) => !family.has(id) && family.has(parent));
    for (const { id, resident } of members) {
      family.add(id);
      bytes += resident;
    }
    grew = members.length > 0;
  }
  return bytes;
}

const PAGE_BYTES = 4096;

/** Fields of `/proc/ID/stat` (proc(5)), counted after the command's name, which may hold blanks. */
const PARENT = 1;
const RESIDENT_PAGES = 21;

async function readProcess(id: string): Promise<{ id: number; parent: number; resident: number } | undefined> {
  const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => undefined);
  if (stat === undefined) return undefined;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { id: Number(id), parent: Number(fields[PARENT]), resident: Number(fields[RESIDENT_PAGES]) * PAGE_BYTES };
}
