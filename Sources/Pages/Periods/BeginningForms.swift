package import Casework

/// The forms by which a period begins: acceptance, shop steward, contract, acknowledgement, start.
extension FormPage {
    package static func acceptance(_ frame: PeriodFormFrame, instructors: [UserAccount]) -> FormPage {
        let words = frame.words
        let waited = frame.file.period.daysWaited(until: frame.file.today)
        return frame.page(
            "acceptance", address: "/acceptance",
            sections: [
                FormSection(
                    fields: [
                        frame.field(
                            "instructor", .select, hint: words.text("periods.hint.instructor"),
                            options: [FormField.Option("", words.text("periods.choose"))]
                                + instructors.map { FormField.Option($0.id.rawValue, $0.name) }),
                        frame.field(
                            "agreedStart", .date,
                            hint: words.text(
                                "periods.hint.within", ["days": words.format.range(frame.file.period.days)])),
                        frame.field(
                            "shopSteward", .date, hint: words.text("periods.hint.shop_steward"), isOptional: true),
                    ])
            ],
            notes: [
                Note(
                    .info, lead: words.text("periods.acceptance.waited_lead"),
                    words.plural(
                        "periods.acceptance.waited", count: waited,
                        ["day": words.format.day(frame.file.period.orderedOn)]))
            ])
    }

    /// - Parameter instructors: who may take over; the present instructor is not among them
    package static func handOver(_ frame: PeriodFormFrame, instructors: [UserAccount]) -> FormPage {
        let words = frame.words
        return frame.page(
            "instructor", address: "/instructor",
            sections: [
                FormSection(
                    fields: [
                        frame.field(
                            "newInstructor", .select, hint: words.text("periods.hint.instructor"),
                            options: [FormField.Option("", words.text("periods.choose"))]
                                + instructors.map { FormField.Option($0.id.rawValue, $0.name) }),
                        frame.field("changedOn", .date),
                        frame.field("reason", .area(rows: 2), hint: words.text("periods.hint.handover_reason")),
                        frame.field("toldClientOn", .date),
                    ])
            ],
            terms: [
                Term(
                    words.name(of: "code.role", Role.responsibleInstructor.rawValue),
                    frame.file.instructor?.name ?? "–")
            ])
    }

    package static func shopSteward(_ frame: PeriodFormFrame) -> FormPage {
        frame.page(
            "shop_steward", address: "/shop-steward",
            sections: [
                FormSection(
                    fields: [frame.field("shopSteward", .date, hint: frame.words.text("periods.hint.shop_steward"))])
            ],
            notes: [
                Note(
                    .quiet, frame.words.text("periods.steward.print_hint"),
                    link: Link(
                        frame.words.text("periods.steward.print"),
                        to: "/periods/" + frame.file.period.id.rawValue + "/shop-steward/print"))
            ])
    }

    package static func contract(_ frame: PeriodFormFrame) -> FormPage {
        let words = frame.words
        return frame.page(
            "contract", address: "/contract",
            sections: [
                FormSection(
                    fields: [
                        frame.field("madeOn", .date), frame.field("deliveryModes", .area(rows: 4)),
                        frame.field("remoteShare", .number, unit: "%"),
                        frame.field(
                            "remoteTools", .text, hint: words.text("periods.hint.remote_tools"), isOptional: true),
                        frame.field("clientKnows", .checkbox),
                    ])
            ],
            terms: [
                Term(
                    words.name(of: "code.role", Role.responsibleInstructor.rawValue),
                    frame.file.instructor?.name ?? "–")
            ])
    }

    package static func acknowledgement(_ frame: PeriodFormFrame) -> FormPage {
        let words = frame.words
        return frame.page(
            "acknowledgement", address: "/acknowledgement", sections: [],
            terms: [
                Term(
                    words.name(of: "code.role", Role.responsibleInstructor.rawValue),
                    frame.file.instructor?.name ?? "–"),
                Term(words.text("periods.order.provider"), frame.file.provider.name),
                Term(
                    words.name(of: "code.milestone", PeriodMilestone.contractMade.rawValue),
                    frame.file.period.milestones.contractMadeOn.map(words.format.day) ?? "–"),
            ])
    }

    package static func start(_ frame: PeriodFormFrame) -> FormPage {
        let words = frame.words
        return frame.page(
            "start", address: "/start",
            sections: [
                FormSection(
                    fields: [
                        frame.field(
                            "how", .radios,
                            options: ["started", "never_started"].map {
                                FormField.Option(
                                    $0, words.name(of: "periods.start.how", $0),
                                    hint: words.name(of: "periods.start.hint", $0))
                            }),
                        frame.field("startedOn", .date, isOptional: true),
                        frame.field(
                            "reason", .area(rows: 3), hint: words.text("periods.hint.no_start"), isOptional: true),
                    ])
            ])
    }
}
