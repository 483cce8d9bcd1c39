import Casework

/// The dossier's papers, the staff, the sites and the meetings.
extension ProviderBlocks {
    /// Each item that the rulebook asks for, with its paper or its want.
    var papers: Block {
        let items = view.rules.codes(of: "provider_dossier", on: view.today)
        let rows = items.filter { $0.code != "subcontractors" || view.dossier.terms.usesSubcontractors }.map { item in
            let paper = view.dossier.papers.current(item.code, on: view.today)
            return TableModel.Row([
                TableModel.Cell(item.name.in(words.language), sub: paper?.name),
                TableModel.Cell(paper.map { format.day($0.receivedOn) } ?? "–"),
                TableModel.Cell(
                    paper.map { $0.validTo.map(format.day) ?? words.text("providers.until_further") } ?? "–",
                    sub: paper.flatMap { $0.keptWhere.isEmpty ? nil : $0.keptWhere }, tag: tag(paper)),
                TableModel.Cell(
                    buttons: [
                        Link(words.text("providers.paper.receive"), to: path + "/papers/new?item=" + item.code)
                    ]),
            ])
        }
        return table(
            "providers.papers",
            ["providers.paper.item", "providers.paper.received", "providers.paper.valid", "providers.acts"], rows,
            none: "providers.no_papers")
    }

    private func tag(_ paper: ProviderPaper?) -> Tag? {
        guard let paper else { return Tag(words.text("providers.paper.missing"), .warn) }
        if !paper.holds(on: view.today) { return Tag(words.text("providers.paper.expired"), .stop) }
        let isDue = view.judgement.expiring.contains { $0.paper.id == paper.id }
        return isDue ? Tag(words.text("providers.paper.expiring"), .warn) : nil
    }

    var staff: Block {
        let rows = view.dossier.staff.map { worker in
            let terms = worker.terms
            let isOver = !terms.days.contains(view.today)
            let found = view.judgement.staff.first { $0.worker.id == worker.id }?.findings ?? []
            let mark = [terms.registerMark, terms.caseDecision].filter { !$0.isEmpty }.joined(separator: ". ")
            return TableModel.Row([
                TableModel.Cell(
                    terms.name, href: path + "/staff/" + worker.id.rawValue,
                    sub: terms.substitutes.isEmpty
                        ? nil : words.text("providers.staff.substitutes", ["name": terms.substitutes]),
                    tag: isOver
                        ? Tag(words.text("providers.staff.left"), .quiet)
                        : found.isEmpty ? nil : Tag(words.text("providers.staff.look"), .warn)),
                TableModel.Cell(
                    name(terms.qualification, "qualifications"),
                    sub: terms.specialities.isEmpty
                        ? nil : terms.specialities.map { name($0, "specialities") }.joined(separator: ", ")),
                TableModel.Cell(terms.duties.map { name($0, "staff_duties") }.joined(separator: ", ")),
                TableModel.Cell(mark.isEmpty ? "–" : mark),
            ])
        }
        return table(
            "providers.staff_heading",
            [
                "providers.staff.name", "providers.staff.qualification", "providers.staff.duties",
                "providers.staff.mark",
            ], rows, none: "providers.staff.none")
    }

    var sites: Block {
        let monday = Day(2024, 1, 1)
        let rows = view.dossier.sites.map { site, service in
            let days = service.weekdays.map { format.weekday(monday.adding(days: $0.rawValue - 1)) }
                .joined(separator: ", ")
            let isChecked = service.isSuitable && service.hasDigitalRoom
            return TableModel.Row([
                TableModel.Cell(
                    site.name, href: path + "/sites/" + site.id.rawValue, sub: site.address,
                    tag: isChecked
                        ? Tag(words.text("providers.site.checked"), .ok)
                        : Tag(words.text("providers.site.unchecked"), .quiet)),
                TableModel.Cell(
                    service.services.map { view.rules.serviceForm($0)?.name.in(words.language) ?? $0 }
                        .joined(separator: ", ")),
                TableModel.Cell(service.capacity.map(format.number) ?? "–"),
                TableModel.Cell([days, service.hours].filter { !$0.isEmpty }.joined(separator: " · ")),
                TableModel.Cell(service.orderContact),
            ])
        }
        return table(
            "providers.sites",
            [
                "providers.site.name", "providers.services", "providers.site.capacity", "providers.site.open",
                "providers.site.contact",
            ], rows, none: "providers.site.none")
    }

    var meetings: Block {
        let rows = view.dossier.meetings.map { meeting in
            TableModel.Row([
                TableModel.Cell(
                    format.dayWithWeekday(meeting.meetingOn),
                    href: view.mayDecide ? path + "/meetings/" + meeting.id.rawValue : nil,
                    sub: words.text("providers.meeting.invited", ["day": format.day(meeting.invitedOn)])),
                TableModel.Cell(meeting.agenda), TableModel.Cell(meeting.participants),
                TableModel.Cell(
                    meeting.minutes,
                    tag: meeting.minutes.isEmpty ? Tag(words.text("providers.meeting.to_come"), .quiet) : nil),
            ])
        }
        var block = table(
            "providers.meetings",
            [
                "providers.meeting.day", "providers.meeting.agenda", "providers.meeting.participants",
                "providers.meeting.minutes",
            ], rows, none: "providers.meeting.none")
        block.hint = words.text("providers.meeting.free")
        return block
    }

    private func table(_ heading: String, _ columns: [String], _ rows: [TableModel.Row], none: String) -> Block {
        Block(
            words.text(heading),
            table: rows.isEmpty
                ? nil
                : TableModel(
                    caption: words.text(heading), isCaptionHidden: true,
                    columns: columns.map { .init(words.text($0), isHidden: $0.hasSuffix(".acts")) }, rows: rows),
            empty: rows.isEmpty
                ? EmptyState(.nothingYet, heading: words.name(of: "layout.empty", "nothing_yet"), words.text(none))
                : nil)
    }
}
