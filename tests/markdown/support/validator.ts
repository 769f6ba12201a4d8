/** html-validate over a body in the page that it is meant for: below the title, inside of an article. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'] }),
);

/** What is invalid about a body, one line a fault; empty when it is valid. */
export function faultsOf(body: string): string[] {
  const page = `<!DOCTYPE html>\n<html lang="ko">\n<head><title>시험</title></head>\n<body><main><article><h1>제목</h1>\n${body}</article></main></body>\n</html>\n`;
  const lines = page.split('\n');
  const report = validator.validateStringSync(page);
  return report.results.flatMap((result) =>
    result.messages.map((message) => `${message.ruleId}: ${message.message} in ${lines[message.line - 1] ?? ''}`),
  );
}
