import Mustache

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
        var isNumber = false
        var isHeader = false

        /// A value that isn't known is an en dash.
        package init(
            _ text: String = "", href: String? = nil, sub: String? = nil, tag: Tag? = nil,
            citation: Citation? = nil, buttons: [Link] = []
        ) {
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

extension TableModel.Row: MustacheParent {
    fileprivate func fitted(to columns: [TableModel.Column]) -> Self {
        var row = self
        for (index, column) in zip(row.cells.indices, columns) {
            row.cells[index].isNumber = column.isNumber
            row.cells[index].isHeader = index == row.cells.startIndex
        }
        return row
    }

    package func child(named name: String) -> Any? {
        switch name {
        case "cells": cells
        case "isLate": isLate
        default: nil
        }
    }
}

extension TableModel.Cell: MustacheParent {
    package func child(named name: String) -> Any? {
        switch name {
        case "text": text
        case "href": Absent.or(href)
        case "sub": Absent.or(sub)
        case "tag": Absent.or(tag.map(SceneNode.init(reading:)))
        case "citation": Absent.or(citation.map(SceneNode.init(reading:)))
        case "buttons": buttons.map(SceneNode.init(reading:))
        case "isNumber": isNumber
        case "isHeader": isHeader
        default: nil
        }
    }
}
