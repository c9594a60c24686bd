/**
 * Looks at one document of a book in a frame as wide as a phone. Runs in the browser.
 *
 * @param url of the document
 * @param size of the reader's type, in per cent
 * @param dark whether the reading system shows light letters on black
 */
window.looks = async (url, size, dark) => {
  const frame = document.createElement("iframe");
  frame.style.cssText = "position:fixed;left:0;top:0;border:0;width:360px;height:640px;z-index:2";
  document.body.append(frame);
  await new Promise(loaded => { frame.onload = loaded; frame.src = url; });
  const page = frame.contentDocument;
  const style = page.createElement("style");
  style.textContent = `html { font-size: ${size}%; padding: 0 12px; color-scheme: light dark;
    ${dark ? "background: #121212; color: #ddd" : "background: #fff"} }
    p, li, blockquote, dd { text-align: justify; }`;
  page.head.append(style);
  await page.fonts.ready;
  const faults = [];
  const wide = page.documentElement.scrollWidth;
  if (wide > 360) faults.push(`is ${wide} px wide: ${widest(page)}`);
  for (const element of lettered(page)) {
    faults.push(...letters(element, 16 * size / 100, dark ? [18, 18, 18] : [255, 255, 255]));
  }
  faults.push(...markers(page));
  frame.remove();
  return [...new Set(faults)].slice(0, 10);
};

/** Where pages of the printed edition begin, nothing is to be seen of it: no line, no gap. */
function markers(page) {
  const all = [...page.querySelectorAll("[role=doc-pagebreak]")];
  const places = () => [...page.body.querySelectorAll("*")]
    .filter(element => !all.includes(element))
    .map(element => [element, element.getBoundingClientRect()]);
  const before = places();
  all.forEach(marker => marker.remove());
  return places()
    .filter(([, box], i) => Math.abs(box.top - before[i][1].top) > 0.1
      || Math.abs(box.left - before[i][1].left) > 0.1)
    .slice(0, 1)
    .map(([element]) => `looks other without the markers of pages: ${named(element)}`);
}

const named = element => `<${element.localName} class="${element.className}"> ` +
  `“${element.textContent.trim().slice(0, 40)}”`;

function widest(page) {
  const all = [...page.body.querySelectorAll("*")].filter(element => !element.closest(".scroll"));
  const right = element => element.getBoundingClientRect().right;
  return named(all.reduce((a, b) => (right(b) > right(a) ? b : a)));
}

/** The elements that hold letters of their own. */
function lettered(page) {
  return [...page.body.querySelectorAll("*")].filter(element =>
    element.getClientRects().length > 0 &&
    [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()));
}

function letters(element, size, paper) {
  const style = page(element).getComputedStyle(element);
  const faults = [];
  const raised = element.closest("sup, sub");
  const small = parseFloat(style.fontSize) / size;
  if (!raised && small < 0.8) faults.push(`has letters of ${small.toFixed(2)} em: ${named(element)}`);
  const ratio = contrast(over(rgba(style.color), ground(element, paper)), ground(element, paper));
  if (ratio < 4.5) faults.push(`has a contrast of ${ratio.toFixed(1)}: ${named(element)}`);
  return faults;
}

const page = element => element.ownerDocument.defaultView;
const rgba = colour => { const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number); return [r, g, b, a]; };
const over = ([r, g, b, a], under) => [r, g, b].map((part, i) => part * a + under[i] * (1 - a));

function ground(element, paper) {
  if (!element) return paper;
  const colour = rgba(page(element).getComputedStyle(element).backgroundColor);
  return colour[3] === 0 ? ground(element.parentElement, paper)
    : over(colour, ground(element.parentElement, paper));
}

/** As WCAG 2 defines it. */
function contrast(one, other) {
  const light = colour => colour.map(part => part / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
  const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}
