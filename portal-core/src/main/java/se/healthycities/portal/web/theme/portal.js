// Small helpers; every page works without them. No inline code, so a strict CSP is enough (script-src 'self').
(() => {
  'use strict';
  const swedish = document.documentElement.lang !== 'en';
  const busy = el => el && (el.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(el.tagName));
  const shown = el => el && el.getClientRects().length > 0;

  // "/" goes to the search field, "?" shows the keys.
  const keys = swedish
    ? ['Tangenter', [['/', 'Till sökfältet'], ['?', 'Visa den här rutan'], ['Esc', 'Stäng rutor och menyer']], 'Stäng']
    : ['Keys', [['/', 'Go to the search field'], ['?', 'Show this box'], ['Esc', 'Close boxes and menus']], 'Close'];
  let dialog;
  const make = (tag, text, parent) => { const e = document.createElement(tag); if (text) e.textContent = text; if (parent) parent.append(e); return e; };
  const showKeys = () => {
    if (!dialog) {
      dialog = make('dialog', '', document.body);
      dialog.className = 'keys';
      const h = make('h2', keys[0], dialog); h.id = 'keys-title'; dialog.setAttribute('aria-labelledby', h.id);
      const list = make('dl', '', dialog);
      keys[1].forEach(([k, t]) => { make('kbd', k, make('dt', '', list)); make('dd', t, list); });
      const form = make('form', '', dialog); form.method = 'dialog';
      make('button', keys[2], form).className = 'btn btn-quiet';
    }
    if (!dialog.open) dialog.showModal();
  };
  const closeMenus = except => document.querySelectorAll('details.menu[open]').forEach(d => { if (d !== except) d.open = false; });
  document.addEventListener('keydown', e => {
    if (e.key === 'Escape') {
      const open = document.querySelector('details.menu[open]');
      if (open) { closeMenus(); open.querySelector('summary').focus(); }
      return;
    }
    if (e.ctrlKey || e.metaKey || e.altKey || busy(e.target)) return;
    if (e.key === '/') {
      const menu = document.querySelector('.menu-phone');
      if (shown(menu)) menu.open = true;
      const field = [...document.querySelectorAll('.find input')].find(shown);
      if (field) { e.preventDefault(); field.focus(); field.select(); }
    } else if (e.key === '?') { e.preventDefault(); showKeys(); }
  });
  document.addEventListener('click', e => closeMenus(e.target.closest('details.menu')));

  // A second press of the same button sends nothing; coming back with the browser's arrow opens the form again.
  document.addEventListener('submit', e => {
    const form = e.target;
    if (form.method !== 'post' || e.defaultPrevented) return;
    if (form.dataset.sent) { e.preventDefault(); return; }
    form.dataset.sent = '1';
    const button = e.submitter || form.querySelector('[type=submit]');
    // after this turn, so that the button's own name and value are still sent
    setTimeout(() => { if (button) { button.disabled = true; button.setAttribute('aria-busy', 'true'); } });
  });
  addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(form => {
    delete form.dataset.sent;
    form.querySelectorAll('[aria-busy]').forEach(b => { b.disabled = false; b.removeAttribute('aria-busy'); });
  }));
})();
