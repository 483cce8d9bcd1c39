// Single-key shortcuts: / searches, ? lists the keys, g and a letter goes to a place, j and k move in a list.
// They wait while a field has focus, and the switch on the help page turns them off (kept in this browser).
(() => {
  "use strict";
  const places = { t: "/worklist", a: "/clients", l: "/days", r: "/reports" };
  const kept = "polku-keys";
  let isGoing = false;
  let goingEnds = 0;

  const areOff = () => localStorage.getItem(kept) === "off";

  const isTyping = (element) =>
    element instanceof Element && element.closest("input, textarea, select, [contenteditable]") !== null;

  /** Goes only where the reader's own navigation leads. */
  function go(letter) {
    const link = document.querySelector(`.mainnav a[href^="${places[letter]}"]`);
    if (link) location.href = link.href;
  }

  function move(step) {
    const rows = [...document.querySelectorAll("main [data-row]")];
    if (rows.length === 0) return;
    const now = rows.indexOf(document.activeElement);
    const next = now < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(Math.max(now + step, 0), rows.length - 1);
    rows[next].focus();
  }

  function press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || areOff()) return;
    const key = event.key;
    if (isGoing && Date.now() < goingEnds && key in places) {
      isGoing = false;
      event.preventDefault();
      go(key);
      return;
    }
    isGoing = false;
    if (key === "/") {
      const search = document.querySelector("[data-search]");
      if (!search) return;
      event.preventDefault();
      search.focus();
    } else if (key === "?") {
      location.href = "/help#keys";
    } else if (key === "g") {
      isGoing = true;
      goingEnds = Date.now() + 1500;
    } else if (key === "j") {
      move(1);
    } else if (key === "k") {
      move(-1);
    }
  }

  /** Ctrl+S saves the page's form; the attendance grid has its own. */
  function save(event) {
    if (!(event.ctrlKey || event.metaKey) || event.key !== "s" || document.querySelector("[data-grid]")) return;
    const button = document.querySelector("main form[method=post] button.go");
    if (!button) return;
    event.preventDefault();
    button.click();
  }

  document.addEventListener("keydown", press);
  document.addEventListener("keydown", save);

  const box = document.querySelector("[data-keys-switch]");
  if (box) {
    box.checked = !areOff();
    box.addEventListener("change", () => localStorage.setItem(kept, box.checked ? "on" : "off"));
  }
})();
