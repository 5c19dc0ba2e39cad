/** Runs in the page, and gives the texts whose contrast with what lies behind them is below 4.5 to 1 (WCAG 1.4.3). */
(() => {
  const kleur = (tekst) => [...tekst.matchAll(/[\d.]+/g)].map(([deel]) => Number(deel));
  const licht = (rgb) => {
    const [r, g, b] = rgb.map((deel) => (deel / 255 <= 0.03928 ? deel / 255 / 12.92 : ((deel / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const achter = (element) => {
    for (let e = element; e !== null; e = e.parentElement) {
      const [r, g, b, dekking = 1] = kleur(getComputedStyle(e).backgroundColor);
      if (dekking > 0) return [r, g, b];
    }
    return [255, 255, 255];
  };
  const heeftTekst = (element) => [...element.childNodes].some((deel) => deel.nodeType === Node.TEXT_NODE && deel.textContent.trim() !== '');
  return [...document.querySelectorAll('body *')]
    .filter((element) => heeftTekst(element) && !['style', 'title', 'desc'].includes(element.tagName.toLowerCase()))
    .flatMap((element) => {
      const stijl = getComputedStyle(element);
      const voor = licht(kleur(element instanceof SVGElement ? stijl.fill : stijl.color).slice(0, 3));
      const onder = licht(achter(element));
      const contrast = (Math.max(voor, onder) + 0.05) / (Math.min(voor, onder) + 0.05);
      return contrast < 4.5 ? [`${element.tagName} ${element.textContent.slice(0, 30)} ${contrast.toFixed(2)}`] : [];
    });
})();
