// Keeps what is typed into a form on the server, some seconds after typing pauses and when the page is left.
(() => {
  'use strict';
  const PAUSE = 2000;
  document.querySelectorAll('form[data-draft]').forEach(form => {
    const place = form.dataset.draft;
    const note = [...document.querySelectorAll('[data-draft-note]')].find(n => n.dataset.draftNote === place);
    const value = field => { const e = form.querySelector('[data-draft-field=' + field + ']'); return e ? e.value : ''; };
    const words = () => value('title') + '\n' + value('text');
    let saved = words(), timer, sent = false, running;
    const save = leaving => {
      clearTimeout(timer);
      const now = words();
      if (sent || now === saved) return Promise.resolve();
      const key = form.querySelector('input[name=key]');
      const body = new URLSearchParams({ act: 'save', place, to: form.dataset.draftAt, title: value('title'), text: value('text'), key: key ? key.value : '' });
      running = new AbortController();
      saved = now;
      return fetch('/drafts', { method: 'POST', body, keepalive: leaving, signal: running.signal, credentials: 'same-origin' })
        .then(answer => answer.ok ? answer.text() : Promise.reject(new Error(answer.status)))
        .then(text => { if (note) { note.querySelector('[data-draft-words]').textContent = text; note.hidden = !text; } })
        .catch(() => { saved = ''; });
    };
    form.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(() => save(false), PAUSE); });
    form.addEventListener('submit', () => { sent = true; clearTimeout(timer); if (running) running.abort(); });
    if (note) note.addEventListener('submit', () => { sent = true; clearTimeout(timer); });
    addEventListener('pagehide', () => save(true));
    addEventListener('pageshow', e => { if (e.persisted) sent = false; });
    // A link to what is new keeps what is typed: it is saved before the page is left.
    document.addEventListener('click', e => {
      const link = e.target.closest('a[data-live-link]');
      if (!link || e.ctrlKey || e.metaKey || e.shiftKey || sent || words() === saved) return;
      e.preventDefault();
      const go = () => { location.href = link.href; };
      Promise.race([save(false), new Promise(done => setTimeout(done, PAUSE))]).then(go, go);
    });
  });
})();
