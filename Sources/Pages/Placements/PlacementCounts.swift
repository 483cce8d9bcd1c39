import Casework

/// What has been given: guidance by window, days and hours by month, and evaluations.
extension PlacementBlocks {
    /// Nothing when the rulebook counts no guidance for the form.
    var guidance: [Block] {
        if file.guidance.isEmpty { return [] }
        let rows = file.guidance.map { count in
            let worst = count.findings.max { $0.severity < $1.severity }
            return TableModel.Row([
                TableModel.Cell(
                    format.range(count.days), tag: worst.map { _ in Tag(words.text("placements.short"), .warn) }),
                TableModel.Cell(format.hoursWithUnit(minutes: count.individual)),
                TableModel.Cell(format.hoursWithUnit(minutes: count.social)),
                TableModel.Cell(
                    count.findings.map { $0.message.in(words.language) }.joined(separator: " "),
                    citation: worst.map { Citation($0.citation) }),
            ])
        }
        return [
            block(
                "placements.guidance",
                columns: [
                    "placements.window", "placements.individual", "placements.social", "placements.rule",
                ], numbers: [1, 2], rows, none: "placements.none")
        ]
    }

    var trend: Block {
        let rows = file.trend.map { month in
            TableModel.Row([
                TableModel.Cell(format.month(month.month)),
                TableModel.Cell(format.number(month.days)),
                TableModel.Cell(tenths(month.tenthsOfDaysPerWeek)),
                TableModel.Cell(format.hoursWithUnit(minutes: month.minutes)),
                TableModel.Cell(format.hoursWithUnit(minutes: month.minutesPerDay)),
            ])
        }
        return block(
            "placements.trend",
            columns: [
                "placements.month", "placements.days_in_month", "placements.days_per_week", "placements.hours",
                "placements.hours_per_day",
            ], numbers: [1, 2, 3, 4], rows, none: "placements.no_days")
    }

    private func tenths(_ value: Int) -> String {
        format.number(value / 10) + (words.language == .en ? "." : ",") + String(value % 10)
    }

    var evaluations: Block {
        let rows = file.evaluations.map { one in
            TableModel.Row([
                TableModel.Cell(format.day(one.madeOn)), TableModel.Cell(one.attainment),
                TableModel.Cell(one.effect), TableModel.Cell(one.clientView),
            ])
        }
        return block(
            "placements.evaluations",
            columns: [
                "placements.made_on", "placements.attainment", "placements.effect", "placements.client_view",
            ], rows, none: "placements.no_evaluations")
    }
}
