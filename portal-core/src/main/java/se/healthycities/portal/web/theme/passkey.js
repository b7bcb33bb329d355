// Passkeys: asks the device to sign what the page holds and posts the answer. Nothing is fetched, nothing is stored.
(() => {
  'use strict';
  if (!window.PublicKeyCredential || !navigator.credentials) return;
  document.querySelectorAll('[data-needs-passkeys]').forEach(e => { e.hidden = false; });
  const form = document.querySelector('form[data-passkey]');
  if (!form) return;

  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), c => c.charCodeAt(0));
  const text = buffer => buffer ? btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '') : null;
  const making = form.dataset.passkey === 'create';
  const challenge = bytes(form.dataset.challenge);
  const ask = () => making
    ? navigator.credentials.create({ publicKey: {
      challenge, rp: { id: form.dataset.site, name: 'Healthy Cities' },
      user: { id: bytes(form.dataset.user), name: form.dataset.email, displayName: form.dataset.name },
      pubKeyCredParams: [{ type: 'public-key', alg: -7 }, { type: 'public-key', alg: -257 }],
      authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
      attestation: 'none', timeout: 240000 } })
    : navigator.credentials.get({ publicKey: { challenge, rpId: form.dataset.site, userVerification: 'required', timeout: 240000 } });
  const answer = key => {
    const r = key.response;
    const response = { clientDataJSON: text(r.clientDataJSON) };
    if (making) response.attestationObject = text(r.attestationObject);
    else Object.assign(response, { authenticatorData: text(r.authenticatorData), signature: text(r.signature), userHandle: text(r.userHandle) });
    return JSON.stringify({ id: key.id, rawId: text(key.rawId), type: key.type, response, clientExtensionResults: {} });
  };
  const say = failed => {
    form.querySelector('[data-asking]').hidden = failed;
    form.querySelector('[data-failed]').hidden = !failed;
  };
  const run = async () => {
    say(false);
    try {
      const key = await ask();
      form.elements.answer.value = answer(key);
      form.submit();
    } catch (refused) { say(true); }
  };
  form.querySelector('button').addEventListener('click', run);
  run();
})();
