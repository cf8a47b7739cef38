/** Paper, lapis, gold, terracotta, malachite; a band of tiles; light and dark from one set of names. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fbf8f1;--card:#fff;--ink:#1d1b18;--soft:#5d564b;--line:#e2d8c6;--lapis:#17345f;--link:#1c4f8f;--gold:#d49a2a;--terra:#a8461f;--mala:#1b6049;--wash:#f2ead9;--display:Fraunces,"Iowan Old Style",Palatino,Georgia,"Noto Serif",serif;--text:system-ui,"Segoe UI","Noto Sans","Noto Sans Arabic",sans-serif;--mono:ui-monospace,"SF Mono",Menlo,Consolas,monospace;--tile:11px}
@media (prefers-color-scheme:dark){:root{--paper:#12161d;--card:#1a212b;--ink:#f0ebe1;--soft:#b3aa9b;--line:#2f3845;--lapis:#9dc0ec;--link:#9dc0ec;--gold:#e8b755;--terra:#f0a27d;--mala:#86cdb0;--wash:#222b37}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 var(--text);min-block-size:100dvh;display:flex;flex-direction:column}
a{color:var(--link);text-underline-offset:.18em}a:hover{text-decoration-thickness:.14em}
:focus-visible{outline:3px solid var(--gold);outline-offset:2px;border-radius:2px}
h1,h2,h3{font-family:var(--display);font-weight:600;line-height:1.2;text-wrap:balance;margin:0}
.skip{position:absolute;inset-inline-start:-99rem;background:var(--card);padding:.6rem 1rem}.skip:focus{inset-inline-start:0;z-index:1}
.top{display:flex;flex-wrap:wrap;align-items:center;gap:.3rem 1.2rem;padding:.7rem clamp(1rem,3vw,1.6rem)}
.top h1{display:contents}.brand{font:600 1.25rem var(--display);color:var(--ink);text-decoration:none;margin-inline-end:auto}
.band{flex:none;block-size:var(--tile);background:repeating-linear-gradient(90deg,#17345f 0 var(--tile),var(--paper) 0 calc(var(--tile) + 2px),#d49a2a 0 calc(2*var(--tile) + 2px),var(--paper) 0 calc(2*var(--tile) + 4px),#b5512b 0 calc(3*var(--tile) + 4px),var(--paper) 0 calc(3*var(--tile) + 6px),#2b5fa4 0 calc(4*var(--tile) + 6px),var(--paper) 0 calc(4*var(--tile) + 8px),#1f6d55 0 calc(5*var(--tile) + 8px),var(--paper) 0 calc(5*var(--tile) + 10px),#efc667 0 calc(6*var(--tile) + 10px),var(--paper) 0 calc(6*var(--tile) + 12px))}
main{flex:1;display:grid;grid-template-columns:minmax(0,1fr);grid-template-rows:auto 1fr;min-block-size:0}.reading main{grid-template-rows:1fr}
.column{padding:1rem 0 2rem}.find,.count,.pages{padding-inline:clamp(1rem,3vw,1.6rem)}
.find label{display:block;font-size:.92rem;color:var(--soft);margin-block-end:.25rem}.find div{display:flex;gap:.5rem}
input,button{font:inherit;color:inherit}
input{flex:1;min-inline-size:0;padding:.5rem .7rem;background:var(--card);border:1px solid var(--soft);border-radius:.4rem}
button{padding:.5rem 1rem;border-radius:.4rem;border:2px solid #17345f;background:#17345f;color:#fff;font-weight:600;cursor:pointer}button:hover{background:#0f2646}
@media (prefers-color-scheme:dark){button{border-color:#35609c;background:#23477c}button:hover{background:#2d578f}}
.count{margin:.9rem 0 .4rem;font-size:.92rem;color:var(--soft)}
.letters{list-style:none;margin:0;padding:0;border-block-start:1px solid var(--line)}
.letters a{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.1rem .9rem;padding:.7rem clamp(1rem,3vw,1.6rem);padding-inline-start:calc(clamp(1rem,3vw,1.6rem) - 4px);border-block-end:1px solid var(--line);border-inline-start:4px solid transparent;color:inherit;text-decoration:none}
.letters a:hover{background:var(--wash)}.letters a[aria-current]{background:var(--card);border-inline-start-color:var(--gold)}.letters a:focus-visible{outline-offset:-3px}
.letters .state{justify-self:end}.letters .address{font-weight:400;color:var(--soft)}.letters .to{font-weight:600;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.letters time{font-size:.88rem;color:var(--soft);text-align:end}
.letters .subject{color:var(--soft);overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.letters a:hover .subject{text-decoration:underline;text-decoration-color:var(--gold);text-decoration-thickness:2px}
.state{font-size:.88rem;white-space:nowrap;color:var(--soft)}.state::before{content:"";display:inline-block;inline-size:.62em;block-size:.62em;margin-inline-end:.4em;border-radius:.12em;background:currentColor}
.state.sent,.state.scheduled{color:var(--link)}.state.delivered{color:var(--mala)}.state.bounced,.state.complained,.state.suppressed{color:var(--terra);font-weight:600}
.pages{display:flex;justify-content:space-between;gap:1rem;margin:.9rem 0 0}
.pane{min-inline-size:0;min-block-size:0;display:flex;flex-direction:column}
.letter{flex:1;display:flex;flex-direction:column;min-block-size:0;padding:1rem clamp(1rem,3vw,2rem) 1.2rem}
.letter h1{font-size:clamp(1.35rem,3vw,1.7rem);margin-block:.5rem .7rem;overflow-wrap:anywhere}
.walk{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;font-size:.95rem;min-block-size:1.6rem}.walk a,.walk span{padding-block:.15rem}.walk span{color:var(--soft)}.walk .back{margin-inline-end:auto}
.about{margin:0;display:flex;flex-wrap:wrap;gap:.1rem 1.6rem;font-size:.95rem}.about div{display:flex;gap:.5rem;min-inline-size:0}.about dt{color:var(--soft);flex:none}.about dd{margin:0;overflow-wrap:anywhere}.about .state{font-size:1em}
.attached{margin:.5rem 0 0;font-size:.95rem}
.tabs{display:flex;flex-wrap:wrap;gap:.2rem;margin-block-start:1rem;border-block-end:1px solid var(--line)}
.tabs a{padding:.45rem .9rem;text-decoration:none;color:var(--soft);border-block-end:3px solid transparent;margin-block-end:-1px}.tabs a:hover{color:var(--ink)}.tabs a[aria-current]{color:var(--ink);font-weight:600;border-block-end-color:var(--gold)}
.body{flex:1;display:flex;flex-direction:column;min-block-size:0;padding-block-start:1rem}
.frame{flex:1;inline-size:100%;min-block-size:70dvh;border:1px solid var(--line);border-radius:.6rem;background:#fff}
pre{margin:0;padding:1rem 1.2rem;background:var(--card);border:1px solid var(--line);border-radius:.6rem;white-space:pre-wrap;overflow-wrap:anywhere}
.text{font:1rem/1.6 var(--text);unicode-bidi:plaintext}.source,.try pre,code{font-family:var(--mono);font-size:.86rem}.source{line-height:1.45}
.aside{margin:0 0 .7rem;font-size:.95rem}.none{color:var(--terra)}
.headers{margin:0;display:grid;gap:.35rem}.headers div{display:grid;grid-template-columns:clamp(5.6rem,22vw,11rem) minmax(0,1fr);gap:.8rem;padding-block-end:.35rem;border-block-end:1px solid var(--line)}.headers dt{color:var(--soft);overflow-wrap:anywhere}.headers dd{margin:0;overflow-wrap:anywhere}
.body h2{font-size:1.1rem;margin-block:1.4rem .5rem}.events{margin:0;padding-inline-start:1.3rem}.events time{color:var(--soft)}
.try{padding:1.5rem clamp(1rem,3vw,2rem) 2.5rem;max-inline-size:44rem}.try h1{font-size:1.5rem}.try h2{font-size:1.15rem;margin-block:1.4rem .3rem}.try .first{font-size:1.5rem;margin-block-start:0}.try p{margin-block:.5rem}.try code{overflow-wrap:anywhere}.soft{color:var(--soft)}
.empty{position:relative;font-size:.95rem}.empty summary{cursor:pointer;color:var(--link);padding-block:.2rem}.empty form{position:absolute;inset-inline-end:0;z-index:1;inline-size:max-content;max-inline-size:min(20rem,88vw);padding:1rem;background:var(--card);border:1px solid var(--line);border-radius:.6rem;box-shadow:0 .4rem 1.4rem #0003}.empty p{margin:0 0 .7rem}
@media (max-width:59.99rem){.reading .column,.browsing .pane.some{display:none}}
@media (min-width:60rem){body{block-size:100dvh}main,.reading main{grid-template:minmax(0,1fr)/24rem minmax(0,1fr)}.column{overflow-y:auto;border-inline-end:1px solid var(--line)}.pane{overflow-y:auto}.walk .back{display:none}.frame{min-block-size:24rem}}
@media print{.top,.band,.column,.walk,.tabs{display:none}}
`;
