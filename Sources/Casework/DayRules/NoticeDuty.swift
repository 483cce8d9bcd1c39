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
