package import Casework

/// The times of meetings as an iCalendar (RFC 5545): initials and a kind of meeting, nothing else of anyone.
package enum CalendarFeed {
    /// - Parameters:
    ///   - summary: the words of a meeting, such as "Polku: yhteistapaaminen"
    ///   - stamp: the instant in UTC at which the feed is read
    package static func text(
        _ lines: [MeetingLine], name: String, stamp: String, summary: (Meeting.Kind) -> String
    ) -> String {
        var text = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Polku//Polku//FI", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
            "X-WR-CALNAME:" + escaped(name),
        ]
        for line in lines {
            let meeting = line.meeting
            let (start, end) = meeting.instants
            // A protected client's initials and times together could tell where they are.
            let who = line.isProtected ? "" : " (" + line.initials + ")"
            text += [
                "BEGIN:VEVENT", "UID:" + escaped(meeting.id.rawValue) + "@polku", "DTSTAMP:" + basic(stamp),
                "DTSTART:" + basic(start), "DTEND:" + basic(end), "SEQUENCE:\(meeting.version - 1)",
                "STATUS:" + (meeting.state == .cancelled ? "CANCELLED" : "CONFIRMED"), "CLASS:PRIVATE",
                "SUMMARY:" + escaped(summary(meeting.terms.kind) + who), "END:VEVENT",
            ]
        }
        return (text + ["END:VCALENDAR"]).map(folded).joined()
    }

    /// An instant as iCalendar writes it: `20261125T090000Z`.
    private static func basic(_ instant: String) -> String {
        String(instant.prefix { $0 != "." }.filter { $0 != "-" && $0 != ":" && $0 != "Z" }) + "Z"
    }

    /// What would end a line or part a value is written out; other control characters are left out.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": escaped += "\\n"
            case "\\", ";", ",": escaped += "\\" + String(scalar)
            case _ where scalar.value < 32 || scalar.value == 127: continue
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// A line of at most 75 octets; what is over goes on after a space on the next line.
    static func folded(_ line: String) -> String {
        var folded = ""
        var octets = 0
        for scalar in line.unicodeScalars {
            let width = String(scalar).utf8.count
            if octets + width > 75 {
                folded += "\r\n "
                octets = 1
            }
            folded.unicodeScalars.append(scalar)
            octets += width
        }
        return folded + "\r\n"
    }
}
