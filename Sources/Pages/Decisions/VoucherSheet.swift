import Casework

/// The balance of a voucher as tables: what became of its units, and each entry with what was left after it.
struct VoucherSheet {
    let balance: VoucherBalance
    let words: Words

    var unit: String { words.name(of: "decisions.unit", balance.unit.rawValue) }

    /// Days, or minutes as hours.
    func number(_ quantity: Int) -> String {
        balance.unit == .hour ? words.format.hours(minutes: quantity) : words.format.number(quantity)
    }

    func fact(_ kind: VoucherBalance.Kind) -> Fact {
        Fact(words.name(of: "decisions.balance", kind.rawValue), number(balance.total(kind)), unit: unit)
    }

    var totals: Block {
        let rows = VoucherBalance.Kind.allCases.map { kind in
            row(words.name(of: "decisions.balance", kind.rawValue), balance.total(kind))
        }
        return block(
            words.text("decisions.voucher_balance"),
            [
                words.text("decisions.voucher_entry.what"), unit.capitalisedFirst,
                words.text("decisions.voucher_entry.euros"),
            ],
            rows + [row(words.text("decisions.voucher.left"), balance.left)])
    }

    var entries: Block {
        var left = 0
        let rows = balance.entries.map { entry in
            left += entry.quantity
            return TableModel.Row([
                TableModel.Cell(words.format.dayWithWeekday(entry.day)),
                TableModel.Cell(words.name(of: "decisions.balance", entry.kind.rawValue)),
                TableModel.Cell(number(entry.quantity)), TableModel.Cell(number(left)),
                TableModel.Cell(words.format.money(balance.worth(of: left))),
            ])
        }
        return block(
            words.text("decisions.voucher_entries"),
            [
                words.text("decisions.voucher_entry.day"), words.text("decisions.voucher_entry.what"),
                unit.capitalisedFirst,
                words.text("decisions.voucher.left"), words.text("decisions.voucher.left_money"),
            ], rows)
    }

    private func row(_ name: String, _ quantity: Int) -> TableModel.Row {
        TableModel.Row([
            TableModel.Cell(name), TableModel.Cell(number(quantity)),
            TableModel.Cell(words.format.money(balance.worth(of: quantity))),
        ])
    }

    private func block(_ heading: String, _ columns: [String], _ rows: [TableModel.Row]) -> Block {
        Block(
            heading,
            table: TableModel(
                caption: heading, isCaptionHidden: true, columns: columns.map { TableModel.Column($0) }, rows: rows))
    }
}
