import Casework
import Register

extension Act {
    /// The most entries that are offered at once.
    private static var mostOffered: Int { 40 }

    /// The entries of the client's record that the next report of the period may quote: those since the report before
    /// it, the earliest first; nothing for other documents, or for a worker who may not read the record.
    func offeredEntries(
        to kind: Document.Kind, in period: ID<ServicePeriod>?, besides correctsID: ID<Document>? = nil,
        _ register: some Reading
    ) throws -> [SignedEntry] {
        guard kind.isReport, let period, let client = try register.client(of: .period(period)),
            try may(.readRecord, to: client, in: register)
        else { return [] }
        let since = try register.documents(in: period)
            .first { $0.kind.isReport && $0.state == .sent && $0.id != correctsID }?.madeOn
        let entries = try register.record(of: client).filter { signed in
            signed.isQuotable && signed.entry.periodID == period && signed.entry.isSeen(by: worker)
                && since.map { signed.entry.content.aboutOn > $0 } ?? true
        }
        return entries.prefix(Self.mostOffered).reversed()
    }
}
