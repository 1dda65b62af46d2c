"""The style of the report: light, dark, narrow and on paper."""

CSS = """
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1d1d22; --soft: #55555e; --line: #d5d5dc; --tint: #f4f4f7;
  --accent: #5b2a9d; --other: #8a8a96; --warn: #8a3b00; --warn-tint: #fff3e4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17171b; --ink: #ececf1; --soft: #b3b3bd; --line: #3c3c46; --tint: #222229;
    --accent: #c5a3ff; --other: #85858f; --warn: #ffc078; --warn-tint: #33261a;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1rem clamp(0.75rem, 3vw, 2rem) 4rem; max-width: 80rem;
  background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif;
}
h1, h2, h3 { line-height: 1.25; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; margin: 0.5rem 0; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 0.75rem; padding-top: 0.5rem;
  border-top: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.5rem 0 0.5rem; }
p, li, dd { max-width: 48rem; overflow-wrap: anywhere; }
a { color: var(--accent); }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
.lead { font-size: 1.05rem; }
.notes { margin: 1rem 0; padding: 0.5rem 1rem; background: var(--warn-tint);
  border-left: 4px solid var(--warn); }
.notes h2 { border: 0; margin: 0; padding: 0; font-size: 1rem; color: var(--warn); }
.notes ul { margin: 0.25rem 0; padding-left: 1.2rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 1rem; }
dt { color: var(--soft); } dd { margin: 0; }
.scroll { position: relative; overflow-x: auto; margin: 0.75rem 0 0.5rem; }
.scroll:focus-visible, a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.4rem 0.7rem; border-bottom: 1px solid var(--line); text-align: right;
  vertical-align: top; white-space: nowrap; }
thead th { vertical-align: bottom; border-bottom: 2px solid var(--soft); }
th:first-child { position: sticky; left: 0; background: var(--paper); text-align: left;
  font-weight: 600; }
tbody th:first-child { white-space: normal; overflow-wrap: anywhere; min-width: 8rem;
  max-width: 16rem; }
tbody th[scope=row] { font-weight: 500; }
tr.main > * { background: var(--tint); }
th[scope=rowgroup] { background: var(--tint); max-width: none; }
.words { text-align: left; }
td.words { min-width: 10rem; }
.small, .mark { display: block; font-size: 0.8em; font-weight: 400; color: var(--soft); }
.small.inline { display: inline; }
.mark { color: var(--warn); font-weight: 600; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }
figure { margin: 0; }
figcaption { max-width: 48rem; font-size: 0.875rem; color: var(--soft);
  overflow-wrap: anywhere; }
figcaption strong { color: var(--ink); }
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
  gap: 1.5rem; }
.charts h3 { margin: 0 0 0.25rem; }
svg { display: block; width: 100%; max-width: 24rem; height: auto; }
svg text { font: 13px system-ui, sans-serif; fill: var(--soft);
  paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; }
svg .label { fill: var(--ink); }
svg .main { fill: var(--accent); } svg .other { fill: var(--other); }
svg circle { fill: var(--accent); fill-opacity: 0.55; }
svg .grid { stroke: var(--line); fill: none; }
svg .half { stroke: var(--soft); stroke-width: 3; fill: none; }
svg .mean { stroke: var(--ink); stroke-width: 1.5; fill: none; }
svg .equal { stroke: var(--soft); stroke-dasharray: 4 3; fill: none; }
.picture { margin: 0 0 1.25rem; break-inside: avoid; }
.views { display: grid; gap: 0.5rem; margin-top: 0.25rem;
  grid-template-columns: repeat(auto-fit, minmax(min(46%, 12rem), 1fr)); }
.views img { display: block; width: 100%; height: auto; max-width: 20rem; }
code { font-size: 0.85em; overflow-wrap: anywhere; }
@media (max-width: 40rem) {
  th, td { padding: 0.35rem 0.45rem; }
  tbody th:first-child { min-width: 7rem; max-width: 9rem; font-size: 0.9rem; }
  .paired tbody th:first-child { min-width: 4.5rem; }
  td.words { white-space: normal; }
  dl { display: block; } dd { margin-bottom: 0.4rem; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --line: #bbb;
    --tint: #f4f4f4; --accent: #5b2a9d; --other: #888; --warn: #8a3b00; --warn-tint: #fff; }
  html { font-size: 9pt; } body { max-width: none; padding: 0; }
  nav { display: none; }
  .scroll { overflow: visible; }
  table { font-size: 0.85rem; } th, td { padding: 2pt 3pt; }
  th:first-child { position: static; }
  .charts figure, tr { break-inside: avoid; } h2, h3 { break-after: avoid; }
  .charts { grid-template-columns: repeat(3, 1fr); }
}
"""
