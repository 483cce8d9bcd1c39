package import Casework

extension PortalPage {
    /// Who has read or written of the client, by month, in plain words.
    ///
    /// - Parameter isLong: whether the last year is told of, and not the last month
    package static func ownReaders(_ readers: [OwnReader], isLong: Bool, words: Words) -> PortalPage {
        let timed = readers.compactMap { reader in TrailTime(reader.at).map { (time: $0, reader: reader) } }
        var months: [(month: Month, items: [TrailItem])] = []
        for (time, reader) in timed {
            let item = item(reader, at: time, words)
            if months.last?.month == time.day.month {
                months[months.count - 1].items.append(item)
            } else {
                months.append((time.day.month, [item]))
            }
        }
        let none = Block(
            empty: EmptyState(
                .nothingYet, heading: words.text("own_path.readers.none"), words.text("own_path.readers.none_text")))
        var ways = Block(
            words.text("own_path.readers.span"),
            links: [
                isLong
                    ? Link(words.text("own_path.readers.month"), to: "/own-path/readers")
                    : Link(words.text("own_path.readers.year"), to: "/own-path/readers?span=year")
            ])
        ways.hint = isLong ? words.text("own_path.readers.shows_year") : words.text("own_path.readers.shows_month")
        return PortalPage(
            title: words.text("own_path.readers.title"), back: Link(words.text("own_path.back"), to: "/own-path"),
            intro: words.text("own_path.readers.intro"),
            blocks: (months.isEmpty ? [none] : months.map { Block(words.format.month($0.month), trail: $0.items) })
                + [
                    ways,
                    Block(words.text("own_path.readers.odd"), paragraphs: [words.text("own_path.readers.odd_text")]),
                ])
    }

    private static func item(_ reader: OwnReader, at time: TrailTime, _ words: Words) -> TrailItem {
        let role = reader.role.map { words.name(of: "code.role", $0.rawValue) }
        let who = [role, reader.organisation].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
        let things = reader.seen.map { room -> String in
            let key = "own_path.seen." + room
            return words.has(key) ? words.name(of: "own_path.seen", room) : words.text("own_path.seen.other")
        }
        let list = Array(Set(things)).sorted().joined(separator: ", ")
        let act =
            reader.wasRefused
            ? words.text("own_path.readers.refused")
            : reader.hasWritten
                ? words.text("own_path.readers.wrote", ["things": list])
                : words.text("own_path.readers.read", ["things": list])
        return TrailItem(
            time: time.worded(words), lead: reader.name.isEmpty ? words.text("own_path.readers.unknown") : reader.name,
            [who.isEmpty ? "" : who + ".", act, why(reader, words)].filter { !$0.isEmpty }.joined(separator: " "))
    }

    private static func why(_ reader: OwnReader, _ words: Words) -> String {
        if reader.wasRefused { return "" }
        if let text = reader.explanation { return words.text("own_path.readers.stated", ["reason": text]) }
        return reader.ground.map { words.name(of: "own_path.why", $0.rawValue) } ?? ""
    }
}
