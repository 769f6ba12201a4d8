/** Flags of the commands that measure. They come as a command's own usage does: a flag that is not there is named in one line. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The flags by name; `--help` and a flag that is not there print the usage, and end the process with 0 and with 2. */
export function readFlags<const Given extends Options>(usage: string, options: Given): ReturnType<typeof parseFlags<Given>> {
  if (process.argv.includes('--help')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseFlags(options);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}

function parseFlags<const Given extends Options>(options: Given) {
  return parseArgs({ options }).values;
}
