// A form with data-place has its answer there, and one stays where one is; without this script the whole page is loaded.
(() => {
  'use strict';
  document.addEventListener('submit', async e => {
    const form = e.target;
    const place = form.dataset.place && document.getElementById(form.dataset.place);
    if (!place || (e.defaultPrevented && !form.dataset.sent)) return;
    e.preventDefault();
    if (place.ariaBusy === 'true') return;
    const words = new URLSearchParams(new FormData(form));
    if (e.submitter && e.submitter.name) words.append(e.submitter.name, e.submitter.value);
    const asks = form.method === 'get';
    const to = new URL(form.action);
    to.hash = '';
    if (asks) to.search = words;
    place.ariaBusy = 'true';
    try {
      const answer = await fetch(to, { method: form.method, body: asks ? undefined : words, headers: { Accept: 'text/html' } });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = answer.ok && page.getElementById(place.id);
      if (!fresh) throw new Error('no place');
      place.replaceWith(document.adoptNode(fresh));
      if (asks) history.replaceState(null, '', to);
      (fresh.querySelector('[tabindex="-1"]') || fresh).focus();
    } catch {
      location.assign(asks ? to : location.href);
    }
  });
})();
