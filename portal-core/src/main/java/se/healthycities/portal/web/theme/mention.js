// Offers names after "@" while somebody types: a list below the field, by keyboard or pointer. Every field works without it.
(() => {
  'use strict';
  const swedish = document.documentElement.lang !== 'en';
  const words = swedish
    ? { list: 'Namn att nämna', some: n => n === 1 ? 'Ett namn. Piltangenter väljer, Retur infogar, Esc stänger.' : n + ' namn. Piltangenter väljer, Retur infogar, Esc stänger.', none: 'Inga namn' }
    : { list: 'Names to mention', some: n => (n === 1 ? 'One name. ' : n + ' names. ') + 'Arrow keys choose, Enter inserts, Esc closes.', none: 'No names' };
  const TYPED = /(?:^|[\s(])@([\p{L}\p{N}][\p{L}\p{N} .'’-]{0,40})$/u;
  const WAIT = 180;
  let number = 0;

  const offer = field => {
    const id = 'mention-list-' + (++number);
    const list = document.createElement('ul');
    list.id = id; list.className = 'mention-list'; list.hidden = true;
    list.setAttribute('role', 'listbox'); list.setAttribute('aria-label', words.list);
    const hint = document.createElement('p');
    hint.className = 'visually-hidden'; hint.setAttribute('role', 'status');
    field.after(list, hint);
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', id);
    let at = -1, timer = 0, asked = 0, from = 0;

    const close = () => { list.hidden = true; list.replaceChildren(); at = -1; field.removeAttribute('aria-activedescendant'); };
    const mark = to => {
      const items = [...list.children];
      at = (to + items.length) % items.length;
      items.forEach((item, i) => item.setAttribute('aria-selected', String(i === at)));
      items[at].scrollIntoView({ block: 'nearest' });
      field.setAttribute('aria-activedescendant', items[at].id);
    };
    const insert = name => {
      const after = field.value.slice(field.selectionEnd);
      field.setRangeText(name + (/^[\s.,;:!?)]/.test(after) ? '' : ' '), from, field.selectionEnd, 'end');
      close();
      hint.textContent = '';
      field.focus();
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const show = names => {
      close();
      hint.textContent = names.length ? words.some(names.length) : words.none;
      names.forEach((offered, i) => {
        const item = document.createElement('li');
        item.id = id + '-' + i; item.setAttribute('role', 'option'); item.setAttribute('aria-selected', 'false');
        const name = document.createElement('b'); name.textContent = offered.name; item.append(name);
        if (offered.more) { const more = document.createElement('span'); more.className = 'meta'; more.textContent = ' ' + offered.more; item.append(more); }
        item.addEventListener('pointerdown', e => { e.preventDefault(); insert(offered.name); });
        list.append(item);
      });
      list.hidden = !names.length;
    };
    const ask = async () => {
      const typed = TYPED.exec(field.value.slice(0, field.selectionEnd));
      const mine = ++asked;
      if (!typed || field.selectionStart !== field.selectionEnd) { close(); return; }
      from = field.selectionEnd - typed[1].length;
      try {
        const answer = await fetch(field.dataset.mentions + '?q=' + encodeURIComponent(typed[1]), { headers: { Accept: 'application/json' } });
        const names = answer.ok && !answer.redirected ? await answer.json() : [];
        if (mine !== asked) return;
        if (names.length || !typed[1].includes(' ')) show(names); else close();
      } catch { close(); }
    };
    field.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, WAIT); });
    field.addEventListener('blur', () => { clearTimeout(timer); asked++; close(); });
    field.addEventListener('keydown', e => {
      if (list.hidden || e.isComposing) return;
      if (e.key === 'ArrowDown' || e.key === 'ArrowUp') { e.preventDefault(); mark(at + (e.key === 'ArrowDown' ? 1 : at < 0 ? 0 : -1)); }
      else if (e.key === 'Escape') { e.preventDefault(); e.stopPropagation(); close(); }
      else if ((e.key === 'Enter' || e.key === 'Tab') && at >= 0) { e.preventDefault(); insert(list.children[at].firstChild.textContent); }
    });
  };
  document.querySelectorAll('textarea[data-mentions]').forEach(offer);
})();
