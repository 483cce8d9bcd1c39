/// A table with a caption, typed columns and rows whose first cell heads the row.
package struct TableModel: Sendable {
    package struct Column: Sendable {
        let label: String
        let isNumber: Bool
        /// The label is read but not shown, as over a column of buttons.
        let isHidden: Bool
        let sortHref: String?
        /// "ascending" or "descending" on the column the rows are in order of.
        let sorted: String?

        package init(
            _ label: String, isNumber: Bool = false, isHidden: Bool = false, sortHref: String? = nil,
            sorted: String? = nil
        ) {
            self.label = label
            self.isNumber = isNumber
            self.isHidden = isHidden
            self.sortHref = sortHref
            self.sorted = sorted
        }
    }

    package struct Row: Sendable {
        var cells: [Cell]
        let isLate: Bool

        package init(_ cells: [Cell], isLate: Bool = false) {
            self.cells = cells
            self.isLate = isLate
        }
    }

    /// One cell: words, perhaps a link, a smaller line under them, a state, small buttons.
    package struct Cell: Sendable {
        let text: String
        let href: String?
        let sub: String?
        let tag: Tag?
        let citation: Citation?
        let buttons: [Link]
        /// Where a client is on their path, drawn instead of words.
        let path: MiniPath?
        var isNumber = false
        var isHeader = false

        /// A value that isn't known is an en dash.
        package init(
            _ text: String = "", href: String? = nil, sub: String? = nil, tag: Tag? = nil,
            citation: Citation? = nil, buttons: [Link] = [], path: MiniPath? = nil
        ) {
            self.path = path
            self.text = text
            self.href = href
            self.sub = sub
            self.tag = tag
            self.citation = citation
            self.buttons = buttons
        }
    }

    let caption: String
    let isCaptionHidden: Bool
    let columns: [Column]
    let rows: [Row]
    let total: Row?

    package init(
        caption: String, isCaptionHidden: Bool = false, columns: [Column], rows: [Row], total: Row? = nil
    ) {
        self.caption = caption
        self.isCaptionHidden = isCaptionHidden
        self.columns = columns
        self.rows = rows.map { $0.fitted(to: columns) }
        self.total = total?.fitted(to: columns)
    }
}

extension TableModel.Row {
    fileprivate func fitted(to columns: [TableModel.Column]) -> Self {
        var row = self
        for (index, column) in zip(row.cells.indices, columns) {
            row.cells[index].isNumber = column.isNumber
            row.cells[index].isHeader = index == row.cells.startIndex
        }
        return row
    }
}

extension TableModel: Drawable {
    func draw(into markup: inout Markup, icons: String) {
        markup.add("<div class=\"table-wrap\" tabindex=\"0\" role=\"region\"")
        markup.attribute("aria-label", caption)
        markup.add("><table class=\"table\">\n<caption")
        if isCaptionHidden { markup.add(" class=\"sr\"") }
        markup.add(">")
        markup.text(caption)
        markup.add("</caption>\n<thead><tr>")
        for column in columns { column.draw(into: &markup) }
        markup.add("</tr></thead>\n<tbody>\n")
        for row in rows { row.draw(into: &markup, icons: icons) }
        markup.add("</tbody>")
        if let total {
            markup.add("\n<tfoot>")
            total.draw(into: &markup, icons: icons)
            markup.add("</tfoot>")
        }
        markup.add("\n</table></div>")
    }
}

extension TableModel.Column {
    fileprivate func draw(into markup: inout Markup) {
        markup.add("<th scope=\"col\"")
        if isNumber { markup.add(" class=\"n\"") }
        if let sorted { markup.attribute("aria-sort", sorted) }
        markup.add(">")
        if let sortHref {
            markup.add("<a")
            markup.attribute("href", sortHref)
            markup.add(">")
            markup.text(label)
            markup.add("</a>")
        } else if isHidden {
            markup.add("<span class=\"sr\">")
            markup.text(label)
            markup.add("</span>")
        } else {
            markup.text(label)
        }
        markup.add("</th>")
    }
}

extension TableModel.Row {
    fileprivate func draw(into markup: inout Markup, icons: String) {
        markup.add(isLate ? "<tr class=\"late\">" : "<tr>")
        for cell in cells { cell.draw(into: &markup, icons: icons) }
        markup.add("</tr>\n")
    }
}

extension TableModel.Cell {
    fileprivate func draw(into markup: inout Markup, icons: String) {
        markup.add(isHeader ? "<th scope=\"row\">" : isNumber ? "<td class=\"n\">" : "<td>")
        if let href {
            markup.add(isHeader ? "<a data-row" : "<a")
            markup.attribute("href", href)
            markup.add(">")
            markup.text(text)
            markup.add("</a>")
        } else {
            markup.text(text)
        }
        if let path { path.draw(into: &markup) }
        if let tag { tag.draw(into: &markup, icons: icons) }
        if let sub {
            markup.add("<span class=\"sub\">")
            markup.text(sub)
            markup.add("</span>")
        }
        if let citation {
            markup.add("<span class=\"sub\">")
            citation.draw(into: &markup, icons: icons)
            markup.add("</span>")
        }
        for button in buttons { button.draw(into: &markup) }
        markup.add(isHeader ? "</th>" : "</td>")
    }
}

extension Tag {
    func draw(into markup: inout Markup, icons: String) {
        markup.add(" <span")
        markup.attribute("class", "tag " + style)
        markup.add("><svg class=\"i\" aria-hidden=\"true\"><use")
        markup.attribute("href", icons + "#i-" + icon)
        markup.add("/></svg>")
        markup.text(text)
        markup.add("</span>")
    }
}

extension Citation {
    fileprivate func draw(into markup: inout Markup, icons: String) {
        markup.add(href == nil ? "<span class=\"rule\"" : "<a class=\"rule\"")
        if let href { markup.attribute("href", href) }
        markup.add("><svg class=\"i\" aria-hidden=\"true\"><use")
        markup.attribute("href", icons + "#i-rule")
        markup.add("/></svg>")
        markup.text(label)
        markup.add(href == nil ? "</span>" : "</a>")
    }
}

extension Link {
    fileprivate func draw(into markup: inout Markup) {
        markup.add("<a class=\"btn s\"")
        markup.attribute("href", href)
        markup.add(">")
        markup.text(label)
        markup.add("</a> ")
    }
}
