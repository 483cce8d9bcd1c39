/// `certificate_from_sick_day`: a sick absence longer than so many service days in a row needs a certificate.
///
/// When absences repeat, a certificate may be asked from an earlier day, told by `sick.repeated`.
struct CertificateFromSickDay: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("after_days"), .count("repeated_after_days", required: false)]
    static let figures = ["days", "after_days", "certificate_day"]

    let after: Int
    let afterRepeated: Int

    init(_ parameters: Parameters) {
        after = parameters.integer("after_days") ?? 0
        afterRepeated = parameters.integer("repeated_after_days") ?? after
    }

    var needs: [Fact] { [.sickDays] }

    func judge(_ facts: Facts) -> Judgement {
        let limit = facts.flag(.sickRepeated) == true ? afterRepeated : after
        let runs = AbsenceRun.runs(of: facts.days(.sickDays) ?? [], among: facts.days(.scheduledDays))
        guard let run = runs.last(where: { $0.count > limit }) else { return .passes }
        let due = run[limit]
        let values = [NamedValue(.certificateDueDay, .day(due))]
        if facts.flag(.sickCertificateDelivered) == true { return .passes(values: values) }
        return .finding(
            [
                NamedFigure("days", .integer(run.count)), NamedFigure("after_days", .integer(limit)),
                NamedFigure("certificate_day", .day(due)),
            ], values: values)
    }
}
