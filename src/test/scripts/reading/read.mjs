// node read.mjs FOLDER BROWSER EPUB: reads a book in a reading system, and says what is wrong.
// FOLDER holds node_modules; see ../read.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, extname, join, normalize } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const [modules, browserPath, epub] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const find = createRequire(join(modules, "package.json"));
const { default: puppeteer } = await import(pathToFileURL(find.resolve("puppeteer-core")));

const faults = [];
const fault = text => faults.push(text);
const counts = { contents: 0, pages: 0, notes: 0, documents: 0 };

const server = createServer(serve).listen(0, "127.0.0.1");
const browser = await puppeteer.launch({
  executablePath: browserPath, args: ["--no-sandbox", "--disable-gpu"], protocolTimeout: 120_000 });
try {
  const page = await open();
  await clickList(page, "contents", "toc", 12);
  await clickList(page, "pages", "pageList", 12);
  await clickNotes(page);
  await lookAtDocuments(page);
} catch (e) {
  fault(String(e));
} finally {
  await browser.close();
  server.close();
}
const name = basename(epub);
for (const text of faults) console.log(`${name}: ${text}`);
console.log(`${name}: ${faults.length} faults; clicked ${counts.contents} entries of the contents, ` +
  `${counts.pages} pages, ${counts.notes} notes; looked at ${counts.documents} documents`);
process.exitCode = faults.length === 0 ? 0 : 1;

function serve(request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
  const file = path === "/book.epub" ? epub
    : path.startsWith("/foliate-js/") ? join(modules, "node_modules", path) : join(here, path);
  const types = { ".html": "text/html", ".js": "text/javascript" };
  try {
    const bytes = readFileSync(file);
    response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" });
    response.end(bytes);
  } catch {
    response.writeHead(404).end();
  }
}

async function open() {
  const page = await browser.newPage();
  await page.setViewport({ width: 390, height: 844 });
  page.on("console", message => {
    if (message.type() === "error") fault(`the browser says: ${message.text()}`);
  });
  page.on("pageerror", error => fault(`the browser says: ${error.message}`));
  await page.goto(`http://127.0.0.1:${server.address().port}/reader.html`);
  await page.waitForFunction("window.reader?.ready || window.reader?.failure", { timeout: 60_000 });
  const failure = await page.evaluate("reader.failure");
  if (failure) throw new Error(`the book can't be opened: ${failure}`);
  await page.addScriptTag({ url: "/looks.js" });
  return page;
}

/** Waits until the place is on the page that is shown. */
async function arrives(page, href, inside = "") {
  let before = null;
  for (let tries = 0; tries < 50; tries++) {
    const shown = await page.evaluate((place, name) => reader.shown(place, name), href, inside);
    // Pages slide, and what slides can't be clicked.
    if (shown && shown.x === before?.x && shown.y === before?.y) return shown;
    before = shown;
    await new Promise(waited => setTimeout(waited, 100));
  }
  return null;
}

/** Opens a list of the reading system's and clicks some of its entries, from first to last. */
async function clickList(page, what, list, most) {
  const places = await page.evaluate(`reader.open(reader.view.book.${list} ?? [])`);
  if (places.length === 0) return fault(`there is no ${what}`);
  const step = Math.max(1, Math.floor((places.length - 1) / (most - 1)));
  for (let i = 0; i < places.length; i += step) {
    await page.evaluate(`reader.open(reader.view.book.${list})`);
    const buttons = await page.$$("#menu button");
    await buttons[i].click();
    const there = await arrives(page, places[i].href);
    if (!there) fault(`${what}: “${places[i].label}” does not lead to ${places[i].href}`);
    else if (list === "pageList" && !there.label.split(/\s+/).includes(places[i].label)) {
      fault(`${what}: “${places[i].label}” leads to “${there.label}”`);
    } else if (list === "pageList" && !await page.evaluate(href => reader.followed(href), places[i].href)) {
      fault(`${what}: “${places[i].label}” leads to a page without its first words`);
    }
    counts[what]++;
  }
}

/** A note pops up where the reading system has pop-ups, and can be gone to and back where not. */
async function clickNotes(page) {
  const calls = await page.evaluate(findCalls);
  const some = [calls[0], calls[Math.floor(calls.length / 2)], calls.at(-1)];
  for (const call of new Set(some.filter(Boolean))) {
    await clickCall(page, call, true);
    const words = await page.waitForFunction("reader.note", { timeout: 10_000 })
      .then(note => note.jsonValue()).catch(() => "");
    await page.evaluate("popup.hidden = true; popup.replaceChildren(); reader.note = ''");
    if (!plain(words).includes(plain(call.words))) {
      fault(`${call.href} pops up as “${words}”, not as “${call.words}”`);
    }
    await clickCall(page, call, false);
    await click(page, call.note, "[role=doc-backlink]", call.href);
    if (!await arrives(page, call.href)) fault(`there is no way back from ${call.note}`);
    counts.notes++;
  }
}

function plain(text) {
  return text.replace(/\s+/g, " ").trim();
}

async function clickCall(page, call, popups) {
  await page.evaluate((href, on) => { reader.popups = on; return reader.view.goTo(href); },
    call.href, popups);
  await click(page, call.href, "", call.note);
}

/** Clicks what stands there, which must be a link to the target. */
async function click(page, href, inside, target) {
  const there = await arrives(page, href, inside);
  if (!there) return fault(`${href} is not to be seen`);
  await page.evaluate("reader.clicked = ''");
  // As long as a finger takes: the reading system wants to have seen what is pressed.
  await page.mouse.click(there.x, there.y, { delay: 100 });
  const clicked = await page.waitForFunction("reader.clicked", { timeout: 5_000 })
    .then(link => link.jsonValue()).catch(() => "nothing");
  if (clicked !== target) fault(`a click at ${href} leads to ${clicked}, not to ${target}`);
}

/** Every call of a note in the book; runs in the browser. */
async function findCalls() {
  const calls = [];
  for (const section of reader.view.book.sections) {
    const page = await section.createDocument();
    for (const call of page.querySelectorAll("[role=doc-noteref]")) {
      const note = page.querySelector(call.getAttribute("href"));
      calls.push({ href: `${section.id}#${call.id}`, note: `${section.id}#${note.id}`,
        words: note.textContent });
    }
  }
  return calls;
}

async function lookAtDocuments(page) {
  const ids = await page.evaluate("reader.view.book.sections.map(section => section.id)");
  for (const dark of [false, true]) {
    await page.emulateMediaFeatures(
      [{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }]);
    for (const [i, id] of ids.entries()) {
      for (const size of dark ? [100] : [100, 150, 200]) {
        const found = await page.evaluate(async (i, size, dark) =>
          looks(await reader.view.book.sections[i].load(), size, dark), i, size, dark);
        for (const text of found) fault(`${id} at ${size} %${dark ? " at night" : ""} ${text}`);
      }
      counts.documents += dark ? 0 : 1;
    }
  }
}
