// The warning before the session locks, two minutes ahead; it counts from the last page the server gave.
// "Continue" fetches a cheap address, which keeps the session open on the server.
(() => {
  "use strict";
  const box = document.querySelector("[data-idle-seconds]");
  const seconds = Number(box?.dataset.idleSeconds);
  if (!box || !(seconds > 0)) return;

  const warning = Math.max(seconds - 120, seconds / 2) * 1000;
  let timer = 0;
  let last = 0;
  let before = null;

  function show() {
    before = document.activeElement;
    document.dispatchEvent(new Event("polku:locking"));
    box.hidden = false;
    box.querySelector("[data-lock-stay]").focus();
  }

  function begin() {
    clearTimeout(timer);
    clearTimeout(last);
    timer = setTimeout(show, warning);
    last = setTimeout(() => document.dispatchEvent(new Event("polku:lock")), Math.max(seconds - 15, 0) * 1000);
  }

  async function stay() {
    try {
      await fetch("/session/keep", { credentials: "same-origin", headers: { Accept: "text/html" } });
    } catch {
      return;
    }
    box.hidden = true;
    if (before instanceof HTMLElement) before.focus();
    begin();
  }

  box.querySelector("[data-lock-stay]").addEventListener("click", stay);
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") stay();
    if (event.key === "Tab") event.preventDefault();
  });
  document.addEventListener("polku:active", begin);
  begin();
})();
