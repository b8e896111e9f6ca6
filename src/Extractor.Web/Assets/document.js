// A document's page: the original at the left, its reading at the right, and the way between the two.
const root = document.querySelector('main.document');
const viewer = root.querySelector('.viewer');
const panel = root.querySelector('#panel');
const base = root.dataset.document;

/** The pages of the PDF: laid out at once, drawn when they come into sight. */
class Pages {
  constructor(pdf, sizes) {
    this.pdf = pdf;
    this.sizes = sizes;
    this.zoom = 1;
    this.scroll = viewer.querySelector('.pages-scroll');
    this.number = viewer.querySelector('input[type=number]');
    this.sheets = sizes.map((_, i) => this.sheet(i + 1));
    this.scroll.append(...this.sheets);
    this.fit();
    this.seen = new IntersectionObserver(entries => entries.forEach(e => e.isIntersecting && this.draw(Number(e.target.dataset.page))), { root: this.scroll, rootMargin: '300px' });
    this.sheets.forEach(s => this.seen.observe(s));
    this.scroll.addEventListener('scroll', () => { this.number.value = this.current(); }, { passive: true });
    new ResizeObserver(() => this.fit()).observe(this.scroll);
  }

  sheet(number) {
    const sheet = document.createElement('div');
    sheet.className = 'sheet';
    sheet.dataset.page = number;
    return sheet;
  }

  fit() {
    const width = Math.max(200, this.scroll.clientWidth - 22) * this.zoom;
    if (width === this.width) return;
    const at = this.width ? this.current() : 1;
    this.width = width;
    this.sheets.forEach((sheet, i) => {
      sheet.style.width = `${width}px`;
      sheet.style.height = `${width * this.sizes[i].height / this.sizes[i].width}px`;
      delete sheet.dataset.drawn;
    });
    this.show(at);
    this.sheets.forEach(s => this.seen?.unobserve(s));
    this.sheets.forEach(s => this.seen?.observe(s));
  }

  current() {
    const middle = this.scroll.scrollTop + this.scroll.clientHeight / 3;
    const found = this.sheets.findIndex(s => s.offsetTop - this.scroll.offsetTop + s.offsetHeight > middle);
    return found < 0 ? this.sheets.length : found + 1;
  }

  show(number) {
    const sheet = this.sheets[number - 1];
    if (sheet) this.scroll.scrollTop = sheet.offsetTop - this.scroll.offsetTop - 6;
  }

  async draw(number) {
    const sheet = this.sheets[number - 1];
    if (sheet.dataset.drawn === String(this.width)) return;
    sheet.dataset.drawn = String(this.width);
    const page = await this.pdf.getPage(number);
    const scale = this.width / this.sizes[number - 1].width * Math.min(window.devicePixelRatio || 1, 2);
    const viewport = page.getViewport({ scale });
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    await page.render({ canvas, viewport }).promise;
    sheet.querySelector('canvas')?.remove();
    sheet.prepend(canvas);
    sheet.dataset.ready = 'true';
    if (!sheet.querySelector('.mark')) await this.mark(sheet, number);
  }

  async mark(sheet, number) {
    const marks = await (await fetch(`${base}/marks/${number}`)).json();
    sheet.append(...marks.map(mark => {
      const box = document.createElement('a');
      box.className = `mark ${mark.kind}`;
      box.title = mark.title;
      box.tabIndex = -1;
      box.setAttribute('aria-hidden', 'true');
      place(box, this.sizes[number - 1], mark.box, 1);
      box.addEventListener('click', () => reveal(mark));
      return box;
    }));
  }

  /** Shows a box on its page. */
  spot(number, box, kind) {
    this.scroll.querySelectorAll('.spot').forEach(s => s.remove());
    const sheet = this.sheets[number - 1];
    if (!sheet) return;
    if (!box) { this.show(number); return; }
    const spot = document.createElement('div');
    spot.className = `spot ${kind || 'plain'}`;
    place(spot, this.sizes[number - 1], box, 2);
    sheet.append(spot);
    const size = this.sizes[number - 1];
    this.scroll.scrollTop = sheet.offsetTop - this.scroll.offsetTop + sheet.offsetHeight * box[1] / size.height - this.scroll.clientHeight / 3;
    this.scroll.scrollLeft = Math.max(0, sheet.offsetWidth * box[0] / size.width - this.scroll.clientWidth / 3);
  }
}

function place(element, size, [x0, y0, x1, y1], margin) {
  element.style.left = `${(x0 - margin) / size.width * 100}%`;
  element.style.top = `${(y0 - margin) / size.height * 100}%`;
  element.style.width = `${(x1 - x0 + 2 * margin) / size.width * 100}%`;
  element.style.height = `${(y1 - y0 + 2 * margin) / size.height * 100}%`;
}

/** Loads a part of the reading into the right half. */
async function load(tab, table) {
  const query = new URLSearchParams({ tab, ...(table ? { table } : {}) });
  const answer = await fetch(`${base}/panel?${query}`);
  if (!answer.ok) return;
  panel.innerHTML = await answer.text();
  panel.scrollTop = 0;
  root.querySelectorAll('.tabs a').forEach(a => a.toggleAttribute('aria-current', false) || (a.dataset.tab === tab && a.setAttribute('aria-current', 'page')));
  history.replaceState(null, '', tab === 'findings' ? base : `${base}?${query}`);
  prepare();
}

/** From a figure on the page to what it was taken for. */
async function reveal(mark) {
  if (!document.getElementById(mark.target)) await load(mark.tab, mark.table || '');
  const target = document.getElementById(mark.target);
  if (!target) return;
  target.scrollIntoView({ block: 'center', inline: 'center' });
  panel.querySelectorAll('.flash').forEach(f => f.classList.remove('flash'));
  target.classList.add('flash');
}

let pages = null;
const crops = new IntersectionObserver(entries => entries.forEach(e => e.isIntersecting && crop(e.target)), { root: null, rootMargin: '200px' });

function prepare() {
  if (pages) panel.querySelectorAll('canvas.crop:not(.drawn)').forEach(c => { c.style.display = 'block'; c.style.minHeight = '40px'; crops.observe(c); });
}

/** The PDFs of other documents that a finding rests on, opened once. */
const others = new Map();

function other(file) {
  if (!others.has(file)) others.set(file, read(file));
  return others.get(file);
}

/** Draws the strip of the page on which a figure stands. */
async function crop(canvas) {
  crops.unobserve(canvas);
  if (canvas.classList.contains('drawn')) return;
  canvas.classList.add('drawn');
  const number = Number(canvas.dataset.cropPage);
  const [x0, y0, x1, y1] = canvas.dataset.cropBox.split(',').map(Number);
  const pdf = canvas.dataset.cropFile ? await other(canvas.dataset.cropFile).catch(() => null) : pages.pdf;
  if (!pdf) { canvas.remove(); return; }
  const page = await pdf.getPage(number);
  const size = page.getViewport({ scale: 1 });
  const width = Math.min(size.width, Math.max(300, (x1 - x0) + 120));
  const left = Math.max(0, Math.min(size.width - width, (x0 + x1) / 2 - width / 2));
  const height = Math.min(size.height, Math.max(54, (y1 - y0) + 36));
  const top = Math.max(0, Math.min(size.height - height, (y0 + y1) / 2 - height / 2));
  const scale = 1.6;
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.style.minHeight = '';
  const viewport = page.getViewport({ scale, offsetX: -left * scale, offsetY: -top * scale });
  await page.render({ canvas, viewport }).promise;
  const context = canvas.getContext('2d');
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.strokeStyle = '#a8261d';
  context.lineWidth = 2;
  context.strokeRect((x0 - 2 - left) * scale, (y0 - 2 - top) * scale, (x1 - x0 + 4) * scale, (y1 - y0 + 4) * scale);
}

async function read(url) {
  const pdfjs = await import('/lib/pdfjs/pdf.min.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = '/lib/pdfjs/pdf.worker.min.mjs';
  return pdfjs.getDocument({
    url, cMapUrl: '/lib/pdfjs/cmaps/', cMapPacked: true, standardFontDataUrl: '/lib/pdfjs/standard_fonts/', wasmUrl: '/lib/pdfjs/wasm/', isEvalSupported: false,
  }).promise;
}

async function open() {
  const pdf = await read(viewer.dataset.pdf);
  const sizes = [];
  for (let i = 1; i <= pdf.numPages; i++) {
    const { width, height } = (await pdf.getPage(i)).getViewport({ scale: 1 });
    sizes.push({ width, height });
  }
  pages = new Pages(pdf, sizes);
  root.dataset.ready = 'true';
  prepare();
  const linked = location.hash.startsWith('#f-') && document.getElementById(location.hash.slice(1));
  const page = /^#page=(\d+)(?:&box=([\d.,-]+))?$/.exec(location.hash);
  if (linked) spotFirst(linked);
  else if (page) pages.spot(Number(page[1]), page[2]?.split(',').map(Number));
  else follow();
}

/** Turns the pages to what the right half begins with. */
function follow() {
  const finding = panel.querySelector('.finding');
  const first = panel.querySelector('[data-page]');
  if (pages && finding) spotFirst(finding);
  else if (pages && first) pages.show(Number(first.dataset.page));
}

function spotFirst(finding) {
  panel.querySelectorAll('.finding.current').forEach(f => f.classList.remove('current'));
  finding.classList.add('current');
  const first = finding.querySelector('[data-box]');
  if (first) pages.spot(Number(first.dataset.page), first.dataset.box.split(',').map(Number), first.dataset.kind);
}

root.addEventListener('click', event => {
  const tab = event.target.closest('a[data-tab]');
  if (tab) { event.preventDefault(); load(tab.dataset.tab, tab.dataset.table).then(follow); return; }
  const link = event.target.closest('[data-page]:not(.sheet), canvas.crop');
  if (!link || link.closest('.viewer')) return;
  event.preventDefault();
  if (!pages) { turn(link.dataset.page ?? link.dataset.cropPage); return; }
  const source = link.matches('canvas.crop') ? link.parentElement.querySelector('a') : link;
  if (!source.dataset.page) { location.href = source.href; return; }
  panel.querySelectorAll('.finding.current').forEach(f => f.classList.remove('current'));
  source.closest('.finding')?.classList.add('current');
  pages.spot(Number(source.dataset.page), source.dataset.box?.split(',').map(Number), source.dataset.kind);
});

/** Without pdf.js the browser's own viewer is turned to the page. */
function turn(number) {
  const frame = viewer.querySelector('iframe');
  if (frame && number) frame.src = `${frame.dataset.file}#page=${number}`;
}

viewer.addEventListener('click', event => {
  if (!pages) return;
  const button = event.target.closest('button');
  if (button?.dataset.step) pages.show(Math.min(pages.sheets.length, Math.max(1, pages.current() + Number(button.dataset.step))));
  if (button?.dataset.zoom) { pages.zoom = Math.min(4, Math.max(0.5, pages.zoom * (button.dataset.zoom > 0 ? 1.25 : 0.8))); pages.fit(); }
});
viewer.addEventListener('change', event => {
  if (event.target.type === 'number') pages?.show(Number(event.target.value));
  if (event.target.matches('[data-marks]')) viewer.classList.toggle('show-marks', event.target.checked);
});

root.addEventListener('submit', async event => {
  const form = event.target.closest('form.decide');
  if (!form) return;
  event.preventDefault();
  const data = new FormData(form, event.submitter);
  const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(data), headers: { Accept: 'text/fragment' } });
  const text = await answer.text();
  if (!answer.ok) { alert(text); return; }
  const holder = document.createElement('div');
  holder.innerHTML = text;
  form.closest('.finding').replaceWith(holder.firstElementChild);
  prepare();
});

if (viewer.dataset.pdf) open().catch(error => {
  viewer.querySelector('.pages-scroll').textContent = `${document.documentElement.lang === 'en' ? 'The pages cannot be shown: ' : '页面无法显示：'}${error.message}`;
});
