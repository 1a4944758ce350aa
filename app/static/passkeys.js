// Passkeys: between a form and the device. What the device says goes into the form, which is then sent as any other.
(() => {
  "use strict";

  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const listed = (keys) => (keys ?? []).map((key) => ({ ...key, id: bytes(key.id) }));

  const ask = {
    make: (options) => navigator.credentials.create({
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        user: { ...options.user, id: bytes(options.user.id) },
        excludeCredentials: listed(options.excludeCredentials),
      },
    }),
    use: (options) => navigator.credentials.get({
      publicKey: { ...options, challenge: bytes(options.challenge), allowCredentials: listed(options.allowCredentials) },
    }),
  };

  const said = (credential) => {
    const { response } = credential;
    const parts = { clientDataJSON: text(response.clientDataJSON) };
    for (const name of ["attestationObject", "authenticatorData", "signature", "userHandle"]) {
      if (response[name]) parts[name] = text(response[name]);
    }
    if (response.getTransports) parts.transports = response.getTransports();
    return JSON.stringify({ id: credential.id, rawId: text(credential.rawId), type: credential.type, response: parts });
  };

  const options = async (form) => {
    const answer = await fetch(form.dataset.options, { method: "POST", headers: { Accept: "application/json" } });
    if (!answer.ok || !answer.headers.get("content-type")?.includes("json")) throw new Error(answer.statusText);
    return answer.json();
  };

  const complain = (form, words) => {
    const line = form.querySelector("[role=alert]");
    line.textContent = words;
    line.hidden = false;
  };

  document.addEventListener("submit", async (event) => {
    const form = event.target.closest("form[data-passkey]");
    if (!form) return;
    event.preventDefault();
    if (!window.PublicKeyCredential) return complain(form, form.dataset.unfit);
    const button = form.querySelector("button");
    button.disabled = true;
    try {
      const credential = await ask[form.dataset.passkey](await options(form));
      form.elements.credential.value = said(credential);
      form.submit();
    } catch (error) {
      complain(form, error.name === "SecurityError" ? form.dataset.unfit : form.dataset.refused);
    } finally {
      button.disabled = false;
    }
  });
})();
