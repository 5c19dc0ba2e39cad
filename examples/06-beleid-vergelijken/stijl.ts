/** The looks of the report: light and dark by the wish of the reader, from a phone to paper. */
export const STIJL = `
:root{color-scheme:light dark;--vlak:#fff;--grond:#f3f5f8;--tekst:#1c2733;--zacht:#4a5866;--lijn:#d3dae1;--accent:#0b4f8a;--let:#fff4d6;--letlijn:#a06a00;--min:#9a3412;--plus:#1d4ed8}
@media (prefers-color-scheme:dark){:root{--vlak:#18212b;--grond:#0f161d;--tekst:#e8edf2;--zacht:#b3bfca;--lijn:#364452;--accent:#8ec5ff;--let:#33280b;--letlijn:#e0b04a;--min:#fdba74;--plus:#93c5fd}}
*{box-sizing:border-box}
body{margin:0;background:var(--grond);color:var(--tekst);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;-webkit-text-size-adjust:100%}
main{max-width:66rem;margin:0 auto;padding:clamp(1rem,3vw,2.5rem)}
header{border-left:.35rem solid var(--accent);padding-left:clamp(.8rem,2vw,1.3rem);margin-bottom:1.5rem}
h1{font-size:clamp(1.5rem,1.1rem + 2.2vw,2.35rem);line-height:1.15;margin:0 0 .5rem;letter-spacing:-.015em;text-wrap:balance}
h2{font-size:1.25rem;line-height:1.3;margin:0 0 .6rem}
p{margin:0 0 .8rem;max-width:50rem}
p:last-child,ul:last-child{margin-bottom:0}
section{background:var(--vlak);border:1px solid var(--lijn);border-radius:.6rem;padding:clamp(1rem,2.4vw,1.6rem);margin:0 0 1.1rem}
.beleid{margin:0;display:grid;grid-template-columns:auto 1fr;gap:.15rem .9rem}
.beleid dt{color:var(--zacht)}.beleid dd{margin:0;font-weight:600;overflow-wrap:anywhere}.beleid .bij{font-weight:400}
.let{background:var(--let);border-color:var(--letlijn);border-left-width:.35rem}
.kern{font-size:clamp(1.05rem,1rem + .4vw,1.25rem);line-height:1.45}
.cijfers{list-style:none;margin:1.1rem 0 0;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.9rem;max-width:none}
.cijfers li{border-top:.2rem solid var(--lijn);padding-top:.5rem}
.cijfers .minder{border-color:var(--min)}.cijfers .meer{border-color:var(--plus)}
.cijfers strong{display:block;font-size:1.85rem;line-height:1.1;font-variant-numeric:tabular-nums;letter-spacing:-.02em}
.cijfers span{color:var(--zacht);font-size:.95rem}
.naast{display:grid;grid-template-columns:minmax(0,1.15fr) minmax(0,1fr);gap:1.8rem;align-items:start}
figure{margin:0}figure svg{display:block;width:100%;height:auto;max-width:28rem}
figcaption,.bij{color:var(--zacht);font-size:.92rem}
.rol{overflow-x:auto}.rol+.rol,.rol+p{margin-top:1.4rem}
.rol:focus-visible{outline:.2rem solid var(--accent);outline-offset:.2rem}
table{border-collapse:collapse;width:100%;font-size:.95rem}
caption{text-align:left;font-weight:700;padding-bottom:.3rem}
th,td{text-align:left;padding:.38rem .6rem .38rem 0;border-bottom:1px solid var(--lijn);vertical-align:top}
th:last-child,td:last-child{padding-right:0}
thead th{color:var(--zacht);font-weight:600;vertical-align:bottom}
tbody th{font-weight:400}
tfoot th,tfoot td{font-weight:700;border-bottom:0;border-top:2px solid var(--tekst)}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
ul{margin:.2rem 0 .8rem;padding-left:1.2rem;max-width:46rem}li{margin:.3rem 0}
.cijfers li{margin:0}
footer{color:var(--zacht);font-size:.92rem;padding:0 .2rem;overflow-wrap:anywhere}
@media (max-width:46rem){.naast{grid-template-columns:minmax(0,1fr)}th,td{padding-right:.45rem}}
@media (max-width:26rem){.n{white-space:normal}.beleid{grid-template-columns:1fr;gap:0}.beleid dd{margin-bottom:.5rem}table{font-size:.8rem}th,td{padding-right:.25rem}section{padding:.85rem}}
@media print{body{background:#fff}main{max-width:none;padding:0}section{break-inside:avoid;border-color:#bbb}}
`;
