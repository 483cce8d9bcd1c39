import Casework

/// A meeting's terms in words.
struct MeetingWords {
    let terms: MeetingTerms
    let words: Words

    var kind: String { words.name(of: "meetings.kind", terms.kind.rawValue) }

    /// "ti 1.12. klo 10.00–11.00"
    var time: String {
        words.text(
            "meetings.time",
            [
                "day": words.format.shortDayWithWeekday(terms.day), "start": clock(terms.startsAt),
                "end": clock((terms.startsAt + terms.minutes) % 1_440),
            ])
    }

    var place: String {
        let mode = words.name(of: "meetings.mode", terms.mode.rawValue)
        return terms.place.isEmpty ? mode : mode + ", " + terms.place
    }

    private func clock(_ minutes: Int) -> String { words.format.clock(hour: minutes / 60, minute: minutes % 60) }
}

extension Meeting {
    func tag(today: Day, _ words: Words) -> Tag {
        let isDue = state == .planned && terms.day < today
        let tone: Tone =
            switch state {
            case .planned: isDue ? .warn : .info
            case .held: .ok
            case .cancelled: .quiet
            }
        return Tag(words.name(of: "meetings.state", isDue ? "due" : state.rawValue), tone)
    }
}
