// Tells that somebody has answered in the discussion that is open. It says a number, moves nothing, and is silent where
// there is no WebSocket.
(() => {
  'use strict';
  const line = document.querySelector('[data-live]');
  if (!line || !('WebSocket' in window)) return;
  const FIRST = 2000, LONGEST = 120000, NOT_ALLOWED = 1008, TRIES = 6;
  let socket, timer, pause = FIRST, failed = 0, told = 0, left = false;
  const tell = hint => {
    if (hint.replies === told) return;
    told = hint.replies;
    if (!told) { line.replaceChildren(); return; }
    const link = document.createElement('a');
    link.href = line.dataset.liveNext;
    link.dataset.liveLink = '';
    link.textContent = (told === 1 ? line.dataset.liveOne : line.dataset.liveMany).replace('{0}', told);
    line.replaceChildren(link);
  };
  const again = () => {
    if (left) return;
    clearTimeout(timer);
    timer = setTimeout(open, pause * (0.5 + Math.random()));
    pause = Math.min(pause * 2, LONGEST);
  };
  const open = () => {
    let opened = false;
    try { socket = new WebSocket(location.origin.replace(/^http/, 'ws') + line.dataset.live); } catch (refused) { return; }
    socket.onopen = () => { opened = true; failed = 0; pause = FIRST; };
    socket.onmessage = e => { try { tell(JSON.parse(e.data)); } catch (unreadable) { /* not ours */ } };
    socket.onclose = e => { if (e.code !== NOT_ALLOWED && (opened || ++failed < TRIES)) again(); };
  };
  addEventListener('pagehide', () => { left = true; clearTimeout(timer); if (socket) socket.close(); });
  addEventListener('pageshow', e => { if (e.persisted) { left = false; pause = FIRST; open(); } });
  open();
})();
