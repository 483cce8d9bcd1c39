extension Meeting {
    /// Days within which what was agreed is written down: our own pace, no rulebook speaks of it.
    package static let daysToRecord = 7

    /// What a planned meeting asks of somebody who is called to it: to come while it is ahead, and of the one who
    /// called it together to write down what was agreed when it is over.
    ///
    /// - Returns: nil when it asks nothing of this person
    package func task(for user: ID<UserAccount>, on today: Day) -> WorkTask? {
        guard state == .planned else { return nil }
        if terms.day >= today {
            return WorkTask(
                .attendMeeting, due: terms.day, turn: .reader, cause: terms.day, citation: nil, place: .meeting(id))
        }
        guard plannedBy == user else { return nil }
        return WorkTask(
            .recordMeeting, from: terms.day, due: terms.day.adding(days: Self.daysToRecord), turn: .reader,
            cause: terms.day, citation: nil, place: .meeting(id))
    }
}
