// Pictures that are kept, small enough to be the same on every machine.
//
// A cell of a picture is the mean of a square of pixels: how an edge was smoothed goes under in it; what stands elsewhere than it
// stood, is gone, or has another colour doesn't.
import { PNG } from 'pngjs';

/** A difference of one cell, of 255, that smoothing never makes. */
const STRONG = 24;
/** Fewer such cells than this are let pass. */
const STRONG_CELLS = 3;
/** A difference of the mean of an area, of 255, that smoothing never makes. */
const WEAK = 5;
/** Cells along the side of such an area. */
const AREA = 4;
/** Shades are kept in steps of this size, which halves the files. */
const STEP = 4;
/** Empty cells between the pictures of a strip. */
const GAP = 1;

/** A screenshot reduced to `columns` cells across. */
export function reduced(screenshot, columns) {
  const { width, height, data } = PNG.sync.read(screenshot);
  const side = width / columns;
  const rows = Math.round(height / side);
  const picture = new PNG({ width: columns, height: rows });
  for (let row = 0; row < rows; row += 1) {
    const [top, bottom] = [Math.round(row * side), Math.min(height, Math.round((row + 1) * side))];
    for (let column = 0; column < columns; column += 1) {
      const [left, right] = [Math.round(column * side), Math.round((column + 1) * side)];
      const mean = meanOf(data, width, { top, bottom, left, right });
      picture.data.set([...mean.map((part) => Math.min(255, Math.round(part / STEP) * STEP)), 255], 4 * (row * columns + column));
    }
  }
  return picture;
}

function meanOf(data, width, { top, bottom, left, right }) {
  let [red, green, blue] = [0, 0, 0];
  for (let y = top; y < bottom; y += 1) {
    for (let at = 4 * (y * width + left); at < 4 * (y * width + right); at += 4) {
      red += data[at];
      green += data[at + 1];
      blue += data[at + 2];
    }
  }
  const count = (bottom - top) * (right - left);
  return [red / count, green / count, blue / count];
}

/** What is different about a picture in words and where, or nothing; `marked` is the picture with red where it differs. */
export function difference(actual, expected) {
  const { width, height } = actual;
  const marked = new PNG({ width, height: Math.max(height, expected.height) });
  const words = [];
  if (width !== expected.width || height !== expected.height) {
    words.push(`it is ${width} × ${height} cells, not ${expected.width} × ${expected.height}`);
  }
  const rows = Math.min(height, expected.height);
  const part = (picture, at) => [...picture.data.subarray(at, at + 3)];
  let strong = 0;
  const areas = new Map();
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < Math.min(width, expected.width); column += 1) {
      const [is, was] = [part(actual, 4 * (row * width + column)), part(expected, 4 * (row * expected.width + column))];
      const by = is.map((value, index) => value - was[index]);
      const far = by.some((value) => Math.abs(value) >= STRONG);
      if (far) strong += 1;
      const area = `${Math.floor(column / AREA)} ${Math.floor(row / AREA)}`;
      areas.set(area, [...(areas.get(area) ?? []), by]);
      // What stayed as it was is pale.
      marked.data.set(far ? [220, 0, 0, 255] : [...is.map((value) => 170 + Math.round(value / 3)), 255], 4 * (row * width + column));
    }
  }
  if (strong >= STRONG_CELLS) words.push(`${strong} cells differ`);
  let weak = 0;
  for (const [place, all] of areas) {
    const mean = [0, 1, 2].map((index) => all.reduce((sum, by) => sum + by[index], 0) / all.length);
    if (all.length < AREA * AREA || mean.every((value) => Math.abs(value) < WEAK)) continue;
    weak += 1;
    outline(marked, ...place.split(' ').map(Number));
  }
  if (weak) words.push(`${weak} areas of ${AREA} × ${AREA} cells have another shade`);
  return { words, marked };
}

function outline(picture, column, row) {
  for (let step = 0; step < AREA; step += 1) {
    for (const [x, y] of [[step, 0], [step, AREA - 1], [0, step], [AREA - 1, step]]) {
      picture.data.set([220, 0, 0, 255], 4 * ((row * AREA + y) * picture.width + column * AREA + x));
    }
  }
}

/** Pictures of one width beside each other, as a PNG. */
export function strip(pictures) {
  const { width } = pictures[0];
  const all = new PNG({ width: pictures.length * (width + GAP) - GAP, height: Math.max(...pictures.map(({ height }) => height)) });
  pictures.forEach((picture, index) => PNG.bitblt(picture, all, 0, 0, width, picture.height, index * (width + GAP), 0));
  return PNG.sync.write(all, { deflateLevel: 9 });
}

/** The pictures of a strip, each as high as it was. */
export function unstripped(png, count) {
  const all = PNG.sync.read(png);
  const width = (all.width + GAP) / count - GAP;
  return Array.from({ length: count }, (_, index) => {
    const left = index * (width + GAP);
    let { height } = all;
    while (height && !all.data[4 * ((height - 1) * all.width + left) + 3]) height -= 1;
    const picture = new PNG({ width, height });
    PNG.bitblt(all, picture, left, 0, width, height, 0, 0);
    return picture;
  });
}

/** A picture to look at, every cell as a square, as a PNG. */
export function enlarged({ width, height, data }, times = 6) {
  const large = new PNG({ width: width * times, height: height * times });
  for (let y = 0; y < large.height; y += 1) {
    for (let x = 0; x < large.width; x += 1) {
      const at = 4 * (Math.floor(y / times) * width + Math.floor(x / times));
      large.data.set(data.subarray(at, at + 4), 4 * (y * large.width + x));
    }
  }
  return PNG.sync.write(large);
}
