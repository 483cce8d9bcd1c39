package import Casework

extension ListPage {
    /// The meetings that one is asked to, the nearest first.
    package static func meetings(_ lines: [MeetingLine], today: Day, words: Words) -> ListPage {
        let column = { (name: String) in TableModel.Column(words.name(of: "meetings.column", name)) }
        return ListPage(
            title: words.text("meetings.list.title"),
            table: TableModel(
                caption: words.text("meetings.list.title"), isCaptionHidden: true,
                columns: ["time", "client", "kind", "place"].map(column),
                rows: lines.map { line in
                    let said = MeetingWords(terms: line.meeting.terms, words: words)
                    return TableModel.Row([
                        .init(
                            said.time, href: "/meetings/" + line.meeting.id.rawValue,
                            tag: line.meeting.tag(today: today, words)),
                        .init(line.clientName, href: "/clients/" + line.meeting.clientID.rawValue), .init(said.kind),
                        .init(said.place),
                    ])
                }),
            empty: EmptyState(
                .nothingYet, heading: words.text("meetings.list.empty"), words.text("meetings.list.empty_text"),
                link: Link(words.text("messages.list.to_clients"), to: "/clients")),
            subject: words.text("meetings.list.subject"),
            actions: [Button(words.text("meetings.calendar.link"), to: "/meetings/calendar", .quiet)])
    }

    /// The meetings about a client, the newest first.
    package static func clientMeetings(
        _ meetings: [Meeting], of header: ClientHeader, tabs: [Tab], mayPlan: Bool, today: Day, words: Words
    ) -> ListPage {
        let title = words.text("meetings.list.title")
        let new = "/clients/" + header.id.rawValue + "/meetings/new"
        let column = { (name: String) in TableModel.Column(words.name(of: "meetings.column", name)) }
        return ListPage(
            title: title,
            table: TableModel(
                caption: title, isCaptionHidden: true, columns: ["time", "kind", "place"].map(column),
                rows: meetings.map { meeting in
                    let said = MeetingWords(terms: meeting.terms, words: words)
                    return TableModel.Row([
                        .init(
                            said.time, href: "/meetings/" + meeting.id.rawValue,
                            tag: meeting.tag(today: today, words)),
                        .init(said.kind), .init(said.place),
                    ])
                }),
            empty: EmptyState(
                .nothingYet, heading: words.text("meetings.list.empty"), words.text("meetings.client.empty_text"),
                link: mayPlan ? Link(words.text("meetings.new.title"), to: new) : nil),
            subject: header.name + ", " + header.line(on: today, words), crumbs: header.crumbs(words, title),
            tabs: tabs, actions: mayPlan ? [Button(words.text("meetings.new.title"), to: new, .go)] : [])
    }
}

extension PortalPage {
    /// The client's own meetings: those ahead first, then what was agreed before.
    package static func ownMeetings(
        _ meetings: [(meeting: Meeting, participants: [MeetingParticipant])], today: Day, words: Words
    ) -> PortalPage {
        let ahead = meetings.filter { $0.meeting.state == .planned && $0.meeting.terms.day >= today }
        let past = meetings.filter { $0.meeting.state != .planned || $0.meeting.terms.day < today }.reversed()
        let none = Block(
            empty: EmptyState(
                .nothingYet, heading: words.text("meetings.own.none"), words.text("meetings.own.none_text")))
        var blocks = [
            ahead.isEmpty
                ? none
                : Block(words.text("meetings.own.ahead"), trail: ahead.map { item($0.meeting, $0.participants, words) })
        ]
        if !past.isEmpty {
            blocks.append(
                Block(words.text("meetings.own.past"), trail: past.map { item($0.meeting, $0.participants, words) }))
        }
        return PortalPage(
            title: words.text("meetings.own.title"), back: Link(words.text("own_path.back"), to: "/own-path"),
            tiles: [
                Tile(
                    words.text("meetings.calendar.link"), hint: words.text("meetings.calendar.tile_hint"),
                    icon: "calendar", to: "/own-path/calendar")
            ], blocks: blocks)
    }

    private static func item(
        _ meeting: Meeting, _ participants: [MeetingParticipant], _ words: Words
    ) -> TrailItem {
        let said = MeetingWords(terms: meeting.terms, words: words)
        let with = words.text(
            "meetings.own.with", ["people": participants.map(\.name).joined(separator: ", ")])
        let state = meeting.state == .cancelled ? words.text("meetings.own.cancelled") : ""
        return TrailItem(
            time: said.time, lead: said.kind,
            [said.place + ".", with, meeting.terms.agenda, state, meeting.outcome].filter { !$0.isEmpty }
                .joined(separator: " "),
            state: meeting.state == .planned ? .next : .done)
    }
}
