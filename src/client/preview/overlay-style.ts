/** How the list of faults looks, whatever the theme. */

export const STYLE = `
:host { all: initial; color-scheme: light dark; }
.panel, .opener { position: fixed; z-index: 2147483647; inset: auto 1rem 1rem auto; font: 15px/1.55 system-ui, sans-serif; color: light-dark(#1c1b19, #f1eee8); background: light-dark(#fff, #1f1e1b); border: 1px solid light-dark(#8a8579, #8d887e); border-radius: 6px; box-shadow: 0 6px 24px rgb(0 0 0 / .25); }
.panel { box-sizing: border-box; width: min(44rem, 100vw - 2rem); max-height: min(70vh, 40rem); overflow: auto; padding: 1rem 1.25rem; border-top: 4px solid #b3261e; word-break: keep-all; overflow-wrap: anywhere; }
[hidden] { display: none; }
header { display: flex; gap: 1rem; align-items: center; justify-content: space-between; }
h2 { margin: 0; font-size: 1.125rem; }
p { margin: .25rem 0; }
ol { margin: .75rem 0 0; padding: 0; list-style: none; }
li { padding: .75rem 0; border-top: 1px solid light-dark(#d9d5cb, #45423c); }
strong.error { color: light-dark(#b3261e, #ff9b92); }
strong.warning { color: light-dark(#7a5300, #ecc06c); }
code, pre, .code { font-family: ui-monospace, monospace; font-size: .875rem; }
.code { color: light-dark(#5b574f, #b5b1a7); }
pre { margin: .375rem 0 0; padding: .5rem .75rem; overflow-x: auto; white-space: pre; background: light-dark(#f4f1ea, #2b2925); border-radius: 4px; }
mark { color: #fff; background: #b3261e; }
.mended { border-inline-start: 4px solid light-dark(#1d7a3a, #6fcf8b); }
button { font: inherit; font-size: .9375rem; color: inherit; background: transparent; border: 1px solid currentcolor; border-radius: 4px; padding: .25rem .75rem; min-height: 2.25rem; cursor: pointer; }
button:focus-visible { outline: 3px solid light-dark(#1558b0, #8ab4f8); outline-offset: 2px; }
.opener { background: light-dark(#fff, #1f1e1b); }
.opener.error { border-inline-start: 6px solid #b3261e; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media print { .panel, .opener { display: none; } }
`;
