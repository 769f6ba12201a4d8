/** `sokbo serve`: shows the site as it will be, and goes on building it as files are saved. */
import { availableParallelism } from 'node:os';
import { InvalidArgumentError, type Command } from 'commander';
import colors from 'picocolors';
import { LockedError } from '../publishing/lock.ts';
import { openPreview, type Preview } from '../serving/preview.ts';
import { PortError } from '../serving/server.ts';
import { openWithSystem } from './editor.ts';
import { EXIT_DONE, EXIT_TERMINATED, EXIT_USAGE } from './exit-codes.ts';
import { reportFailure } from './failure.ts';
import { createProgressBar } from './progress.ts';
import { createServeReporter } from './serve-report.ts';
import { addFolderOptions, nameFromHere, resolveFolders, type FolderFlags } from './site-folders.ts';
import { say, toolLanguage, type Spoken } from './tool-language.ts';
import { USUAL_PORT } from './usual-port.ts';
import { serveWordsIn } from './words/serve.ts';

interface Flags extends FolderFlags {
  readonly port: number;
  readonly host: string;
  readonly drafts?: true;
  readonly future?: true;
  readonly open?: true;
  readonly json?: true;
}

const EXAMPLES: Spoken = {
  ko: `
예:
  npm run serve                          http://localhost:8080/에서 봅니다
  npm run serve -- --drafts --future     초안과 예약 기사도 함께 봅니다
  npm run serve -- --port 3000 --open    3000번 포트에서 열고 브라우저를 띄웁니다
  npm run serve -- --host 0.0.0.0        같은 네트워크의 휴대전화에서도 봅니다

파일을 저장하면 열려 있는 페이지가 바뀝니다. 문제가 있는 기사는 빼고 보여 주며, 무엇이 문제인지는 여기와 페이지에 함께
알립니다. _site/는 건드리지 않습니다. 끝내려면 Ctrl+C를 누릅니다.
`,
  en: `
Examples:
  npm run serve                          look at it at http://localhost:8080/
  npm run serve -- --drafts --future     with drafts and scheduled articles
  npm run serve -- --port 3000 --open    on port 3000, and open the browser
  npm run serve -- --host 0.0.0.0        for phones in the same network, too

Open pages change when a file is saved. Articles that have problems are left out; what is wrong is told here and on the
pages. _site/ stays as it is. Ctrl+C ends it.
`,
};

export function addServeCommand(program: Command): void {
  const command = program.command('serve').description(say({ ko: '사이트를 미리 보여 주고, 저장할 때마다 새로 보여 줍니다.', en: 'Shows the site before it is published, and anew with every save.' }));
  addFolderOptions(command)
    .option('--port <n>', say({ ko: '포트 번호. 쓰고 있으면 그다음 번호로 엽니다', en: 'port; where it is taken, the next one' }), parsePort, USUAL_PORT)
    .option('--host <name>', say({ ko: '이 컴퓨터의 어느 이름으로 열지', en: 'name of this computer to serve under' }), 'localhost')
    .option('--drafts', say({ ko: '초안(draft: true, published: false)도 보여 줍니다', en: 'show drafts (draft: true, published: false), too' }))
    .option('--future', say({ ko: '날짜가 아직 오지 않은 기사도 보여 줍니다', en: 'show articles dated in the future, too' }))
    .option('--open', say({ ko: '브라우저를 엽니다', en: 'open the browser' }))
    .option('--json', say({ ko: '일어나는 일을 한 줄에 JSON 하나로 냅니다', en: 'print what happens, one line of JSON each' }))
    .addHelpText('after', say(EXAMPLES))
    .action(serve);
}

async function serve(flags: Flags): Promise<void> {
  const json = flags.json === true;
  const progress = createProgressBar({ quiet: json });
  const reporter = createServeReporter({ json, wishedPort: flags.port });
  try {
    const preview = await openPreview({
      ...resolveFolders(flags),
      host: flags.host,
      port: flags.port,
      drafts: flags.drafts === true,
      future: flags.future === true,
      jobs: availableParallelism(),
      onProgress: progress.update,
      onEvent(event) {
        progress.stop();
        reporter.report(event);
      },
    });
    stopOnSignals(preview, reporter.stopped);
    if (flags.open === true) await open(preview.url, json);
  } catch (error) {
    process.exitCode = fail(error, json);
  }
}

/** The second signal ends the process at once. */
function stopOnSignals(preview: Preview, stopped: () => void): void {
  const stop = (code: number) => () => {
    void preview.close().finally(() => {
      stopped();
      process.exit(code);
    });
  };
  process.once('SIGINT', stop(EXIT_DONE));
  process.once('SIGTERM', stop(EXIT_TERMINATED));
}

async function open(url: string, json: boolean): Promise<void> {
  const failed = await openWithSystem(url);
  if (failed !== undefined && !json) console.error(colors.yellow(serveWordsIn(toolLanguage()).notOpened(failed)));
}

/** Says what kept the preview from beginning. */
function fail(error: unknown, json: boolean): number {
  const words = serveWordsIn(toolLanguage());
  const told = (message: string): number => {
    if (json) console.log(JSON.stringify({ event: 'failed', error: message }));
    else console.error(message);
    return EXIT_USAGE;
  };
  if (error instanceof PortError) return told(words.noPort(String(error.first), String(error.last)));
  if (error instanceof LockedError) return told(words.alreadyServed({ pid: String(error.holder.pid), host: error.holder.host, lock: nameFromHere(error.lock) }));
  return reportFailure(error, { json });
}

function parsePort(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError(say({ ko: '0부터 65535까지의 수를 쓰세요.', en: 'Write a number from 0 to 65535.' }));
  return port;
}
