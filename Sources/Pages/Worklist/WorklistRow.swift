package import Casework

/// One matter of the worklist as the page shows it.
package struct WorklistRow: Sendable {
    let clientName: String
    let clientID: String
    package let task: WorkTask
    let owner: String?
    package let isMine: Bool
    let providerName: String?
    /// Whether the reader's role can open the page where the fact is made.
    package var mayAct = true

    package init(
        task: WorkTask, clientName: String, clientID: String, owner: String?, isMine: Bool, providerName: String?
    ) {
        self.task = task
        self.clientName = clientName
        self.clientID = clientID
        self.owner = owner
        self.isMine = isMine
        self.providerName = providerName
    }

    /// The row of the table: due day, client, matter with its rule, whose turn, one act.
    func cells(_ today: Day, _ words: Words) -> TableModel.Row {
        let cause = causeText(today, words)
        let citation = task.rule.map {
            Citation(
                $0.citation.document + ", " + $0.citation.paragraph, to: "/rulebooks/" + $0.edition + "#" + $0.rule)
        }
        return TableModel.Row(
            [
                TableModel.Cell(dueText(today, words), sub: relative(today, words)),
                TableModel.Cell(clientName, href: "/clients/" + clientID, sub: providerName),
                TableModel.Cell(
                    words.name(of: "worklist.task", task.kind.rawValue), sub: cause, citation: citation),
                turnCell(words),
                TableModel.Cell(buttons: [act(words)]),
            ], isLate: task.due < today)
    }

    /// The fact that calls for it: for a report the end of the period, for others the day of the fact.
    private func causeText(_ today: Day, _ words: Words) -> String {
        let day = ["day": words.format.day(task.cause)]
        guard task.kind == .sendInterimReport || task.kind == .sendFinalReport else {
            return words.text("worklist.cause", day)
        }
        return words.text(task.cause < today ? "worklist.period_ended" : "worklist.period_ends", day)
    }

    private func turnCell(_ words: Words) -> TableModel.Cell {
        if isMine { return TableModel.Cell(tag: Tag(words.text("worklist.turn.me"), .info, icon: "person")) }
        return switch task.turn {
        case .reader: TableModel.Cell(owner ?? words.text("worklist.turn.nobody"))
        case .client: TableModel.Cell(words.text("worklist.turn.client"))
        case .provider: TableModel.Cell(providerName ?? owner ?? words.text("worklist.turn.provider"))
        case .ownWorker, .employmentCoach: TableModel.Cell(owner ?? words.text("worklist.turn.nobody"))
        }
    }

    private func dueText(_ today: Day, _ words: Words) -> String {
        task.due < today ? words.format.day(task.due) : words.format.shortDayWithWeekday(task.due)
    }

    private func relative(_ today: Day, _ words: Words) -> String {
        if task.from < task.due, task.from > today {
            return words.text("worklist.from", ["day": words.format.shortDay(task.from)])
        }
        let days = today.days(until: task.due)
        return switch days {
        case ..<0: words.plural("worklist.late", count: -days)
        case 0: words.text("worklist.today")
        case 1: words.text("worklist.tomorrow")
        default: words.format.week(task.due.isoWeek)
        }
    }

    /// The page where the fact is made, for whose turn it is and whose role makes it; the client's page for others.
    private func act(_ words: Words) -> Link {
        guard isMine, mayAct else { return Link(words.text("worklist.open"), to: "/clients/" + clientID) }
        return Link(words.name(of: "worklist.act", task.kind.rawValue), to: path)
    }

    /// The address of the page where the fact is made.
    package var path: String {
        switch task.kind {
        case .contactAfterNoShow: contactPath("attempt")
        case .agreeReplacement: contactPath("replacement_time")
        case .notifyPayer: "/months/\(task.cause.month)/absences"
        default: placePath
        }
    }

    private func contactPath(_ kind: String) -> String {
        "/days/contacts/new?client=\(clientID)&day=\(task.cause)&kind=\(kind)"
    }

    private var placePath: String {
        switch task.place {
        case .client(let id): "/clients/" + id.rawValue + clientSide
        case .plan(let id): "/plans/" + id.rawValue + (task.kind == .reviewPlan ? "/next" : "")
        case .document(let id):
            "/documents/" + id.rawValue + (task.kind == .deliverReport ? "/delivery" : "/edit")
        case .decision(let id): "/decisions/" + id.rawValue + (task.kind == .renewOrEnd ? "/renewal" : "")
        case .period(let id): "/periods/" + id.rawValue + periodSide
        case .thread(let id): "/messages/" + id.rawValue
        case .meeting(let id): "/meetings/" + id.rawValue + (task.kind == .recordMeeting ? "/outcome" : "")
        }
    }

    private var clientSide: String {
        switch task.kind {
        case .assessNeeds: "/needs-assessments/new"
        case .makePlan: "/plans/new"
        case .decide: "/decisions/new"
        case .considerNextPath: "/plans"
        case .makePostContact: "/post-contact"
        case .closeOrBeginAnew: "/closing"
        case .lookAtAccess: "/accesses"
        case .holdIndividualTalk, .giveGuidance: "/days"
        case .giveWeeklyFeedback: "/record/new?kind=weekly_feedback"
        default: ""
        }
    }

    private var periodSide: String {
        switch task.kind {
        case .acceptOrder: "/acceptance"
        case .knowInstructor: "/acknowledgement"
        case .nameInstructor: "/instructor"
        case .namePlacement: "/placements/new"
        case .readIncident: "/placements"
        case .settleHindrance, .joinProgress: "/signals"
        case .agreeStart, .startService: "/start"
        case .makeContract: "/contract"
        case .makeImplementationPlan, .updateImplementationPlan: "/documents/new?kind=implementation_plan"
        case .sendInterimReport: "/documents/new?kind=interim_report"
        case .sendFinalReport: "/documents/new?kind=final_report"
        case .endPeriod: "/closing"
        case .askClientFeedback, .giveProviderFeedback: "/feedback"
        case .recordOutcome: "/outcome"
        default: ""
        }
    }
}
