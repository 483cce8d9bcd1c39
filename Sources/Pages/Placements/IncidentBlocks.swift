package import Casework

extension PlacementBlocks {
    /// The damages with their notices; nothing when none has happened.
    var incidents: [Block] {
        if file.incidents.isEmpty { return [] }
        let rows = file.incidents.map { judged in
            let incident = judged.incident
            let clock = incident.happenedAt.map { " " + format.clock(hour: $0 / 60, minute: $0 % 60) } ?? ""
            let late = judged.findings.first
            return TableModel.Row([
                TableModel.Cell(
                    format.dayWithWeekday(incident.happenedOn) + clock,
                    sub: words.name(of: "placements.incident_kind", incident.kind.rawValue)),
                TableModel.Cell(incident.text, sub: incident.insurance.isEmpty ? nil : incident.insurance),
                TableModel.Cell(
                    format.dayWithWeekday(incident.toldOn),
                    tag: late.map { _ in Tag(words.text("placements.told_late"), .warn) },
                    citation: late.map { Citation($0.citation) }),
                TableModel.Cell(
                    incident.readOn.map(format.day) ?? words.text("placements.unread"), buttons: reading(incident)),
            ])
        }
        var block = block(
            "placements.incidents",
            columns: [
                "placements.happened_on", "placements.incident_text", "placements.told_on", "placements.read_on",
            ], rows, none: "placements.none")
        block.notes = [
            Note(
                .info, words.text("placements.liability"),
                citations: file.damageRule.map { [Citation($0)] } ?? [])
        ]
        return [block]
    }

    private func reading(_ incident: Incident) -> [Link] {
        guard file.mayReadIncidents, incident.readOn == nil else { return [] }
        return [
            Link(
                words.text("placements.read"), to: period + "/incidents/" + incident.id.rawValue + "/reading")
        ]
    }

    /// What protects the client at work: the county's insurance (459/2015).
    var safety: Block {
        Block(words.text("placements.safety"), paragraphs: [words.text("placements.county_insures")])
    }
}

extension FormPage {
    /// The own worker confirms having read the notice of a damage.
    package static func incidentReading(
        _ judged: JudgedIncident, _ file: PlacementFile, guards: Guards, words: Words
    ) -> FormPage {
        let incident = judged.incident
        let path = "/periods/" + file.period.id.rawValue
        return FormPage(
            title: words.text("placements.read_title"),
            action: path + "/incidents/" + incident.id.rawValue + "/reading", guards: guards, sections: [],
            buttons: [
                Button(words.text("placements.read")),
                Button(words.text("layout.button.cancel"), to: path + "/placements", .quiet),
            ], subject: file.client.name,
            notes: [Note(.info, words.text("placements.liability"))]
                + judged.findings.map { Note.finding($0, words: words) },
            terms: [
                Term(words.text("placements.happened_on"), words.format.dayWithWeekday(incident.happenedOn)),
                Term(
                    words.text("placements.incident_kind_label"),
                    words.name(of: "placements.incident_kind", incident.kind.rawValue)),
                Term(words.text("placements.incident_text"), incident.text),
            ])
    }
}
