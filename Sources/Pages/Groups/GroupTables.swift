import Casework

/// Who is in the group, and what has been held.
extension GroupBlocks {
    var members: Block {
        let rows = file.seats.map { seat in
            let member = seat.member
            let isOver = member.days.last.map { $0 < file.today } ?? false
            return TableModel.Row([
                TableModel.Cell(
                    seat.clientName, href: "/clients/" + member.clientID.rawValue,
                    sub: member.leaveReason.isEmpty ? nil : member.leaveReason,
                    tag: isOver ? Tag(words.text("groups.over"), .quiet) : nil),
                TableModel.Cell(format.range(member.days)),
                TableModel.Cell(format.number(seat.attended) + " / " + format.number(seat.held)),
                talk(seat),
                TableModel.Cell(buttons: isOver ? [] : buttons(member)),
            ])
        }
        return Block(
            words.text("groups.members"),
            table: rows.isEmpty
                ? nil
                : TableModel(
                    caption: words.text("groups.members"), isCaptionHidden: true,
                    columns: [
                        .init(words.text("groups.client")), .init(words.text("groups.in_group")),
                        .init(words.text("groups.attended")), .init(words.text("groups.talk")),
                        .init(words.text("groups.acts"), isHidden: true),
                    ], rows: rows),
            empty: rows.isEmpty
                ? EmptyState(.nothingYet, heading: words.text("groups.empty"), words.text("groups.empty_text")) : nil)
    }

    /// This month's talks and, when they fell short, the month before with its rule.
    private func talk(_ seat: GroupSeat) -> TableModel.Cell {
        let before = words.text(
            "groups.talk_before", ["hours": format.hoursWithUnit(minutes: seat.talk.before)])
        let worst = seat.talkFindings.max { $0.severity < $1.severity }
        let short = worst.flatMap { $0.severity == .note ? nil : $0 }
        return TableModel.Cell(
            format.hoursWithUnit(minutes: seat.talk.now), sub: before,
            tag: short.map { _ in Tag(words.text("groups.talk_short"), .warn) },
            citation: short.map { Self.shown($0.citation) })
    }

    private func buttons(_ member: GroupMember) -> [Link] {
        [
            Link(
                words.text("groups.record_talk"), to: "/clients/" + member.clientID.rawValue + "/days"),
            Link(words.text("groups.leave"), to: path + "/members/" + member.id.rawValue + "/leaving"),
        ]
    }

    var sessions: Block {
        let rows = file.sessions.prefix(20).map { session in
            TableModel.Row([
                TableModel.Cell(
                    format.dayWithWeekday(session.day), href: path + "/sessions/" + session.day.description),
                TableModel.Cell(
                    file.themes.first { $0.code == session.theme }?.name.in(words.language) ?? "–",
                    sub: session.content.isEmpty ? nil : session.content),
            ])
        }
        return Block(
            words.text("groups.sessions"),
            table: rows.isEmpty
                ? nil
                : TableModel(
                    caption: words.text("groups.sessions"), isCaptionHidden: true,
                    columns: [.init(words.text("groups.day")), .init(words.text("groups.theme"))], rows: Array(rows)),
            empty: rows.isEmpty
                ? EmptyState(
                    .nothingYet, heading: words.text("groups.no_sessions"), words.text("groups.no_sessions_text"))
                : nil)
    }
}
