#pragma once

namespace secondtick::report {

/// The style sheet of the HTML report: light and dark by the reader's choice, made for the screen and for paper,
/// left-to-right and right-to-left. Loads nothing.
inline constexpr char16_t kHtmlStyle[] = uR"css(
:root { color-scheme: light dark; --ground: #f6f7f9; --card: #ffffff; --line: #dde2e8; --ink: #1d2733; --quiet: #566270;
  --accent: #0d6e4f; --fine: #1b7f4b; --warn: #875a00; --bad: #b3261e; --link: #1f4f99; --mark: #fff3d6; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #14181d; --card: #1d232b; --line: #35404c; --ink: #e6eaef; --quiet: #a3afbc; --accent: #5cc79a;
    --fine: #5cc78a; --warn: #e6b04c; --bad: #ff8a80; --link: #8ab4f8; --mark: #3a2f12; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif;
  overflow-wrap: anywhere; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .25rem 0 .5rem; }
h2 { font-size: 1.15rem; margin: 2.25rem 0 .75rem; }
h3 { font-size: 1rem; margin: 0; }
p { margin: .4rem 0; }
a { color: var(--link); }
.brand { color: var(--quiet); font-size: .85rem; margin: 0; }
.brand b { color: var(--accent); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 1rem 1.1rem; margin: .75rem 0; }
.verdict { border-inline-start: .4rem solid var(--tone); }
.step { font-size: 1.05rem; }
.notice { background: var(--mark); border: 1px solid var(--warn); border-radius: .4rem; padding: .5rem .8rem; }
.fine { --tone: var(--fine); } .warn { --tone: var(--warn); } .bad { --tone: var(--bad); } .open { --tone: var(--quiet); }
.tag { color: var(--tone); font-weight: 600; white-space: nowrap; }
.tag i { font-style: normal; display: inline-block; width: 1.35em; text-align: center; margin-inline-end: .3em; }
.quiet, .label { color: var(--quiet); }
.note { font-size: .85rem; color: var(--quiet); }
.head { display: flex; justify-content: space-between; gap: 1rem; align-items: baseline; flex-wrap: wrap; }
.finding { border-inline-start: .3rem solid var(--tone); break-inside: avoid; }
.label { font-size: .85rem; font-weight: 600; margin: .8rem 0 .2rem; }
ol.steps { margin: .2rem 0; padding-inline-start: 1.4rem; } ol.steps li { margin: .15rem 0; }
ul.links { list-style: none; margin: .6rem 0 0; padding: 0; }
ol.chain { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; row-gap: 1.2rem; }
ol.chain li { flex: 1 1 5.6rem; min-width: 5.6rem; text-align: center; position: relative; padding: 0 .15rem; font-size: .85rem; }
ol.chain li + li::before { content: ""; position: absolute; top: 1rem; inset-inline-end: calc(50% + 1.2rem);
  width: calc(100% - 2.4rem); border-top: .2rem solid var(--tone); }
ol.chain li.open + li::before, ol.chain li.open::before { border-top-style: dotted !important; }
ol.chain .dot { display: inline-flex; width: 2rem; height: 2rem; border-radius: 50%; border: .15rem solid var(--tone);
  color: var(--tone); align-items: center; justify-content: center; font-weight: 700; background: var(--card); }
ol.chain .open .dot { border-style: dotted; }
ol.chain b, ol.chain .tag, ol.chain .which { display: block; } ol.chain .tag { white-space: normal; }
ol.chain .which { color: var(--quiet); font-size: .78rem; line-height: 1.35; unicode-bidi: plaintext; }
ol.chain .id { font-size: .66rem; letter-spacing: -.02em; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; font-size: .92rem; }
th, td { text-align: start; vertical-align: top; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line); }
tr:last-child > * { border-bottom: 0; } thead th { color: var(--quiet); font-weight: 600; }
thead th:first-child { width: 34%; } thead th:nth-child(2) { width: 24%; } td .tag { white-space: normal; }
tbody th { font-weight: 600; width: 40%; }
.evidence th { font-weight: 400; color: var(--quiet); width: 31%; }
.raw { white-space: pre-wrap; unicode-bidi: plaintext; } .message { white-space: pre-wrap; }
@media (max-width: 34rem) { ol.chain { display: block; } ol.chain li { text-align: start; padding: .3rem 0; }
  ol.chain li + li::before { display: none; } ol.chain b, ol.chain .tag, ol.chain .which { display: inline; margin-inline-start: .5rem; } ol.chain .which, ol.chain .id { font-size: .8rem; }
  tbody th, .evidence th { width: 38%; } .tag { white-space: normal; } }
@media print { :root { --ground: #fff; --card: #fff; --ink: #000; --quiet: #444; --line: #bbb; --mark: #fff; --accent: #0d6e4f;
    --fine: #14653a; --warn: #6d4800; --bad: #9c1c15; --link: #123c7a; }
  body { font-size: 10pt; } main { max-width: none; padding: 0; } h2 { break-after: avoid; }
  .card { break-inside: avoid; } .card.long { break-inside: auto; } a[href]::after { content: " (" attr(href) ")";
font - size : .8em;
color : #444;
}
}
)css";

} // namespace secondtick::report
