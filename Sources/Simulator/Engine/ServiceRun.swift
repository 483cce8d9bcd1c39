import Casework
import Procedures
import Register

extension LifeRun {
    func carryOutService(_ event: LifeEvent) async throws {
        switch event {
        case .accept(let index): try await accept(index)
        case .start(let index):
            try await withPeriod(index) { period, stay in
                try await self.stage.perform(
                    StartPeriod(period.id, version: period.version, startedOn: self.stage.today),
                    as: stay.workplace.instructor)
            }
            try await settle(index)
        case .contract(let index): try await contract(index)
        case .implementationPlan(let index):
            try await implementationPlan(index)
            try await signal(index)
        case .pause(let index): try await pause(index)
        case .interimReport(let index):
            if life.stays[index].form == "edistava" || life.stays[index].form == "yksilovalmennus" {
                try await report(.interimReport, index)
                try await score(index)
            }
        case .end(let index): try await end(index)
        case .finalReport(let index):
            if life.county == DemoTown.voucherCounty { try await report(.finalReport, index) }
        case .neverBegins: try await neverBegins()
        case .outcome: try await outcome()
        case .postContact: try await postContact()
        default: return
        }
    }

    /// The period of a stay as it stands now, with the stay.
    func withPeriod(_ index: Int, _ body: (ServicePeriod, Stay) async throws -> Void) async throws {
        guard let id = periods[index], life.stays.indices.contains(index) else { return }
        guard let period = try await stage.register.read({ try $0.period(id) }) else { return }
        try await body(period, life.stays[index])
    }

    private func accept(_ index: Int) async throws {
        try await withPeriod(index) { period, stay in
            let terms = OrderTerms(
                instructor: ID(rawValue: stay.workplace.instructor),
                agreedStart: max(period.days.first.workday, stage.today), shopStewardNotified: stage.today)
            try await stage.perform(
                AcceptOrder(period.id, version: period.version, terms: terms), as: stay.workplace.manager)
        }
    }

    private func contract(_ index: Int) async throws {
        let isRemote = life.number.isMultiple(of: 5)
        try await withPeriod(index) { period, stay in
            let terms = ContractTerms(
                madeOn: stage.today, deliveryModes: "Lähipäivinä toimipisteessä ohjaajan kanssa.",
                remoteSharePercent: isRemote ? 10 : 0, remoteTools: isRemote ? "Puhelin ja videopuhelu" : "")
            try await stage.perform(
                MakeContract(period.id, version: period.version, terms: terms), as: stay.workplace.instructor)
        }
        try await withPeriod(index) { period, _ in
            try await stage.perform(AcknowledgeInstructor(period.id, version: period.version), as: ownWorker)
        }
    }

    private func implementationPlan(_ index: Int) async throws {
        guard let client, let period = periods[index], life.county == DemoTown.ownCounty else { return }
        let instructor = life.stays[index].workplace.instructor
        let text = DocumentText(madeOn: stage.today, sections: StoryTexts.sections, reviewMonths: 3)
        let document = try await stage.perform(
            StartDocument(client: client, kind: .implementationPlan, period: period, text: text), as: instructor)
        try await stage.perform(SendDocument(document, version: 1), as: instructor)
    }

    /// Some clients can't benefit as things are, and the obstacle is removed together; some go forward.
    private func signal(_ index: Int) async throws {
        guard [3, 5].contains(life.number % 8), let id = periods[index],
            let period = try await stage.register.read({ try $0.period(id) }), period.milestones.startedOn != nil,
            period.milestones.endedOn == nil
        else { return }
        let isHindrance = life.number % 8 == 3
        let signal = try await stage.perform(
            TellSignal(
                id, kind: isHindrance ? .hindrance : .progress,
                text: isHindrance ? "Aamut eivät onnistu univaikeuksien vuoksi." : "Valmis kokeilemaan työtä.",
                steps: isHindrance ? "Päivän alku siirrettiin yhdessä kello kymmeneen." : ""),
            as: life.stays[index].workplace.instructor)
        try await stage.perform(
            AnswerSignal(
                signal, of: id, answer: isHindrance ? .goesOn : .joins, text: "Sovittiin yhteisessä tapaamisessa."),
            as: isHindrance ? ownWorker : life.coach(on: stage.today))
    }

    private func pause(_ index: Int) async throws {
        guard let days = calendar.pauses[index] else { return }
        try await withPeriod(index) { period, _ in
            try await stage.perform(
                PausePeriod(
                    period.id, version: period.version, firstDay: days.first, lastDay: days.last,
                    reason: "Yksikön kesätauko.", passesWarnings: true), as: ownWorker)
        }
    }

    /// Begins the report that comes next and leaves it as a draft.
    func beginReport(_ index: Int) async throws {
        guard let client, let period = periods[index], life.county == DemoTown.voucherCounty else { return }
        let text = DocumentText(
            madeOn: stage.today, sections: StoryTexts.sections.filter { $0.key == "goals_summary" })
        try await stage.perform(
            StartDocument(client: client, kind: .finalReport, period: period, text: text),
            as: life.stays[index].workplace.instructor)
    }

    private func report(_ kind: Document.Kind, _ index: Int) async throws {
        guard let client, let period = periods[index] else { return }
        let instructor = life.stays[index].workplace.instructor
        let today = stage.today
        let document = try await stage.perform(
            StartDocument(
                client: client, kind: kind, period: period,
                text: DocumentText(madeOn: today, sections: StoryTexts.sections)), as: instructor)
        try await stage.perform(SendDocument(document, version: 1), as: instructor)
        for (recipient, method) in [(DocumentDelivery.Recipient.client, DocumentDelivery.Method.paper),
            (.county, .secureMessage),
        ] {
            try await stage.perform(RecordDelivery(document, to: recipient, by: method, on: today), as: instructor)
        }
    }

    private func end(_ index: Int) async throws {
        let today = stage.today
        var ending = Ending(
            cause: .completed, endedOn: calendar.stays[index].last ?? today,
            nextPath: "Jatko sovittiin yhdessä asiakkaan kanssa.", clientFeedbackOn: today,
            providerFeedbackOn: today, meetingHeld: true)
        if case .brokenOff(_, let reason, _) = life.end, index == life.stays.count - 1 {
            ending = Ending(
                cause: .interrupted, endedOn: today, reason: reason, nextPath: ending.nextPath,
                clientFeedbackOn: today, providerFeedbackOn: today, meetingHeld: true)
        }
        try await withPeriod(index) { period, stay in
            try await stage.perform(
                EndPeriod(period.id, version: period.version, ending: ending, passesWarnings: true),
                as: stay.workplace.instructor)
        }
    }

    private func neverBegins() async throws {
        try await withPeriod(0) { period, stay in
            try await stage.perform(
                RecordNoStart(period.id, version: period.version, reason: "Asiakas ei ottanut paikkaa vastaan."),
                as: stay.workplace.instructor)
        }
    }

    private func outcome() async throws {
        let (code, isOpenMarket): (String, Bool) =
            switch life.end {
            case .outcome(let code, let openMarket): (code, openMarket)
            case .brokenOff(_, _, let outcome): (outcome, false)
            case .neverBegins, .refused: ("other_services", false)
            }
        guard let index = periods.keys.max(), let period = periods[index] else { return }
        let worker = ownWorker
        try await stage.perform(
            RecordOutcome(
                period, code: code, effectiveOn: max(stage.today, calendar.stays[index].first),
                isOpenMarket: isOpenMarket), as: worker)
    }

    private func postContact() async throws {
        guard let client else { return }
        try await stage.perform(
            RecordPostContact(
                client, contactOn: stage.today, result: .goingWell, text: "Puhelu: asiakkaalla menee hyvin."),
            as: ownWorker)
    }
}
