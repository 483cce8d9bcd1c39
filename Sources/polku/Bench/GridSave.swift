import Foundation
import Web

/// Saves the week's grid with every open cell changed, as an instructor does on Friday.
struct GridSave {
    let options: BenchCommand.Options
    let years: Int

    init(_ options: BenchCommand.Options, years: Int) {
        self.options = options
        self.years = years
    }

    /// Only the saving is measured; the page is opened anew before each, for its versions and its one-time key.
    func measure(_ site: Web.Site) async throws -> Measurement {
        let visitor = BenchVisitor(site)
        try await visitor.signIn(as: BenchPages.instructor)
        var found = Measurement("grid-save", size: options.size, years: years)
        var cpu = 0.0
        for turn in 0...options.count {
            let fields = Self.filled(try await visitor.page(BenchPages.grid), hours: turn.isMultiple(of: 2) ? "5" : "4")
            let before = CPUTime.milliseconds()
            var status = 0
            let time = try await Measurement.timed { status = try await visitor.send("/days", fields) }
            if turn == 0 { continue }
            cpu += CPUTime.milliseconds() - before
            found.times.append(time)
            if status != 303 { found.errors += 1 }
        }
        found.cpuMilliseconds = cpu / Double(max(1, found.times.count))
        return found
    }

    /// What a cell shows in its place when nobody has agreed on the day.
    private static let notAgreed = "·"

    /// The form as it was drawn, with present and agreed days changed to other hours.
    static func filled(_ page: String, hours: String) -> [(String, String)] {
        page.components(separatedBy: "<input").dropFirst().compactMap { part in
            let tag = part.prefix { $0 != ">" }
            guard let name = attribute("name", in: tag) else { return nil }
            let value = attribute("value", in: tag) ?? ""
            let isAgreed = value.isEmpty && (attribute("placeholder", in: tag) ?? notAgreed) != notAgreed
            let isPresent = isAgreed || Double(value.replacing(",", with: ".")) != nil
            return (name, name.hasPrefix("c.") && isPresent ? hours : value)
        }
    }

    private static func attribute(_ name: String, in tag: Substring) -> String? {
        guard let start = tag.range(of: " " + name + "=\"")?.upperBound else { return nil }
        return String(tag[start...].prefix { $0 != "\"" })
    }
}
