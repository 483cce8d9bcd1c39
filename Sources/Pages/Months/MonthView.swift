package import Casework

/// A month as its pages draw it: the lines, and whether they are computed now or frozen in a run.
package struct MonthView: Sendable {
    package struct Line: Sendable {
        let name: String
        let line: MonthLine

        package init(name: String, line: MonthLine) {
            self.name = name
            self.line = line
        }
    }

    /// A run that has been made.
    package struct Run: Sendable {
        let id: ID<MonthRun>
        let digest: String
        let madeBy: String
        /// The day it was made.
        let madeOn: Day
        let supersededBy: ID<MonthRun>?

        package init(id: ID<MonthRun>, digest: String, madeBy: String, madeOn: Day, supersededBy: ID<MonthRun>?) {
            self.id = id
            self.digest = digest
            self.madeBy = madeBy
            self.madeOn = madeOn
            self.supersededBy = supersededBy
        }
    }

    let month: Month
    let provider: String
    let county: String
    let lines: [Line]
    let rules: RuleSet
    let total: Money
    /// The run that is shown; nil for what would be run now.
    let run: Run?
    /// The run that holds, beside a preview.
    let latest: ID<MonthRun>?
    /// Whether the reader is of the provider and may run and mark.
    let isOwn: Bool

    package init(
        month: Month, provider: String, county: String, lines: [Line], rules: RuleSet, total: Money, run: Run? = nil,
        latest: ID<MonthRun>? = nil, isOwn: Bool
    ) {
        self.month = month
        self.provider = provider
        self.county = county
        self.lines = lines
        self.rules = rules
        self.total = total
        self.run = run
        self.latest = latest
        self.isOwn = isOwn
    }

    var flags: [(name: String, flag: MonthLine.Flag)] {
        lines.flatMap { line in line.line.flags.map { (line.name, $0) } }
    }
}

extension MonthView {
    /// The lines as a table, with what was checked beside each; on paper without links and with the days of travel.
    func table(_ words: Words, isPlain: Bool = false) -> TableModel {
        let format = words.format
        let rows = lines.map { one in
            let line = one.line
            return TableModel.Row([
                .init(
                    one.name, href: isOwn && !isPlain ? "/clients/\(line.clientID)/days?month=\(month)" : nil,
                    sub: about(line, words)),
                .init(realised(line, format)),
                .init(line.unusedUnits == 0 ? "–" : format.number(line.unusedUnits)),
                .init(format.money(line.unitPrice)), .init(format.money(line.amount)),
                isPlain ? .init(format.number(line.travelDays)) : .init(tag: tag(line, words)),
            ])
        }
        let total = TableModel.Row([
            .init(words.plural("months.total_clients", count: Set(lines.map(\.line.clientID)).count)), .init(),
            .init(format.number(lines.reduce(0) { $0 + $1.line.unusedUnits })), .init(),
            .init(format.money(self.total)),
            .init(isPlain ? format.number(lines.reduce(0) { $0 + $1.line.travelDays }) : ""),
        ])
        return TableModel(
            caption: words.text("months.lines"), isCaptionHidden: true,
            columns: [
                .init(words.text("months.column.client")),
                .init(words.text("months.column.realised"), isNumber: true),
                .init(words.text("months.column.unused"), isNumber: true),
                .init(words.text("months.column.price"), isNumber: true),
                .init(words.text("months.column.amount"), isNumber: true),
                isPlain
                    ? .init(words.text("months.column.travel"), isNumber: true)
                    : .init(words.text("months.column.check")),
            ], rows: rows, total: total)
    }

    /// The voucher's number and the service form.
    private func about(_ line: MonthLine, _ words: Words) -> String {
        let form = rules.serviceForm(line.serviceForm)?.name.in(words.language) ?? line.serviceForm
        return line.voucherNumber.isEmpty ? form : line.voucherNumber + ", " + form
    }

    private func realised(_ line: MonthLine, _ format: Format) -> String {
        line.unit == .hour
            ? format.hoursWithUnit(minutes: line.realisedMinutes) : format.number(line.realisedUnits)
    }

    private func tag(_ line: MonthLine, _ words: Words) -> Tag {
        guard let heaviest = line.flags.min(by: { $0.kind.weight < $1.kind.weight }) else {
            return Tag(words.text("months.in_order"), .ok)
        }
        return Tag(words.name(of: "code.month_flag", heaviest.kind.rawValue), heaviest.kind.tone)
    }
}

extension MonthLine.Flag.Kind {
    var tone: Tone {
        switch self {
        case .voucherExceeded, .noVoucher, .windowExceeded, .outsidePeriod, .weekExceeded: .stop
        case .dayLength, .certificateMissing, .marksMissing, .onlyRemote: .warn
        case .unusedLeftOut, .providerCancelled: .info
        }
    }

    var weight: Int {
        switch tone {
        case .stop: 0
        case .warn: 1
        default: 2
        }
    }
}
