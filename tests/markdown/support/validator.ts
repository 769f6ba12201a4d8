/** html-validate over a body in the page that it is meant for: below the title, inside of an article. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  }),
);

const BEFORE = `<!DOCTYPE html>
<html lang="ko">
<head><title>시험</title></head>
<body><main><article><h1>제목</h1>
`;
const AFTER = '</article></main></body>\n</html>\n';

/** What is invalid about a body, one line a fault; empty when it is valid. */
export function faultsOf(body: string): string[] {
  const page = `${BEFORE}${body}${AFTER}`;
  const lines = page.split('\n');
  const report = validator.validateStringSync(page);
  return report.results.flatMap((result) =>
    result.messages.map((message) => `${message.ruleId}: ${message.message} in ${lines[message.line - 1] ?? ''}`),
  );
}
