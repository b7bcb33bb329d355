// Files are sent before their form, in pieces that go on after a break; see UploadServlet for the requests. Without this
// script the file field sends them with the form. Every text comes from the field's data attributes.
(() => {
  'use strict';
  const PIECE = 5 * 1024 * 1024, AT_ONCE = 2, LARGEST = 200000000, SILENCE = 30000, LONGEST_PAUSE = 30000, TRIES = 8;
  const language = document.documentElement.lang || 'sv';
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  const size = bytes => bytes < 1e3 ? bytes + ' B' : bytes < 1e6 ? Math.round(bytes / 1e3) + ' kB' : number.format(bytes / 1e6) + ' MB';
  const words = (text, ...values) => values.reduce((all, value, i) => all.replace('{' + i + '}', () => value), text);
  const make = (tag, style, parent) => { const e = document.createElement(tag); e.className = style; if (parent) parent.append(e); return e; };

  // One request; never rejects. Status 0 is a broken line, whoever broke it.
  const ask = (method, address, body, started, moved) => new Promise(done => {
    const request = new XMLHttpRequest();
    let silence;
    const alive = () => { clearTimeout(silence); silence = setTimeout(() => request.abort(), SILENCE); };
    request.open(method, address);
    if (body) request.setRequestHeader('Content-Type', body instanceof Blob ? 'application/octet-stream' : 'application/x-www-form-urlencoded');
    request.upload.onprogress = e => { alive(); if (moved) moved(e.loaded); };
    request.onprogress = alive;
    request.onloadend = () => {
      clearTimeout(silence);
      done({ status: request.status, fields: new URLSearchParams(request.responseText), text: request.responseText, wait: Number(request.getResponseHeader('Retry-After')) * 1000 });
    };
    if (started) started(request);
    alive();
    request.send(body instanceof URLSearchParams ? body.toString() : body || null);
  });

  const field = box => {
    const input = box.querySelector('input[type=file]'), drafts = box.querySelector('input[name=drafts]');
    const form = box.closest('form'), drop = input.parentElement, text = box.dataset, address = text.uploads;
    const status = make('p', 'visually-hidden', box);
    status.setAttribute('role', 'status');
    const say = sentence => { status.textContent = sentence; };
    const queue = [];
    let held = null, list = box.querySelector('ul.files');
    const shown = () => {
      if (!list) { list = make('ul', 'files'); list.setAttribute('aria-label', text.kept); drop.before(list); }
      list.hidden = false;
      return list;
    };
    const note = () => { drafts.value = [...box.querySelectorAll('[data-draft]')].map(row => row.dataset.draft).join(' '); };
    const button = (row, sign, label, name, act) => {
      const b = make('button', 'btn btn-quiet btn-sm', row);
      b.type = 'button';
      make('i', 'bi ' + sign, b).setAttribute('aria-hidden', 'true');
      make('span', 'visually-hidden', b).textContent = words(label, name);
      b.title = words(label, name);
      b.addEventListener('click', act);
      return b;
    };
    const leave = row => { row.remove(); note(); if (!list.children.length) list.hidden = true; input.focus(); };
    const row = name => {
      const item = make('li', 'file', shown()), main = make('div', 'file-main', item);
      make('b', '', main).textContent = name;
      main.append(' ');
      return { item, main, meta: make('span', 'meta', main) };
    };
    const complain = (part, sentence) => {
      part.fault = part.fault || make('div', 'invalid-feedback', part.main);
      part.fault.textContent = sentence;
      say(sentence);
    };

    // The life of one file: waiting, sending, (broken, sending)…, done or failed.
    const add = file => {
      if (queue.some(one => one.file.name === file.name && one.file.size === file.size && one.file.lastModified === file.lastModified && one.state !== 'gone')) return;
      box.querySelectorAll('[data-begun-file]').forEach(old => { if (old.dataset.begunFile === [file.name, file.size, file.lastModified].join('/')) old.remove(); });
      const part = Object.assign(row(file.name), { file, state: 'waiting', id: null, offset: 0, tries: 0 });
      part.bar = make('progress', 'bar', part.main);
      part.bar.max = file.size || 1;
      part.bar.value = 0;
      part.bar.setAttribute('aria-label', file.name);
      part.retry = button(part.item, 'bi-arrow-clockwise', text.retry, file.name, () => { part.tries = 0; part.state = 'waiting'; part.retry.hidden = true; next(); part.cancel.focus(); });
      part.retry.hidden = true;
      part.cancel = button(part.item, 'bi-x-lg', text.cancel, file.name, () => cancel(part));
      move(part, 0);
      queue.push(part);
      if (file.size > LARGEST) fail(part, words(text.large, file.name), true);
    };
    const move = (part, bytes) => { part.bar.value = bytes; part.meta.textContent = words(text.progress, size(bytes), size(part.file.size)); };
    const fail = (part, sentence, forGood) => {
      part.state = 'failed';
      part.retry.hidden = Boolean(forGood);
      complain(part, sentence);
      next();
    };
    const cancel = part => {
      part.state = 'gone';
      if (part.request) part.request.abort();
      if (part.wake) part.wake();
      if (part.id) ask('POST', address + '/' + part.id + '?cancel');
      leave(part.item);
      next();
    };
    const done = (part, fields) => {
      part.state = 'done';
      part.item.dataset.draft = fields.get('draft');
      part.bar.remove();
      part.retry.remove();
      part.cancel.remove();
      if (part.fault) part.fault.remove();
      part.meta.textContent = size(part.file.size);
      if (fields.get('differs')) make('div', 'form-text', part.main).textContent = words(text.differs, fields.get('differs'));
      button(part.item, 'bi-trash', text.remove, part.file.name, () => { part.state = 'gone'; leave(part.item); });
      note();
      say(words(text.done, part.file.name));
      next();
    };
    const pause = (part, milliseconds) => new Promise(wake => {
      part.wake = () => { clearTimeout(timer); removeEventListener('online', part.wake); wake(); };
      const timer = setTimeout(part.wake, milliseconds);
      addEventListener('online', part.wake);
    });
    const readable = file => file.slice(0, 1).arrayBuffer().then(() => true, () => false);

    // Sends one file to its end; returns when there is nothing more to do for it.
    const send = async part => {
      part.state = 'sending';
      while (part.state === 'sending') {
        let answer;
        if (!part.id) {
          const fields = new URLSearchParams({ name: part.file.name, bytes: part.file.size, modified: part.file.lastModified });
          answer = await ask('POST', address, fields);
        } else if (part.lost) {
          answer = await ask('GET', address + '/' + part.id);
        } else {
          const piece = part.file.slice(part.offset, part.offset + PIECE);
          answer = await ask('POST', address + '/' + part.id + '?offset=' + part.offset, piece,
            request => { part.request = request; }, bytes => move(part, Math.min(part.offset + bytes, part.file.size)));
          part.request = null;
        }
        if (part.state !== 'sending') break;
        await judge(part, answer);
      }
    };
    const judge = async (part, { status: code, fields, wait }) => {
      const error = fields.get('error');
      if (code === 200 || code === 201 || code === 409) {
        part.lost = false;
        part.id = fields.get('id');
        if (Number(fields.get('offset')) > part.offset) part.tries = 0;
        part.offset = Number(fields.get('offset'));
        if (part.fault) { part.fault.remove(); part.fault = null; }
        move(part, part.offset);
        if (fields.get('draft')) done(part, fields);
        else if (code === 409 && ++part.tries > TRIES) fail(part, words(text.error, part.file.name));
      } else if (code === 0 || code === 429 || code === 500 || code === 502 || code === 503 || code === 504) {
        if (!await readable(part.file)) { fail(part, words(text.unreadable, part.file.name), true); return; }
        part.lost = Boolean(part.id);
        // A line that is down may stay down for long; a server that answers wrongly again and again will not mend itself.
        if (code !== 0 && ++part.tries > TRIES) { fail(part, words(text.error, part.file.name)); return; }
        if (code === 0) { part.tries++; complain(part, text.broken); }
        await pause(part, wait || Math.min(LONGEST_PAUSE, 500 * 2 ** Math.min(part.tries, 6)));
      } else if (code === 404 && part.id) {
        part.id = null;
        part.lost = false;
        part.offset = 0;
        if (++part.tries > TRIES) fail(part, words(text.error, part.file.name));
      } else if (code === 401) fail(part, text.login);
      else if (error === 'too_large') fail(part, words(text.large, part.file.name), true);
      else if (error === 'quota') fail(part, text.quota);
      else if (error === 'no_room') fail(part, text.full);
      else fail(part, words(text.error, part.file.name));
    };
    const next = () => {
      const busy = queue.filter(part => part.state === 'sending').length;
      queue.filter(part => part.state === 'waiting').slice(0, Math.max(0, AT_ONCE - busy)).forEach(send);
      const open = queue.some(part => part.state === 'sending' || part.state === 'waiting');
      box.toggleAttribute('aria-busy', open);
      if (!open && held) {
        const button = held.button;
        held = null;
        const failed = queue.find(part => part.state === 'failed');
        if (failed) { say(text.failing); (failed.retry.hidden ? failed.cancel : failed.retry).focus(); } else form.requestSubmit(button);
      }
    };
    const take = files => {
      const fresh = [...files];
      if (!fresh.length) return;
      history.replaceState({ ...history.state, uploads: true }, '');
      fresh.forEach(add);
      say(words(text.begun, String(queue.filter(part => part.state === 'waiting').length)));
      next();
    };

    input.addEventListener('change', () => { const files = [...input.files]; input.value = ''; take(files); });
    form.addEventListener('submit', e => {
      const failed = queue.some(part => part.state === 'failed');
      const open = queue.some(part => part.state === 'sending' || part.state === 'waiting');
      if (!open && !failed) return;
      e.preventDefault();
      held = { button: e.submitter };
      if (open) say(text.waiting);
      waiting.textContent = open ? text.waiting : '';
      if (!open) next();
    });
    const waiting = make('p', 'form-text', box);

    // Dropping is a second way; the field itself stays for keys, touch and everybody else.
    drop.classList.add('drop-ready');
    make('div', 'form-text', drop).textContent = text.drop;
    const carries = e => e.dataTransfer && [...e.dataTransfer.types].includes('Files');
    let depth = 0;
    const over = by => { depth = by ? depth + by : 0; drop.classList.toggle('drop-over', depth > 0); };
    drop.addEventListener('dragenter', e => { if (carries(e)) { e.preventDefault(); over(1); } });
    drop.addEventListener('dragleave', e => { if (carries(e)) over(depth > 1 ? -1 : 0); });
    drop.addEventListener('dragover', e => { if (carries(e)) { e.preventDefault(); e.dataTransfer.dropEffect = 'copy'; } });
    drop.addEventListener('drop', e => {
      if (!carries(e)) return;
      e.preventDefault();
      over(0);
      const items = [...e.dataTransfer.items].map(item => [item.webkitGetAsEntry && item.webkitGetAsEntry(), item.getAsFile()]);
      const files = items.filter(([entry, file]) => file && !(entry && entry.isDirectory)).map(([, file]) => file);
      if (items.some(([entry]) => entry && entry.isDirectory)) say(waiting.textContent = text.folder);
      take(files);
    });

    // What was sent before a validation error can be taken away, and what was begun before a reload is named.
    box.querySelectorAll('[data-draft]').forEach(item => button(item, 'bi-trash', text.remove, item.querySelector('b').textContent, () => leave(item)));
    note();
    if (history.state && history.state.uploads) {
      ask('GET', address).then(answer => answer.status === 200 && answer.text.split('\n').filter(Boolean).map(line => new URLSearchParams(line)).forEach(begun => {
        const name = begun.get('name'), old = row(name);
        old.item.dataset.begunFile = [name, begun.get('bytes'), begun.get('modified')].join('/');
        old.meta.textContent = words(text.again, size(Number(begun.get('offset'))), size(Number(begun.get('bytes'))));
        button(old.item, 'bi-x-lg', text.cancel, name, () => { ask('POST', address + '/' + begun.get('id') + '?cancel'); leave(old.item); });
      }));
    }
  };
  document.querySelectorAll('.uploads[data-uploads]').forEach(field);
})();
