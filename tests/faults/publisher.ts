/**
 * A process that publishes, for tests that kill it or set it against another. Waits for its input to end before it
 * begins, so that two can begin at once. Arguments: output folder, what to publish, articles of the site.
 */
import { LockedError } from '../../src/publishing/lock.ts';
import { openStaging } from '../../src/publishing/staging.ts';
import { addSite, makeTwoSites } from './two-sites.ts';

const [, , output = '', task = '', articles = ''] = process.argv;
const [older, newer] = makeTwoSites({ articles: Number(articles) });

console.log('ready');
for await (const _chunk of process.stdin);

if (task === 'turns') {
  for (;;) for (const site of [newer, older]) await publish(site);
}
try {
  console.log(JSON.stringify({ published: task, ...(await publish(task === 'newer' ? newer : older)) }));
} catch (error) {
  if (!(error instanceof LockedError)) throw error;
  console.log(JSON.stringify({ lockedBy: error.holder.pid }));
}

/** Publishes a site; tells from when to when it was alone, in nanoseconds of the machine's clock. */
async function publish(site: typeof older): Promise<{ readonly from: string; readonly to: string }> {
  const staging = await openStaging(output);
  const from = process.hrtime.bigint();
  addSite(staging, site);
  const publishing = staging.publish();
  const to = process.hrtime.bigint();
  await publishing;
  return { from: String(from), to: String(to) };
}
