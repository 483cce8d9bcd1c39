import Casework
import Procedures

/// The county's keeper of rules, who has written a stricter edition and not published it yet.
struct StoryRulebook {
    let stage: Stage
    let reading: RulebookReading

    func write() async throws {
        guard let text = reading.source("pohjois-savo-2024@2024-01-01") else { return }
        let changed = text.replacing("in_force_from: 2024-01-01", with: "in_force_from: \(start)")
            .replacing(
                "max_days: 4}\n    applies_to: [edistava]", with: "max_days: 3}\n    applies_to: [edistava]"
            ).replacing(
                "{service_form: edistava, days_per_week: 4}", with: "{service_form: edistava, days_per_week: 3}")
        guard case .success(let book) = reading.read(changed) else { return }
        try await stage.perform(
            DraftRulebook(in: DemoTown.voucherCounty, CheckedRulebook(text: changed, book: book)), as: "riina.rivi")
    }

    /// The first day of the year that comes.
    private var start: Day { stage.today.month.first.date(monthsAfter: 13 - stage.today.month.number).month.first }
}
