extension WeekSheet {
    /// What a period holds outside a week: sessions, how many of them were remote, their minutes, and by month the
    /// days that the client missed.
    package struct Elsewhere: Equatable, Sendable {
        package var sessions: Int
        package var remote: Int
        package var minutes: Int
        /// Days missed with word on the same day.
        package var sameDay: [Month: Int] = [:]
        /// Days missed without a word.
        package var silent: [Month: Int] = [:]

        package init(sessions: Int = 0, remote: Int = 0, minutes: Int = 0) {
            self.sessions = sessions
            self.remote = remote
            self.minutes = minutes
        }
    }
}
