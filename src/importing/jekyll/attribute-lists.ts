/** kramdown's attribute lists, `{: .note #top width="300"}`, in the form and with the names that our Markdown keeps. */

export interface AttributeList {
  /** As our Markdown writes it; empty when nothing of it can be kept. */
  readonly kept: string;
  /** Parts that mean nothing here, as they were written. */
  readonly dropped: readonly string[];
}

/** Attributes that our Markdown takes over. */
const KEPT = new Set(['id', 'lang', 'title', 'width', 'height']);

/** Parts of a theme's own machinery and of kramdown's, for which nobody has to be told that they went. */
const SILENT = /^(?:\.(?:no_toc|toc|nolineno|shadow|light|dark|normal)|file=.*|target=.*|rel=.*|loading=.*|\.?lqip.*|toc)$/u;

/** `inside`: what stands between `{:` and `}`. */
export function convertAttributes(inside: string): AttributeList {
  const kept: string[] = [];
  const dropped: string[] = [];
  for (const part of inside.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/gu) ?? []) {
    const [, name, value = ''] = /^([\w-]+)=["']?(.*?)["']?$/su.exec(part) ?? [];
    if (/^#[^\s#.]+$/u.test(part)) kept.push(part);
    else if (/^(?:\.[\w-]+)+$/u.test(part) && !SILENT.test(part)) kept.push(...classesOf(part.slice(1).split('.')));
    else if (name === 'class') kept.push(...classesOf(value.split(/\s+/u)));
    else if (name !== undefined && KEPT.has(name)) kept.push(`${name}="${value}"`);
    else if (!SILENT.test(part)) dropped.push(part);
  }
  return { kept: kept.length === 0 ? '' : `{: ${kept.join(' ')}}`, dropped };
}

/** Classes of an author's own begin with `x-`, so that they never borrow the page's looks. */
function classesOf(names: readonly string[]): string[] {
  return names.filter((name) => name !== '').map((name) => (name.startsWith('x-') ? `.${name}` : `.x-${name}`));
}
