// SPDX-License-Identifier: GPL-3.0-or-later
// Her poster, drawn here and shown as a picture: a long press saves it. The QR symbol's modules come
// from the service, a row of hexadecimal digits each; nothing is fetched. ES5.
(function () {
  'use strict';
  var place = document.getElementById('poster');
  var canvas = document.createElement('canvas');
  var pen = canvas.getContext && canvas.getContext('2d');
  if (!place || !pen) { return; }
  var WIDTH = 720, HEIGHT = 1120, MIDDLE = WIDTH / 2;
  var FONT = '"PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", Roboto, sans-serif';
  function of(name) { return place.getAttribute('data-' + name) || ''; }
  function font(size, weight) { pen.font = weight + ' ' + size + 'px ' + FONT; }
  function box(x, y, width, height, radius) {
    pen.beginPath();
    pen.moveTo(x + radius, y);
    pen.arcTo(x + width, y, x + width, y + height, radius);
    pen.arcTo(x + width, y + height, x, y + height, radius);
    pen.arcTo(x, y + height, x, y, radius);
    pen.arcTo(x, y, x + width, y, radius);
    pen.closePath();
    pen.fill();
  }
  // Never between a figure and its unit; Chinese may break anywhere else, Latin between words.
  function pieces(text) { return text.match(/[A-Za-z0-9¥.,%×]+ ?|[^A-Za-z0-9]/g) || []; }
  function lines(text, width) {
    var found = [], line = '';
    pieces(text).forEach(function (piece) {
      if (line && pen.measureText(line + piece).width > width && !/[，。、；：,.;:]/.test(piece)) {
        found.push(line);
        line = '';
      }
      line += piece;
    });
    return line ? found.concat(line) : found;
  }
  // As large as fits on so many lines, the lines about equally long. Answers where it ends.
  function write(text, top, size, weight, colour, most) {
    var found = [], width;
    pen.fillStyle = colour;
    for (; size > 20; size -= 2) {
      font(size, weight);
      found = lines(text, 576);
      if (found.length <= most) { break; }
    }
    for (width = 576; width > 200 && lines(text, width - 16).length <= found.length; width -= 16) { /* narrower */ }
    found = lines(text, width).slice(0, most);
    found.forEach(function (line, i) { pen.fillText(line, MIDDLE, top + i * size * 1.4); });
    return top + found.length * size * 1.4;
  }
  function symbol(rows, left, top, side) {
    var count = rows.length;
    var module = Math.floor(side / (count + 8));
    var start = Math.round((side - module * count) / 2);
    pen.fillStyle = '#ffffff';
    pen.fillRect(left, top, side, side);
    pen.fillStyle = '#1f2328';
    rows.forEach(function (row, y) {
      for (var x = 0; x < count; x += 1) {
        if (parseInt(row.charAt(Math.floor(x / 4)), 16) & (8 >> (x % 4))) {
          pen.fillRect(left + start + x * module, top + start + y * module, module, module);
        }
      }
    });
  }
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  pen.textAlign = 'center';
  pen.textBaseline = 'top';
  pen.fillStyle = '#c2410c';
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  write(of('shop'), 60, 56, 600, '#ffffff', 1);
  write(of('motto'), 138, 28, 400, '#ffe8da', 1);
  pen.fillStyle = '#ffffff';
  box(40, 208, WIDTH - 80, 812, 32);
  var below = write(of('title'), 252, 48, 600, '#1f2328', 2) + 12;
  if (of('offer')) { below = write(of('offer'), below, 30, 400, '#9a3412', 3); }
  // What is left between the words above and below is the symbol's. Whole pixels only: between
  // smoothed edges a scanner finds seams and reads nothing.
  var side = Math.min(480, Math.floor((884 - below) / 2) * 2);
  symbol(of('rows').split(' '), MIDDLE - side / 2, Math.round(below + (892 - below - side) / 2), side);
  write(of('scan'), 900, 28, 400, '#5f646b', 1);
  write(of('code'), 946, 40, 600, '#1f2328', 1);
  write(of('foot'), 1048, 26, 400, '#ffe8da', 1);
  try {
    var picture = document.createElement('img');
    picture.className = 'poster';
    picture.alt = of('title') + ' ' + of('code');
    picture.src = canvas.toDataURL('image/png');
    place.insertBefore(picture, place.firstChild);
    place.className = '';
  } catch (e) { /* a browser that will not: the code above still does */ }
}());
