import { describe, expect, it } from 'vitest';
import { convertLiquid } from '../../../src/importing/jekyll/liquid.ts';
import type { LiquidContext } from '../../../src/importing/jekyll/liquid-values.ts';

const CONTEXT: LiquidContext = {
  root: 'https://haesol.example/paper',
  variable: (path) => ({ 'site.baseurl': '', 'site.title': '해솔일보', 'page.title': '제목' })[path],
  addressOf: (reference) => ({ '2026-11-21-first': '/posts/first/', '_posts/2026-11-21-first.md': '/posts/first/', '_pages/항구 안내.md': '/항구 안내/' })[reference],
  includeOf: (name) => ({ 'note.html': '<div class="x-note">{{ include.text }} — {{ site.title }}</div>', 'loop.html': '{% for post in site.posts %}{% endfor %}' })[name],
};

const convert = (text: string): string => convertLiquid(text, CONTEXT).text;

describe('Liquid in bodies', () => {
  it.each([
    ['{{ site.title }}의 {{page.title}}', '해솔일보의 제목'],
    ['![배]({{ site.baseurl }}/assets/배.png)', '![배](/assets/배.png)'],
    ["[가]({{ '/about/' | relative_url }})", '[가](/about/)'],
    ['{{ "/about/" | absolute_url }}', 'https://haesol.example/paper/about/'],
    ["{{ '/a.png' | prepend: site.baseurl | append: '?v=1' }}", '/a.png?v=1'],
    ['[앞 기사]({% post_url 2026-11-21-first %})', '[앞 기사](/posts/first/)'],
    ['[앞 기사]({% link _posts/2026-11-21-first.md %})', '[앞 기사](/posts/first/)'],
    ['[항구]({% link _pages/항구 안내.md %})', '[항구](/항구%20안내/)'],
    ['{% raw %}{{ 그대로 }}{% endraw %}', '{{ 그대로 }}'],
    ['앞{% comment %} 숨김 {% endcomment %}뒤', '앞뒤'],
    ['{% highlight js linenos %}\nlet a = "```";\n{% endhighlight %}', '````js\nlet a = "```";\n````'],
    ["{% include embed/youtube.html id='Ab-1_2' %}", '<iframe src="https://www.youtube.com/embed/Ab-1_2"></iframe>'],
    ['{% include figure image_path="/a b.png" alt="배" caption="항구의 \'배\'" %}', '![배](/a%20b.png "항구의 \'배\'")'],
    ['{% include note.html text="알림" %}', '<div class="x-note">알림 — 해솔일보</div>'],
    ['{%- include note.html text=page.title -%}', '<div class="x-note">제목 — 해솔일보</div>'],
    ['100% 할인 {50%}', '100% 할인 {50%}'],
  ])('%s', (source, text) => {
    expect(convert(source)).toBe(text);
  });

  it('is left as it stands, and told by its line, where only Jekyll knows', () => {
    const source = '하나\n{% for post in site.posts %}\n{{ post.title }}\n{% endfor %}\n{{ site.unknown }} {% include loop.html %}';
    const { text, notes } = convertLiquid(source, CONTEXT);
    expect(text).toBe(source);
    expect(notes).toEqual([
      { line: 1, text: '{% for post in site.posts %}' },
      { line: 2, text: '{{ post.title }}' },
      { line: 3, text: '{% endfor %}' },
      { line: 4, text: '{{ site.unknown }}' },
      { line: 4, text: '{% include loop.html %}' },
    ]);
  });
});
