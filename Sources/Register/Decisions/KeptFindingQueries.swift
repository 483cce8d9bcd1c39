package import Casework

extension KeptFinding.Verdict: SQLValue {}

extension Reading {
    /// What the rules said when the decision was made, in the order it was said.
    package func keptFindings(of decision: ID<Decision>) throws -> [KeptFinding] {
        try session.rows("SELECT * FROM decision_finding WHERE decision_id = \(decision) ORDER BY number").map { row in
            let message = Wording(
                fi: try opened(row, "message_fi_sealed"), sv: try opened(row, "message_sv_sealed"),
                en: try opened(row, "message_en_sealed"))
            return KeptFinding(
                edition: try row.string("edition"), ruleID: try row.string("rule"), verdict: try row.code("verdict"),
                isAboutClient: try row.flag("about_client"), message: message.fi.isEmpty ? nil : message)
        }
    }
}

extension WriteTransaction {
    /// Keeps what the rules said of a decision that is made, once and for all.
    package func keep(_ findings: [KeptFinding], of decision: ID<Decision>) throws {
        for (index, finding) in findings.enumerated() {
            try session.run(
                """
                INSERT INTO decision_finding (decision_id, number, edition, rule, verdict, about_client,
                    message_fi_sealed, message_sv_sealed, message_en_sealed)
                VALUES (\(decision), \(index + 1), \(finding.edition), \(finding.ruleID), \(finding.verdict),
                    \(finding.isAboutClient), \(try sealed(finding.message?.fi ?? "")),
                    \(try sealed(finding.message?.sv ?? "")), \(try sealed(finding.message?.en ?? "")))
                """)
        }
    }
}
