/** The page's look, within the page itself: by day, by night, on a telephone and on paper. */
import type { SiteConfig } from '../../config/config.ts';

export function stylesFor({ accent }: SiteConfig): string {
  return `:root { color-scheme: light dark; --paper: light-dark(#fdfcf9, #161512); --ink: light-dark(#1a1917, #ebe8e1); --soft: light-dark(#5b574f, #a9a59b); --hairline: light-dark(#dad6cc, #38352f); --own: light-dark(${accent.light}, ${accent.dark}); --outside: light-dark(#8a8578, #7d786e); }
${SHEET}`;
}

const SHEET = `* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 2.5rem) 3rem; max-width: 64rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 -apple-system, BlinkMacSystemFont, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", "Noto Sans CJK KR", sans-serif; word-break: keep-all; overflow-wrap: anywhere; }
header { border-bottom: 3px solid var(--ink); padding-bottom: .75rem; }
h1 { margin: 0; font-size: clamp(1.5rem, 1.1rem + 2vw, 2.25rem); letter-spacing: -.03em; line-height: 1.2; }
h2 { margin: 0 0 .5rem; font-size: 1.125rem; letter-spacing: -.02em; }
h2 small { color: var(--soft); font-weight: 400; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr)); gap: 1rem 1.5rem; margin: 1.25rem 0 0; }
dt, caption, .legend, li code, li span, .none, .note { color: var(--soft); font-size: .8125rem; }
dd { margin: 0; font-size: 1.75rem; font-weight: 700; line-height: 1.2; font-variant-numeric: tabular-nums; }
dd small { display: block; color: var(--soft); font-size: .8125rem; font-weight: 400; }
main > * { margin-top: 2.25rem; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 2.25rem clamp(1.5rem, 4vw, 3rem); align-items: start; }
.lists { columns: 2 24rem; column-gap: clamp(1.5rem, 4vw, 3rem); }
.lists section { break-inside: avoid-column; margin-bottom: 2rem; }
figure { margin: 0; }
.legend { display: flex; gap: 1rem; margin: 0 0 .5rem; }
.legend i { display: inline-block; width: .75em; height: .75em; margin-right: .35em; background: var(--own); }
.legend .outside i { background: var(--outside); }
svg { display: block; width: 100%; overflow: visible; }
svg .own { fill: var(--own); } svg .outside { fill: var(--outside); }
svg line { stroke: var(--hairline); }
svg text { fill: var(--soft); font-size: 12px; font-variant-numeric: tabular-nums; }
svg .label { text-anchor: middle; } svg .figure { text-anchor: end; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { text-align: left; padding-bottom: .25rem; }
.bars caption { color: var(--ink); font-size: 1.125rem; font-weight: 700; letter-spacing: -.02em; }
th, td { padding: .25rem .375rem; text-align: right; vertical-align: middle; border-top: 1px solid var(--hairline); font-size: .875rem; }
th { font-weight: 400; } thead th, thead td { color: var(--soft); font-size: .8125rem; border-top: 0; }
th:first-child, .bars .bar { text-align: left; padding-left: 0; }
.bars .bar { width: 40%; } .bars svg { height: .875rem; } .bars th[scope=row] { min-width: 5.5rem; }
.calendar { table-layout: fixed; margin-top: 1rem; }
.calendar th, .calendar td { text-align: left; padding: .25rem; }
.calendar time { display: block; color: var(--soft); font-size: .75rem; line-height: 1.2; }
.calendar b { font-size: 1.0625rem; } .calendar td { vertical-align: top; } .calendar small { display: block; line-height: 1.2; color: var(--soft); font-size: .75rem; }
.scroll { overflow-x: auto; margin-top: .75rem; } .scroll th, .scroll td { white-space: nowrap; }
ul { margin: 0; padding: 0; list-style: none; }
li { padding: .5rem 0; border-top: 1px solid var(--hairline); }
li time { color: var(--soft); font-size: .8125rem; font-variant-numeric: tabular-nums; margin-right: .35em; }
li span, li code { display: block; } li code { font-family: inherit; }
.none { margin: 0; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--hairline); padding-top: .75rem; }
.note { margin: 0; }
@media print { :root { color-scheme: light; } @page { margin: 15mm; } body { max-width: none; padding: 0; font-size: 10pt; } svg rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; } section, figure, table, li { break-inside: avoid; } }
`;
