/** Asks html-validate whether a page is valid HTML. */
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

/** What is wrong with the page, one line a fault; empty when it is valid. */
export function faultsOf(html: string): readonly string[] {
  const report = validator.validateStringSync(html);
  return report.results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line}: ${message} (${ruleId})`));
}
