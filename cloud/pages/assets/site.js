// SPDX-License-Identifier: GPL-3.0-or-later
// Plain ES5: the phones of the neighbourhood are old. Nothing is fetched from anybody else.
(function () {
  'use strict';
  function all(selector) { return Array.prototype.slice.call(document.querySelectorAll(selector)); }
  function say(form, text, good) {
    var place = form.querySelector('.say');
    place.textContent = text;
    place.className = good ? 'say good' : 'say';
  }
  function word(name) { return document.body.getAttribute('data-' + name) || ''; }
  // The same act keeps its key until it is done, so that a lost answer never orders twice.
  function keyOf(form) {
    var name = 'key:' + form.getAttribute('action');
    var key = null;
    try { key = sessionStorage.getItem(name); } catch (e) { key = form.getAttribute('data-key'); }
    if (!key) {
      var bytes = new Uint8Array(16);
      window.crypto.getRandomValues(bytes);
      key = Array.prototype.map.call(bytes, function (b) { return ('0' + b.toString(16)).slice(-2); }).join('');
      form.setAttribute('data-key', key);
      try { sessionStorage.setItem(name, key); } catch (e) { /* kept in the form */ }
    }
    return key;
  }
  function forget(form) {
    form.removeAttribute('data-key');
    try { sessionStorage.removeItem('key:' + form.getAttribute('action')); } catch (e) { /* none kept */ }
  }
  function send(form, body, done) {
    var button = form.querySelector('button.main, button.quiet');
    var request = new XMLHttpRequest();
    button.disabled = true;
    say(form, '');
    request.open('POST', form.getAttribute('action'));
    request.setRequestHeader('Content-Type', 'application/json');
    request.setRequestHeader('Idempotency-Key', keyOf(form));
    request.timeout = 20000;
    request.onload = function () {
      var answer = {};
      try { answer = JSON.parse(request.responseText); } catch (e) { answer = {}; }
      button.disabled = false;
      if (request.status >= 200 && request.status < 300) {
        forget(form);
        done(answer);
      } else {
        if (request.status < 500 && request.status !== 409 && request.status !== 429) { forget(form); }
        say(form, word('problem-' + answer.code) || word('problem'));
      }
    };
    request.onerror = request.ontimeout = function () {
      button.disabled = false;
      say(form, word('offline'));
    };
    request.send(JSON.stringify(body));
  }
  function onSubmit(selector, act) {
    all(selector).forEach(function (form) {
      form.addEventListener('submit', function (event) {
        event.preventDefault();
        act(form);
      });
    });
  }
  function yuan(fen) { return '¥' + (fen / 100).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ','); }
  function chosen() {
    return all('.step').map(function (step) {
      return { sku: step.getAttribute('data-sku'), fen: Number(step.getAttribute('data-fen')),
        qty: Number(step.querySelector('output').textContent) };
    }).filter(function (line) { return line.qty > 0; });
  }
  function count() {
    var sum = chosen().reduce(function (total, line) { return total + line.fen * line.qty; }, 0);
    all('.step').forEach(function (step) {
      var none = step.querySelector('output').textContent === '0';
      step.className = none ? 'step fix none' : 'step fix';
    });
    all('.sum').forEach(function (place) { place.textContent = yuan(sum); });
    all('#order .main').forEach(function (button) { button.disabled = sum === 0; });
  }
  all('.step button').forEach(function (button) {
    button.addEventListener('click', function () {
      var place = button.parentNode.querySelector('output');
      var next = Number(place.textContent) + Number(button.getAttribute('data-by'));
      place.textContent = String(Math.max(0, Math.min(99, next)));
      count();
    });
  });
  // Of the page that led here its host alone: a code on a coupon site was posted to strangers.
  function cameFrom() {
    var link = document.createElement('a');
    link.href = document.referrer;
    return document.referrer && link.hostname !== location.hostname ? link.hostname : undefined;
  }
  onSubmit('#join', function (form) {
    if (!form.consent.checked) { say(form, word('consent')); return; }
    var body = { nickname: form.nickname.value, phone: form.phone.value, consent: true, from: cameFrom() };
    send(form, body, function () { location.reload(); });
  });
  onSubmit('#order', function (form) {
    var body = { lines: chosen().map(function (line) { return { sku: line.sku, qty: line.qty }; }) };
    var group = form.getAttribute('data-group');
    if (group) { body.group = group; }
    send(form, body, function (answer) {
      all('.step output').forEach(function (place) { place.textContent = '0'; });
      count();
      say(form, word('ordered').replace('%1', answer.order).replace('%2', yuan(answer.payable_fen)), true);
    });
  });
  onSubmit('#leave', function (form) {
    if (window.confirm(word('leave'))) {
      send(form, { leave: true }, function () { location.href = '/me'; });
    }
  });
  onSubmit('#enter', function (form) {
    send(form, { phone: form.phone.value, code: form.digits.value.replace(/\s/g, '') }, function () {
      location.href = '/me';
    });
  });
  onSubmit('#shown', function (form) {
    send(form, { shown: form.getAttribute('data-next') === 'true' }, function () { location.reload(); });
  });
  // What is left until a deadline. The phone's own clock may be wrong: only its speed is trusted.
  function clocks() {
    var places = all('[data-ends]');
    var skew = Number(document.body.getAttribute('data-now')) - new Date().getTime();
    function two(n) { return (n < 10 ? '0' : '') + n; }
    function tick() {
      var now = new Date().getTime() + skew;
      places.forEach(function (place) {
        var left = Math.max(0, Math.floor((Number(place.getAttribute('data-ends')) - now) / 1000));
        var days = Math.floor(left / 86400);
        var text = two(Math.floor(left / 3600) % 24) + ':' + two(Math.floor(left / 60) % 60) + ':' + two(left % 60);
        place.textContent = (days > 0 ? word('days').replace('%1', String(days)) + ' ' : '') + text;
      });
    }
    if (places.length > 0) { tick(); window.setInterval(tick, 1000); }
  }
  clocks();
  count();
}());
