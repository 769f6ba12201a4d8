import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import nunjucks from 'nunjucks';
import { describe, expect, test } from 'vitest';
import { StraightEnvironment } from '../../../src/theme/engine/environment.ts';
import { compileTemplates, createTemplateLoader, TEMPLATE_OPTIONS } from '../../../src/theme/templates.ts';

/** What templates include, extend and import. */
const PARTS = {
  'parts/plain.njk': '<b>{{ view.title }}{{ item }}{{ loop.index }}</b>',
  'parts/setting.njk': '{% set item = "own" %}{% set made = "inside" %}{{ item }}{{ made }}',
  'parts/nested.njk': '({% include "parts/plain.njk" %}{% for item in view.list %}{% include "./plain.njk" %}{% endfor %})',
  'parts/frame.njk': '<head>{% block head %}frame {{ view.title }}{% endblock %}</head>{% block main %}empty{% block inner %}in{% endblock %}{% endblock %}{{ kind }}',
  'parts/middle.njk': '{% set kind = "middle" %}{% extends "parts/frame.njk" %}{% block head %}middle {{ super() }}{% endblock %}',
  'parts/macros.njk': '{% macro field(name, size=2) %}[{{ name }}:{{ size }}{{ caller() if caller }}]{% endmacro %}{% set constant = view.title or "none" %}{% macro _own() %}{% endmacro %}',
};

const CASES = {
  'printing and escaping': '{{ view.title }} {{ view.title | safe }} {{ nothing }} {{ view.nothing.at.all }} {{ view["title"] }} {{ view.list[1] }} {{ view.list.length }} {{ 1 + 2 }}',
  'calls of methods': '{{ view.list.concat([4]) | join("-") }} {{ view.title.toUpperCase() }} {{ view.list.concat(view.list).slice(1, 3) | join }} {{ range(3) | join }}',
  'conditions': '{% if view.list.length > 2 and not view.no %}a{% elif view.title %}b{% else %}c{% endif %}{{ "x" if view.no else "y" }}{{ "z" if view.no }}{% if 2 in view.list %}in{% endif %}{% if view.no is undefined %}undefined{% endif %}',
  'loops': '{% for item in view.list %}{{ loop.index }}/{{ loop.length }}{{ "first" if loop.first }}{{ "last" if loop.last }}{{ loop.revindex0 }}{{ item }} {% else %}none{% endfor %}{% for item in view.absent %}x{% else %}none{% endfor %}',
  'loops over keys and pairs': '{% for key, value in view.map %}{{ key }}={{ value }}{{ loop.index0 }} {% endfor %}{% for a, b in view.pairs %}{{ a }}{{ b }}{{ loop.index }} {% endfor %}',
  'loops in loops': '{% for a in view.list %}{% for b in view.list %}{{ loop.index }}{% endfor %}{{ loop.index }};{% endfor %}',
  'loops that wait for nothing': '{% asyncEach item in view.list %}{{ item }}{% include "parts/plain.njk" %}{% endeach %}{% asyncAll item in view.list %}{{ item }}{% endall %}{% if view.title %}{% asyncEach item in view.list %}{{ item }}{% endeach %}{% endif %}',
  'setting': '{% set made = "a" %}{% if view.title %}{% set made = made + "b" %}{% endif %}{% for item in view.list %}{% set made = made + item %}{% set inner = item %}{% endfor %}{{ made }}{{ inner }}{% set a, b = 7 %}{{ a }}{{ b }}{% set text %}<i>{{ view.title }}</i>{% include "parts/plain.njk" %}{% endset %}{{ text }}',
  'includes, which see all and change nothing': '{% set item = "outer" %}{% include "parts/plain.njk" %}{% include "parts/setting.njk" %}{{ item }}{{ made }}{% for item in view.list %}{% include "parts/plain.njk" %}{% include "parts/setting.njk" %}{{ item }}{% endfor %}{% include "parts/nested.njk" %}',
  'includes by a name that is made, or that may be missing': '{% include "parts/" + view.part + ".njk" %}{% include "parts/nowhere.njk" ignore missing %}.',
  'blocks of a parent': '{% set kind = "page" %}{% extends "parts/frame.njk" %}ignored{% block main %}main {{ view.title }}{% include "parts/plain.njk" %}{% endblock %}',
  'blocks of a parent’s parent': '{% extends "parts/middle.njk" %}{% block head %}page {{ super() }}{{ super() }}{% endblock %}{% block inner %}mine{% endblock %}',
  'a block without a parent': 'a{% block alone %}{% set x = 1 %}{{ x }}{{ view.title }}{% endblock %}b',
  'a parent by choice': '{% if view.title %}{% extends "parts/frame.njk" %}{% endif %}{% block head %}chosen{% endblock %}',
  'macros': '{% macro own(a, b="<b>") %}{{ a }}{{ b }}{{ view.title }}{% for c in a %}{{ c }}{{ loop.index }}{% endfor %}{% endmacro %}{{ own("12") }}{{ own("3", b=4) }}{{ own("5", 6) }}{% call own("7") %}x{% endcall %}',
  'imports': '{% import "parts/macros.njk" as forms %}{{ forms.field("a") }}{{ forms.constant }}{% from "parts/macros.njk" import field, constant as known with context %}{{ field("b", size=3) }}{{ known }}{% call field("c") %}<i>{{ view.title }}</i>{% endcall %}{% for item in view.list %}{% from "parts/macros.njk" import field as again %}{{ again(item) }}{% endfor %}',
  'choices': '{% switch view.part %}{% case "none" %}a{% case "plain" %}{% set chosen = 1 %}{{ chosen }}{% default %}c{% endswitch %}',
  'filters over blocks': '{% filter upper %}a{{ view.title }}{% endfilter %}{{ view.list | reverse | join(",") }}{{ view.title | replace("&", "and") | upper }}',
  'raw text': '{% raw %}{{ view.title }}{% endraw %}{# note #}  {%- if true -%}  x  {%- endif -%}  ',
};

const VARIABLES = { site: { name: '해솔' }, view: { title: 'A & <b>', list: [1, 2, 3], map: { x: 1, y: '<' }, pairs: [[1, 'a'], [2, 'b']], part: 'plain', no: undefined }, body: undefined };

/** The same templates in Nunjucks as it is, and straight. */
function engines(templates: Readonly<Record<string, string>>): { readonly usual: nunjucks.Environment; readonly straight: nunjucks.Environment } {
  const folder = mkdtempSync(join(tmpdir(), 'sokbo-engine-'));
  for (const [name, text] of Object.entries(templates)) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return {
    usual: new nunjucks.Environment(new nunjucks.FileSystemLoader(folder), TEMPLATE_OPTIONS),
    straight: new StraightEnvironment(createTemplateLoader(compileTemplates(folder)), TEMPLATE_OPTIONS),
  };
}

const nameOf = (title: string): string => `pages/${title}.njk`;
const pages = Object.fromEntries(Object.entries(CASES).map(([title, text]) => [nameOf(title), text]));

describe('straight code says what Nunjucks’ own says', () => {
  // Relative names are resolved by the theme's own loader alone.
  const parts = (folder: string): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(PARTS).map(([name, text]) => [name, text.replaceAll('./', folder)]));
  const { straight } = engines({ ...PARTS, ...pages });
  const { usual } = engines({ ...parts('parts/'), ...pages });
  const bound = engines({ ...parts('parts/'), ...pages, 'pages/bound.njk': '{% set view = { title: "bound", list: [9], part: "plain" } %}{% set body = view.title %}{{ body }}{% include "parts/nested.njk" %}', 'pages/looped.njk': '{% for view in [{ title: 1 }, { title: 2 }] %}{% include "parts/plain.njk" %}{% endfor %}{{ view.title }}' });

  test.each(Object.keys(CASES))('%s', (title) => {
    const expected = usual.render(nameOf(title), VARIABLES);
    expect(straight.render(nameOf(title), VARIABLES)).toBe(expected);
    // Where a template gives the page's variables other values, they are looked for as any other.
    expect(bound.straight.render(nameOf(title), VARIABLES)).toBe(expected);
  });

  test.each(['pages/bound.njk', 'pages/looped.njk'])('page variables that get other values: %s', (name) => {
    expect(bound.straight.render(name, VARIABLES)).toBe(bound.usual.render(name, VARIABLES));
  });
});

test('an include within a choice, which Nunjucks’ own code cannot hold', () => {
  const { straight } = engines({ ...PARTS, 'pages/choice.njk': '{% switch view.part %}{% case "plain" %}{% include "parts/plain.njk" %}{% default %}c{% endswitch %}' });
  expect(straight.render('pages/choice.njk', VARIABLES)).toBe('<b>A &amp; &lt;b&gt;</b>');
});

describe('an error of straight code', () => {
  const { straight } = engines({
    'parts/frame.njk': '<html>\n{% block main %}\n\n{{ view.missing() }}{% endblock %}\n{{ view.late() if view.late }}',
    'pages/inherits.njk': '{% extends "parts/frame.njk" %}\n',
    'pages/super.njk': '{% extends "parts/frame.njk" %}\n{% block main %}\n{{ super() }}{% endblock %}',
    'pages/none.njk': '{% block alone %}{{ super() }}{% endblock %}',
    'pages/import.njk': '\n{% from "parts/frame.njk" import nothing %}',
  });
  const messageOf = (name: string): string => {
    try {
      return straight.render(name, VARIABLES);
    } catch (error) {
      return String(error);
    }
  };

  test.each(['pages/inherits.njk', 'pages/super.njk'])('names the parent whose block it is in: %s', (name) => {
    expect(messageOf(name)).toMatch(/\(parts\/frame\.njk\) \[Line 3, Column \d+\]\s+Error: Unable to call `view\["missing"\]`/u);
  });

  test('tells of a block that has none behind it, and of an import that is not there', () => {
    expect(messageOf('pages/none.njk')).toContain('no super block available for "alone"');
    expect(messageOf('pages/import.njk')).toMatch(/cannot import 'nothing'|Unable to call/u);
  });

  test('names a block that is there twice', () => {
    expect(() => engines({ 'pages/twice.njk': '{% block a %}{% endblock %}{% block a %}{% endblock %}' })).toThrow(/Block "a" defined more than once/u);
  });
});
