package import Casework

extension Consent {
    /// Whether information may flow under it, in a few words.
    func tag(on today: Day, _ words: Words) -> Tag {
        if !isGiven { return Tag(words.text("consents.not_given"), .quiet, icon: "lock") }
        if withdrawnOn != nil { return Tag(words.text("consents.withdrawn"), .quiet, icon: "lock") }
        if !origin.isSigned(on: today) { return Tag(words.text("consents.awaits"), .warn) }
        if isInForce(on: today) { return Tag(words.text("consents.in_force"), .ok) }
        return validFrom > today
            ? Tag(words.text("consents.ahead"), .info) : Tag(words.text("consents.over"), .quiet)
    }

    /// Whose paper it is on: its own, or that of the consent that leads its form.
    var paper: String { (origin.lead ?? id).rawValue }

    /// Its state and days in a sentence; a refusal is told without blame.
    package func standing(on today: Day, _ words: Words) -> String {
        let format = words.format
        if !isGiven { return words.text("consents.standing.not_given", ["day": format.day(signedOn)]) }
        if let withdrawnOn { return words.text("consents.standing.withdrawn", ["day": format.day(withdrawnOn)]) }
        if !origin.isSigned(on: today) { return words.text("consents.standing.awaits") }
        let days = DateRange(first: validFrom, last: validTo).map { format.range($0) } ?? format.day(validFrom)
        return isInForce(on: today)
            ? words.text("consents.standing.in_force", ["days": days])
            : words.text("consents.standing.not_in_force", ["days": days])
    }
}
