package import Casework
package import Register

extension Act {
    /// What the rules may know of the client's needs assessment on the day: whether one is completed, and the parts
    /// written in the newest.
    package func needsFacts(of client: Client, on day: Day, in register: some Reading) throws -> Facts {
        let sent = try register.documents(of: client.id, kinds: [.needsAssessment])
            .filter { $0.sentOn.map { $0 <= day } ?? false }
        var facts = Facts()
        facts[.needsAssessmentCompleted] = .flag(!sent.isEmpty)
        guard let newest = sent.first else { return facts }
        let sections = try sections(of: .needsAssessment, for: client, in: nil, on: newest.madeOn, register)
        facts[.needsAssessmentParts] = .codes(sections.writtenParts(in: newest.sections))
        return facts.merging(Self.needsFacts(ofWriting: newest))
    }

    /// How one assessment was made, and who took part; nothing is said of what it doesn't tell.
    static func needsFacts(ofWriting document: Document) -> Facts {
        var facts = Facts()
        facts[.needsAssessmentInMeeting] = AssessmentWay.of(document).map { .flag($0.isMeeting) }
        let parties = DocumentParticipant.parties(of: document)
        facts[.needsAssessmentParties] = parties.isEmpty ? nil : .codes(parties)
        return facts
    }
}
