import Casework

/// The reports that are owed, the documents that are made, and how the period rested and ended.
extension PeriodBlocks {
    var reports: Block {
        if file.reports.isEmpty {
            return Block(
                words.text("periods.reports.heading"),
                empty: EmptyState(
                    .nothingYet, heading: words.text("periods.reports.none"), words.text("periods.reports.none_text")))
        }
        let cells = ReportCells(today: file.today, words: words)
        let rows = file.reports.map { standing in
            TableModel.Row(
                [
                    cells.name(standing, period: period.id), cells.due(standing), cells.state(standing),
                    file.steps.contains(.finalReport)
                        ? cells.work(standing, period: period.id) : cells.delivered(standing),
                ], isLate: standing.state != .delivered && standing.daysLate(on: file.today) > 0)
        }
        return Block(
            words.text("periods.reports.heading"),
            table: TableModel(
                caption: words.text("periods.reports.heading"), isCaptionHidden: true,
                columns: ["report", "due", "state", "delivered"].map {
                    TableModel.Column(words.name(of: "reports.column", $0))
                }, rows: rows))
    }

    var documents: [Block] {
        let kinds: Set<Document.Kind> = [.contract, .implementationPlan]
        let others = file.documents.filter { kinds.contains($0.document.kind) }
        if others.isEmpty { return [] }
        let rows = others.map { written in
            let document = written.document
            return TableModel.Row([
                TableModel.Cell(
                    words.name(of: "code.document_kind", document.kind.rawValue),
                    href: "/documents/" + document.id.rawValue),
                TableModel.Cell(format.day(document.madeOn)),
                TableModel.Cell(tag: Tag.document(document.state, words)),
                TableModel.Cell(deliveries(written.deliveries)),
            ])
        }
        var block = Block(
            words.text("periods.documents.heading"),
            table: TableModel(
                caption: words.text("periods.documents.heading"), isCaptionHidden: true,
                columns: ["document", "made", "state", "delivered"].map {
                    TableModel.Column(words.name(of: "reports.column", $0))
                }, rows: rows))
        if let review = file.review {
            block.notes = [
                Note(
                    review.day < file.today ? .warn : .info, lead: words.text("periods.review.lead"),
                    words.text("periods.review.text", ["day": format.day(review.day)]),
                    citations: [Citation(review.citation)])
            ]
        }
        return [block]
    }

    private func deliveries(_ deliveries: [DocumentDelivery]) -> String {
        deliveries.map { delivery in
            words.name(of: "code.recipient", delivery.recipient.rawValue) + " " + format.day(delivery.deliveredOn)
        }.joined(separator: ", ")
    }

    var pauses: [Block] {
        if period.pauses.isEmpty { return [] }
        return [
            Block(
                words.text("periods.pauses.heading"),
                terms: period.pauses.map { Term(format.range($0.days), $0.reason) })
        ]
    }

    var ending: [Block] {
        let done = period.milestones
        guard let ended = done.endedOn else { return [] }
        var terms = [
            Term(words.text("periods.end.day"), format.day(ended)),
            Term(
                words.text("periods.end.cause"),
                done.endCause.map { words.name(of: "code.end_cause", $0.rawValue) } ?? "–"),
        ]
        if !done.endReason.isEmpty { terms.append(Term(words.text("periods.end.reason"), done.endReason)) }
        if !done.nextPath.isEmpty { terms.append(Term(words.text("periods.end.next_path"), done.nextPath)) }
        if done.endCause != .neverStarted {
            terms.append(Term(words.text("periods.end.client_feedback"), day(done.clientFeedbackOn)))
            terms.append(Term(words.text("periods.end.provider_feedback"), day(done.providerFeedbackOn)))
        }
        let outcomes = file.outcomes.filter { $0.outcome.periodID == period.id }
        let steps = outcomes.map { step in
            TrailItem(
                time: format.day(step.outcome.effectiveOn), lead: step.name.in(words.language),
                step.outcome.isOpenMarket ? words.text("outcomes.open_market") : nil)
        }
        let windows = outcomes.compactMap(\.outcome.postContact).map { window in
            Note(
                .info, lead: words.text("outcomes.window.lead"),
                words.text("outcomes.window.text", ["days": format.range(window)]))
        }
        return [Block(words.text("periods.end.heading"), notes: windows, terms: terms, trail: steps)]
    }

    private func day(_ day: Day?) -> String { day.map(format.day) ?? words.text("periods.missing") }
}

extension Tag {
    /// A document's state in a word.
    static func document(_ state: Document.State, _ words: Words) -> Tag {
        Tag(words.name(of: "code.document_state", state.rawValue), state == .sent ? .ok : .quiet)
    }
}
