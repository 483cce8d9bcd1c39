/// The moving of an entry that was written to the wrong client: it is read where it belongs, and where it was only
/// that it was moved and why stays.
package struct RecordMove: Equatable, Sendable {
    package let entry: ID<RecordEntry>
    package let newEntry: ID<RecordEntry>
    /// Kept sealed; it doesn't name the other client.
    package let reason: String
    package let movedBy: ID<UserAccount>
    /// The instant in UTC.
    package let movedAt: String

    package init(
        entry: ID<RecordEntry>, newEntry: ID<RecordEntry>, reason: String, movedBy: ID<UserAccount>, movedAt: String
    ) {
        self.entry = entry
        self.newEntry = newEntry
        self.reason = reason
        self.movedBy = movedBy
        self.movedAt = movedAt
    }
}
