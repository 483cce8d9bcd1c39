// A form whose draft the server keeps and others may write too: saved 2 s after the last change, at most every 10 s,
// and when the page is left. What another writer has saved meanwhile comes into the fields one hasn't touched, with
// their name; a field that both have changed shows the other's text beside one's own, and nothing is overwritten.
// When saving fails the text stays in the fields, and the form's own button sends it all.
(() => {
  "use strict";
  const form = document.querySelector("form[data-shared-draft]");
  const status = form?.querySelector("[data-shared-status]");
  if (!form || !status) return;

  const say = status.dataset;
  let timer = 0;
  let savedAt = 0;
  let isDirty = false;
  let isBusy = false;
  let isStopped = false;

  const field = (name) => form.elements.namedItem(name);

  function tell(text, isWrong = false) {
    status.textContent = text;
    status.classList.toggle("err", isWrong);
  }

  function hidden(name, value) {
    let input = field(name);
    if (!input) {
      input = document.createElement("input");
      input.type = "hidden";
      input.name = name;
      form.append(input);
    }
    input.value = value;
  }

  function body() {
    const data = new URLSearchParams(new FormData(form));
    data.delete("_key");
    data.delete("act");
    return data;
  }

  /** Takes over what the server keeps now: its version, its marks, and the parts that only another has changed. */
  function takeOver(kept, sent) {
    if (kept.edit) {
      form.action = kept.edit;
      form.dataset.sharedDraft = kept.draft;
      history.replaceState(null, "", kept.edit);
    }
    hidden("_version", kept.version);
    for (const [name, mark] of Object.entries(kept.marks)) hidden(`mark.${name}`, mark);
    for (const [name, text] of Object.entries(kept.theirs)) {
      const area = field(`section.${name}`);
      if (area && area.value === sent.get(`section.${name}`)) area.value = text;
    }
    tell(kept.message);
    document.dispatchEvent(new Event("polku:active"));
  }

  /** Shows another's text of the disputed parts; saving by itself rests until the writer has settled them. */
  function dispute(answer) {
    isStopped = true;
    for (const [name, text] of Object.entries(answer.disputed)) {
      const area = field(`section.${name}`);
      if (!area || form.querySelector(`[data-other="${name}"]`)) continue;
      const other = document.createElement("span");
      other.className = "stored";
      other.dataset.other = name;
      other.textContent = `${answer.label} ${text}`;
      area.after(other);
    }
    tell(answer.message, true);
  }

  async function save() {
    if (isBusy || isStopped || !isDirty) return;
    isBusy = true;
    isDirty = false;
    const sent = body();
    try {
      const answer = await fetch(form.dataset.sharedDraft, {
        method: "POST", body: sent, headers: { Accept: "application/json" }, credentials: "same-origin",
      });
      const isData = (answer.headers.get("Content-Type") ?? "").startsWith("application/json");
      if (answer.ok && isData) takeOver(await answer.json(), sent);
      else if (answer.status === 409 && isData) dispute(await answer.json());
      else if (answer.status === 422) tell(say.unready, true);
      else {
        isDirty = true;
        tell(isData ? say.failed : say.lost, true);
      }
    } catch {
      isDirty = true;
      tell(say.failed, true);
    }
    savedAt = Date.now();
    isBusy = false;
    if (isDirty && !isStopped) later(10000);
  }

  function later(wait) {
    clearTimeout(timer);
    timer = setTimeout(save, wait);
  }

  form.addEventListener("input", () => {
    isDirty = true;
    later(Math.max(2000, Math.min(10000, savedAt + 10000 - Date.now())));
  });
  form.addEventListener("submit", () => { isStopped = true; clearTimeout(timer); });
  document.addEventListener("polku:lock", save);
  window.addEventListener("pagehide", () => {
    if (isDirty && !isStopped) navigator.sendBeacon(form.dataset.sharedDraft, body());
  });
  document.addEventListener("visibilitychange", () => { if (document.hidden) save(); });
})();
