// A form that carries data-draft keeps its text on the server: 2 s after typing stops, at the most every 10 s, and when
// the page is left. A save that fails is told and tried again with the next change; the session may be over by then,
// and what was saved before waits for its writer.
(() => {
  "use strict";
  const form = document.querySelector("form[data-draft]");
  const status = form?.querySelector("[data-draft-status]");
  if (!form || !status) return;

  const pause = 2000;
  const most = 10000;
  let waiting = 0;
  let savedAt = 0;
  let isChanged = false;
  let isSent = false;

  function body() {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") fields.append(name, value);
    return fields;
  }

  function tell(text, withTime) {
    const place = document.documentElement.lang === "en" ? "en-GB" : document.documentElement.lang;
    const time = new Date().toLocaleTimeString(place, {
      hour: "numeric", minute: "2-digit", timeZone: "Europe/Helsinki",
    });
    status.textContent = withTime ? text + " " + time : text;
  }

  async function save() {
    if (!isChanged || isSent) return;
    clearTimeout(waiting);
    waiting = 0;
    isChanged = false;
    savedAt = Date.now();
    try {
      const answer = await fetch(form.dataset.draft, {
        method: "POST", body: body(), credentials: "same-origin", redirect: "manual", keepalive: true,
      });
      if (answer.status !== 204) throw new Error("not saved");
      tell(status.dataset.saved, true);
    } catch {
      isChanged = true;
      tell(status.dataset.failed, false);
    }
  }

  function later() {
    isChanged = true;
    clearTimeout(waiting);
    waiting = setTimeout(save, Math.max(pause, savedAt + most - Date.now()));
  }

  form.addEventListener("input", later);
  form.addEventListener("change", later);
  form.addEventListener("submit", () => {
    isSent = true;
    clearTimeout(waiting);
  });
  addEventListener("pagehide", save);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") save();
  });
  document.addEventListener("polku:locking", save);
})();
