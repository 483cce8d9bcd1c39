// Rule checks that follow the form: 400 ms after a change the form is posted to its data-checks address, and the
// answer, a drawn panel, replaces the old one. A failed request leaves the old panel; saving checks everything anyway.
(() => {
  "use strict";
  const form = document.querySelector("form[data-checks]");
  const panel = document.querySelector("[data-checks-panel]");
  if (!form || !panel) return;

  let waiting = 0;
  let running = null;

  async function check() {
    running?.abort();
    running = new AbortController();
    panel.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(form.dataset.checks, {
        method: "POST",
        body: new URLSearchParams(new FormData(form)),
        headers: { Accept: "text/html" },
        credentials: "same-origin",
        signal: running.signal,
      });
      if (answer.ok) panel.innerHTML = await answer.text();
    } catch (fault) {
      if (fault.name === "AbortError") return;
    }
    panel.removeAttribute("aria-busy");
  }

  function later() {
    clearTimeout(waiting);
    waiting = setTimeout(check, 400);
  }

  form.addEventListener("input", later);
  form.addEventListener("change", later);
})();
