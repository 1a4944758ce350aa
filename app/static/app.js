// Only what links, forms and htmx cannot do. Everything works without this file.
(() => {
  "use strict";

  // A changed form warns before the page is left, unless it is being sent.
  const changed = new Set();
  document.addEventListener("input", (event) => {
    const form = event.target.closest?.("form[data-guard]");
    if (form) changed.add(form);
  });
  document.addEventListener("submit", (event) => {
    changed.delete(event.target);
    for (const field of event.target.querySelectorAll?.("[data-draft]") ?? []) sent(field);
  });
  window.addEventListener("beforeunload", (event) => {
    for (const form of changed) if (!form.isConnected) changed.delete(form);
    if (changed.size) event.preventDefault();
  });

  // Long texts keep a draft in this browser until they are sent. A draft is offered, never put in unasked.
  const key = (field) => `draft:${field.dataset.draft}`;
  const sent = (field) => { try { sessionStorage.setItem("sent", key(field)); } catch { /* no storage: no drafts */ } };
  const keep = (field) => {
    try {
      localStorage.setItem(key(field), JSON.stringify({ text: field.value }));
      field.dataset.kept = "";
    } catch { /* full */ }
  };
  const offer = (field) => {
    let draft;
    try { draft = JSON.parse(localStorage.getItem(key(field))); } catch { return; }
    if (!draft || draft.text === field.value) return;
    const line = document.createElement("p");
    line.className = "note";
    line.setAttribute("role", "status");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "small";
    button.textContent = document.body.dataset.restore;
    button.addEventListener("click", () => {
      field.value = draft.text;
      line.remove();
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.focus();
    });
    line.append(document.body.dataset.draft + " ", button);
    field.before(line);
  };
  let waiting;
  document.addEventListener("input", (event) => {
    if (!event.target.dataset?.draft) return;
    clearTimeout(waiting);
    waiting = setTimeout(keep, 400, event.target);
  });
  const drafts = (root) => { for (const field of root.querySelectorAll("textarea[data-draft]")) offer(field); };

  // The last form was taken: its draft has done its work. A refused one is shown again and keeps it.
  try {
    const done = sessionStorage.getItem("sent");
    if (done && !document.querySelector("[role=alert]")) localStorage.removeItem(done);
    sessionStorage.removeItem("sent");
  } catch { /* no storage */ }

  // A fact shows its place: the link works by itself, here the very words are marked and the page stays put.
  const place = (link) => {
    const line = document.getElementById(link.hash.slice(1));
    if (!line) return false;
    for (const old of document.querySelectorAll(".source .shown")) {
      old.classList.remove("shown");
      for (const mark of old.querySelectorAll("mark")) mark.replaceWith(mark.textContent);
      old.normalize();
    }
    line.classList.add("shown");
    const words = link.dataset.words;
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); words && node; node = walker.nextNode()) {
      const start = node.data.indexOf(words);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + words.length);
      range.surroundContents(document.createElement("mark"));
      break;
    }
    line.scrollIntoView({ block: "center" });
    return true;
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.('a[href^="#p"]');
    if (link && document.querySelector(".source") && place(link)) {
      event.preventDefault();
      history.replaceState(null, "", link.hash);
    }
  });

  // A fact that was missed: a click on its line says where it stands, and words marked there are taken along.
  document.addEventListener("click", (event) => {
    const line = event.target.closest?.(".source li");
    const open = document.activeElement?.closest("details.missed[open]") ?? last;
    if (!line || !open?.isConnected || !open.open) return;
    open.querySelector('[name$="/paragraph"]').value = line.id.slice(1);
    const words = String(getSelection()).trim();
    const field = open.querySelector(".grid textarea, .grid input:not([type])") ?? open.querySelector('.grid input[type="text"]');
    if (words && field && !field.value) field.value = words;
    open.querySelector('[name$="/paragraph"]').dispatchEvent(new Event("input", { bubbles: true }));
  });
  let last;
  document.addEventListener("focusin", (event) => { last = event.target.closest?.("details.missed") ?? last; });

  // A swapped-in form takes the focus where the eye should go.
  document.addEventListener("htmx:after:swap", () => {
    const wrong = document.querySelector('#part [aria-invalid="true"], #part [role="alert"]');
    const next = document.querySelector('#part [data-again] .field :is(input:not([type="hidden"]), textarea, select)');
    const field = wrong ?? next ?? document.querySelector("#part .editing input:not([type=hidden]), #part .part-form [autofocus]");
    if (field && !document.activeElement?.closest("#part")) {
      if (!field.matches("input, select, textarea")) field.tabIndex = -1;
      field.focus();
    }
    drafts(document.getElementById("part") ?? document.body);
  });

  // From the search of bodies down into the list: by the arrow or Enter, which must not send the form.
  document.addEventListener("keydown", (event) => {
    if (!event.target.matches?.("[data-finder]") || !["ArrowDown", "Enter"].includes(event.key)) return;
    event.preventDefault();
    event.target.closest("fieldset").querySelector('.options [id] input:not([type="hidden"])')?.focus();
  });

  // A folded list says what is chosen in it, and folds again at a click or Escape.
  const fold = (target) => target.closest?.(".bodies details");
  document.addEventListener("change", (event) => {
    const words = fold(event.target) && event.target.closest("label")?.querySelector("span").firstChild;
    if (words) fold(event.target).querySelector("summary").textContent = words.textContent.trim();
  });
  document.addEventListener("click", (event) => {
    for (const open of document.querySelectorAll(".bodies details[open]")) if (!open.contains(event.target)) open.open = false;
  });
  document.addEventListener("keydown", (event) => {
    const open = event.key === "Escape" && fold(event.target);
    if (!open) return;
    open.open = false;
    open.querySelector("summary").focus();
  });

  // The preview opens at the section that is being edited.
  const paper = document.querySelector(".paper[data-heading]");
  const wanted = paper?.dataset.heading;
  const heading = wanted && [...paper.querySelectorAll(".heading, .item, .text")].find((line) => line.textContent.includes(wanted));
  if (heading) {
    const pane = paper.closest(".fixed");
    pane.scrollTop += heading.getBoundingClientRect().top - pane.getBoundingClientRect().top - 80;
  }

  // On a telephone the rows of links scroll sideways: the present one is in sight.
  for (const link of document.querySelectorAll("nav [aria-current]")) link.scrollIntoView({ block: "nearest", inline: "center" });

  document.documentElement.classList.add("scripted");
  drafts(document.body);
})();
