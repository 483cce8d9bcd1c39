/// The rows of a week's grid, drawn in code: a template takes most of a page's time for hundreds of cells.
struct WeekGridBody: Drawable {
    let rows: [WeekGrid.Row]
    /// The column of today, when the week holds it.
    let todayColumn: Int?
    /// What stands before a value that someone else entered meanwhile.
    let stored: String
    /// What is read at a day on which the client isn't expected.
    let notAgreed: String

    func draw(into markup: inout Markup, icons: String) {
        for (index, row) in rows.enumerated() {
            let number = String(index)
            markup.add("<tr><th scope=\"row\"")
            markup.attribute("id", "r" + number)
            markup.add("><a")
            markup.attribute("href", row.href)
            markup.add(">")
            markup.text(row.name)
            markup.add("</a></th>")
            for (column, cell) in row.cells.enumerated() {
                if cell.isAgreed {
                    draw(cell, row: number, column: column, into: &markup)
                } else {
                    drawOff(column, into: &markup)
                }
            }
            drawSums(of: row, number, into: &markup, icons: icons)
            markup.add("</tr>\n")
        }
    }

    /// A cell is named by its row's and its column's heading; only one that is told of has an id of its own.
    private func draw(_ cell: WeekGrid.Cell, row: String, column: Int, into markup: inout Markup) {
        markup.add(column == todayColumn ? "<td class=\"cell today\"><input" : "<td class=\"cell\"><input")
        if let style = cell.style { markup.attribute("class", style) }
        markup.attribute("name", cell.name)
        markup.attribute("value", cell.value)
        markup.add(" aria-labelledby=\"r")
        markup.text(row)
        markup.add(" d")
        markup.text(String(column))
        markup.add("\" data-cell")
        markup.attribute("placeholder", cell.agreed ?? "·")
        if cell.saved != cell.value { markup.attribute("data-saved", cell.saved) }
        markup.add(" inputmode=\"decimal\" maxlength=\"5\"")
        if cell.isWrong || cell.error != nil { drawWrong(cell, into: &markup) } else { markup.add(">") }
        if let value = cell.stored {
            markup.add("<span class=\"stored\">")
            markup.text(stored)
            markup.add(" <b>")
            markup.text(value)
            markup.add("</b></span>")
        }
        markup.add("</td>")
    }

    /// The rest of an input whose value doesn't do, and what is wrong with it.
    private func drawWrong(_ cell: WeekGrid.Cell, into markup: inout Markup) {
        let id = FormField.id(of: cell.name)
        markup.attribute("id", id)
        if cell.isWrong { markup.add(" aria-invalid=\"true\" data-refused") }
        guard let error = cell.error else {
            markup.add(">")
            return
        }
        markup.attribute("aria-describedby", id + "-error")
        markup.attribute("title", error)
        markup.add("><span class=\"sr\"")
        markup.attribute("id", id + "-error")
        markup.add(">")
        markup.text(error)
        markup.add("</span>")
    }

    private func drawOff(_ column: Int, into markup: inout Markup) {
        markup.add(column == todayColumn ? "<td class=\"cell off today\">" : "<td class=\"cell off\">")
        markup.add("<span aria-hidden=\"true\">·</span><span class=\"sr\">")
        markup.text(notAgreed)
        markup.add("</span></td>")
    }

    private func drawSums(of row: WeekGrid.Row, _ number: String, into markup: inout Markup, icons: String) {
        markup.add("<td class=\"n b\"")
        markup.attribute("data-row-hours", number)
        markup.add(">")
        markup.text(row.hours)
        markup.add("</td><td class=\"n\"><span")
        markup.attribute("data-row-days", number)
        markup.add(">")
        markup.text(row.days)
        markup.add("</span>/")
        markup.text(row.agreedDays)
        markup.add("</td><td class=\"n mut\">")
        markup.text(row.used)
        markup.add("</td><td>")
        row.tag?.draw(into: &markup, icons: icons)
        markup.add("</td>")
    }
}

extension WeekGrid.Cell {
    fileprivate var style: String? {
        switch value {
        case "": agreed == nil ? nil : "plan"
        case "S", "T", "L", "P", "A", "V": "abs"
        case "E": "noshow"
        default: nil
        }
    }
}
