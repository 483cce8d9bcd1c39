// The attendance week as a sheet of cells. Without this script it is a plain table of inputs that Tab moves through.
// Arrows and Enter move, digits and S T L P E A V fill (an e behind the hours means remote), Space gives the agreed
// hours, Delete clears, Ctrl+Z takes back, Ctrl+S saves. Sums, unsaved marks and the save bar follow every change.
(() => {
  "use strict";
  const form = document.querySelector("[data-grid]");
  if (!form) return;

  const cells = [...form.querySelectorAll("[data-cell]")];
  // The page says nothing twice: where a cell is, what is agreed and what was saved are read off the table.
  cells.forEach((cell) => {
    const place = cell.closest("td");
    cell.dataset.row = place.parentElement.sectionRowIndex;
    cell.dataset.col = place.cellIndex - 1;
    cell.dataset.saved ??= cell.defaultValue;
    if (cell.placeholder !== "·") cell.dataset.agreed = cell.placeholder;
  });
  const at = new Map(cells.map((cell) => [`${cell.dataset.row}:${cell.dataset.col}`, cell]));
  const lastRow = Math.max(...cells.map((cell) => Number(cell.dataset.row)));
  const lastCol = Math.max(...cells.map((cell) => Number(cell.dataset.col)));
  const mostHours = Number(form.querySelector("[data-most-hours]")?.dataset.mostHours ?? 8);
  const point = document.documentElement.lang === "en" ? "." : ",";
  const history = [];
  let isSaving = false;

  /** What the register holds; a form that came back with problems still differs from it. */
  const saved = (cell) => cell.dataset.saved;

  /** What a cell says: nothing, hours in quarters, a letter, or something that can't be read. */
  function read(text) {
    const typed = text.trim();
    if (typed === "") return { kind: "empty" };
    if (/^[stlpeav]$/i.test(typed)) return { kind: "letter", letter: typed.toUpperCase() };
    const digits = typed.replace(/e$/i, "");
    if (!/^\d{1,2}([.,]\d{1,2})?$/.test(digits)) return { kind: "wrong" };
    const hours = Number(digits.replace(",", "."));
    return hours <= mostHours && Number.isInteger(hours * 4) ? { kind: "hours", hours } : { kind: "wrong" };
  }

  const worded = (hours) => String(hours).replace(".", point);

  function mark(cell) {
    const said = read(cell.value);
    cell.classList.toggle("plan", said.kind === "empty" && "agreed" in cell.dataset);
    cell.classList.toggle("abs", said.kind === "letter" && said.letter !== "E");
    cell.classList.toggle("noshow", said.kind === "letter" && said.letter === "E");
    cell.classList.toggle("dirty", cell.value !== saved(cell));
    const isRefused = "refused" in cell.dataset && cell.value === cell.defaultValue;
    if (said.kind === "wrong" || isRefused) cell.setAttribute("aria-invalid", "true");
    else cell.removeAttribute("aria-invalid");
  }

  function sum(line, target) {
    const said = line.map((cell) => read(cell.value)).filter(({ kind }) => kind === "hours");
    const present = said.filter(({ hours }) => hours > 0).length;
    const hours = said.reduce((all, one) => all + one.hours, 0);
    const show = (name, text) => {
      const place = form.querySelector(`[data-${name}="${target}"]`);
      if (place) place.textContent = text;
    };
    return { present, hours, show };
  }

  function total() {
    for (let row = 0; row <= lastRow; row += 1) {
      const line = cells.filter((cell) => Number(cell.dataset.row) === row);
      const { present, hours, show } = sum(line, row);
      show("row-hours", worded(hours));
      show("row-days", String(present));
    }
    for (let col = 0; col <= lastCol; col += 1) {
      const line = cells.filter((cell) => Number(cell.dataset.col) === col);
      const { present, show } = sum(line, col);
      show("col-present", String(present));
    }
    const { present, hours } = sum(cells, "all");
    const place = (name) => form.querySelector(`[data-${name}]`);
    if (place("all-hours")) place("all-hours").textContent = worded(hours);
    if (place("all-days")) place("all-days").textContent = String(present);
  }

  function bar() {
    const unsaved = cells.filter((cell) => cell.value !== saved(cell)).length;
    const savebar = form.querySelector("[data-savebar]");
    if (savebar) savebar.hidden = unsaved === 0;
    const count = form.querySelector("[data-unsaved]");
    if (count) count.textContent = (unsaved === 1 ? count.dataset.one : count.dataset.other).replace("{n}", unsaved);
    const status = form.querySelector("[data-grid-status]");
    const isUnread = cells.some((cell) => read(cell.value).kind === "wrong");
    if (status) status.textContent = isUnread ? status.dataset.wrong : "";
  }

  function refresh(changed) {
    changed.forEach(mark);
    total();
    bar();
  }

  /** Sets cells as one change that Ctrl+Z takes back as one. */
  function set(changes) {
    const real = changes.filter(({ cell, value }) => cell && cell.value !== value);
    if (real.length === 0) return;
    history.push(real.map(({ cell }) => ({ cell, value: cell.value })));
    real.forEach(({ cell, value }) => {
      cell.value = value;
      cell.dataset.before = value;
    });
    refresh(real.map(({ cell }) => cell));
  }

  function undo() {
    const last = history.pop();
    if (!last) return;
    last.forEach(({ cell, value }) => {
      cell.value = value;
      cell.dataset.before = value;
    });
    refresh(last.map(({ cell }) => cell));
    last[0].cell.focus();
  }

  /** The next cell in a direction; a day that wasn't agreed has no cell and is stepped over. */
  function move(cell, rows, cols) {
    let row = Number(cell.dataset.row) + rows;
    let col = Number(cell.dataset.col) + cols;
    while (row >= 0 && row <= lastRow && col >= 0 && col <= lastCol) {
      const next = at.get(`${row}:${col}`);
      if (next) {
        next.focus();
        return;
      }
      row += rows;
      col += cols;
    }
  }

  const steps = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

  function press(event) {
    const cell = event.target;
    if (!(cell instanceof HTMLElement) || !("cell" in cell.dataset)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key in steps) move(cell, ...steps[event.key]);
    else if (event.key === "Enter") move(cell, event.shiftKey ? -1 : 1, 0);
    else if (event.key === " ") set([{ cell, value: cell.dataset.agreed ?? "" }]);
    else if (event.key === "Delete") set([{ cell, value: "" }]);
    else if (event.key === "Escape") set([{ cell, value: cell.dataset.before ?? saved(cell) }]);
    else if (/^[stlpeav]$/i.test(event.key) && isWhole(cell)) set([{ cell, value: event.key.toUpperCase() }]);
    else return;
    event.preventDefault();
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.select();
  }

  /** Whether a letter would take the place of everything in the cell, and not stand behind hours. */
  function isWhole(cell) {
    return cell.value === "" || cell.selectionEnd - cell.selectionStart === cell.value.length;
  }

  function command(event) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === "s") form.requestSubmit();
    else if (key === "z" && !event.shiftKey) undo();
    else return;
    event.preventDefault();
  }

  /** Typed text becomes a change of its own when the cell is left. */
  function keep(cell) {
    const before = cell.dataset.before ?? saved(cell);
    if (cell.value === before) return;
    history.push([{ cell, value: before }]);
    cell.dataset.before = cell.value;
  }

  function fill(col) {
    const empty = cells.filter((cell) => cell.dataset.col === col && cell.value.trim() === "" && cell.dataset.agreed);
    set(empty.map((cell) => ({ cell, value: cell.dataset.agreed })));
  }

  form.addEventListener("keydown", press);
  document.addEventListener("keydown", command);
  form.addEventListener("focusin", ({ target }) => {
    if (!("cell" in target.dataset)) return;
    target.dataset.before = target.value;
    target.select();
  });
  form.addEventListener("focusout", ({ target }) => "cell" in target.dataset && keep(target));
  form.addEventListener("input", ({ target }) => "cell" in target.dataset && refresh([target]));
  form.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("[data-fill-col], [data-undo-all]") : null;
    if (!button) return;
    if ("fillCol" in button.dataset) fill(button.dataset.fillCol);
    else set(cells.map((cell) => ({ cell, value: saved(cell) })));
  });
  form.addEventListener("submit", () => {
    isSaving = true;
  });
  addEventListener("beforeunload", (event) => {
    if (!isSaving && cells.some((cell) => cell.value !== saved(cell))) event.preventDefault();
  });
  refresh(cells);
})();
