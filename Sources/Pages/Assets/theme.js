// The theme, before the first paint. Without a choice the system decides; a choice is kept in a cookie for a year.
(() => {
  "use strict";
  const root = document.documentElement;
  root.classList.add("js");

  const kept = document.cookie.match(/(?:^|; )polku-theme=(light|dark)/);
  if (kept) root.dataset.theme = kept[1];

  const isDark = () =>
    root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;

  addEventListener("DOMContentLoaded", () => {
    document.querySelector("[data-theme-toggle]")?.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      document.cookie = `polku-theme=${root.dataset.theme}; Path=/; Max-Age=31536000; SameSite=Lax`;
    });
    document.querySelector("#virheet")?.focus();
  });
})();
