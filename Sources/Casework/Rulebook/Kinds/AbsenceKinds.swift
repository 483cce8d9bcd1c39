/// Days in a row, counted among the days on which service was held.
struct AbsenceRun {
    /// The longest unbroken run of absences, in order.
    static func runs(of absences: [Day], among scheduled: [Day]?) -> [[Day]] {
        let absent = Set(absences)
        var runs: [[Day]] = []
        var current: [Day] = []
        for day in Set(scheduled ?? absences).union(absent).sorted() {
            if absent.contains(day) {
                current.append(day)
            } else if !current.isEmpty {
                runs.append(current)
                current = []
            }
        }
        return current.isEmpty ? runs : runs + [current]
    }
}

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

/// `repeated_absence`: so many agreed times in a row missed without a justified cause, within so many days.
struct RepeatedAbsence: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("times"), .count("within_days")]
    static let figures = ["times", "within_days", "days"]

    let times: Int
    let within: Int

    init(_ parameters: Parameters) {
        times = max(1, parameters.integer("times") ?? 1)
        within = parameters.integer("within_days") ?? 0
    }

    var needs: [Fact] { [.unjustifiedDays] }

    func judge(_ facts: Facts) -> Judgement {
        for run in AbsenceRun.runs(of: facts.days(.unjustifiedDays) ?? [], among: facts.days(.scheduledDays))
        where run.count >= times {
            for start in 0...(run.count - times) where run[start].days(until: run[start + times - 1]) < within {
                return .finding([
                    NamedFigure("times", .integer(times)), NamedFigure("within_days", .integer(within)),
                    NamedFigure("days", .days(Array(run[start..<(start + times)]))),
                ])
            }
        }
        return .passes
    }
}

/// `notice_duty`: the notice is sent within so many days of the event; a negative number means before it.
struct NoticeDuty: RuleCheck {
    static let parameters: [ParameterEntry] = [
        ParameterEntry("notice", .code([])), ParameterEntry("days", .integer(-365...365)),
    ]
    static let figures = ["notice", "due", "days_late"]

    let notice: String
    let days: Int

    init(_ parameters: Parameters) {
        notice = parameters.code("notice") ?? ""
        days = parameters.integer("days") ?? 0
    }

    var needs: [Fact] { [.noticeKind, .noticeEventDay] }

    func judge(_ facts: Facts) -> Judgement {
        guard facts.code(.noticeKind) == notice, let event = facts.day(.noticeEventDay) else { return .notConcerned }
        return Deadline(value: .noticeDue, due: event.adding(days: days)).judge(
            done: facts.day(.noticeSentDay), today: facts.day(.actDay),
            figures: [NamedFigure("notice", .codes([notice], list: "notices"))])
    }
}
