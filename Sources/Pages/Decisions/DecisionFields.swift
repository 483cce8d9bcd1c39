import Casework

/// The numbered sections of the decision's form.
struct DecisionFields {
    let desk: DecisionDesk
    let dress: DecisionFormDress
    let words: Words

    private var isByVoucher: Bool { desk.form?.isByVoucher ?? true }

    var sections: [FormSection] { [basis, service] + contents + [provider, value, resolution] }

    private var basis: FormSection {
        let format = words.format
        let none = FormField.Option("", words.text("decisions.choose"))
        let plans = desk.plans.map { plan in
            FormField.Option(
                plan.id.rawValue,
                words.text(
                    "decisions.plan_option",
                    [
                        "kind": desk.name(of: plan.kind.rawValue, in: "plan_kinds", words),
                        "number": String(plan.number), "day": format.day(plan.meetingOn),
                    ]))
        }
        let assessments = desk.needsAssessments.map { document in
            FormField.Option(document.id.rawValue, format.day(document.madeOn))
        }
        return FormSection(
            heading: words.text("decisions.section.basis"),
            fields: [field("plan", words.text("decisions.field.plan"), .select, options: [none] + plans)] + goals + [
                field(
                    "needsAssessment", words.text("decisions.field.needs_assessment"), .select,
                    options: [none] + assessments),
            ])
    }

    /// The goals of the chosen plan, of which the decision names those that the service serves.
    private var goals: [FormField] {
        guard let plan = desk.plans.first(where: { $0.id == desk.draft.planID }) else { return [] }
        let numbered = plan.goals.enumerated().map { (String($0.offset + 1), $0.element) }
        var goals = field(
            "goals", words.text("decisions.field.goals"), .checkboxes, hint: words.text("decisions.hint.goals"),
            options: numbered.map { number, goal in
                FormField.Option(number, goal.goal, hint: goal.means.isEmpty ? nil : goal.means)
            })
        goals.values = dress.texts.goals ?? Set(numbered.map(\.0))
        return [goals, FormField("goalsOf", "", .hidden, value: plan.id.rawValue)]
    }

    private var service: FormSection {
        let none = FormField.Option("", words.text("decisions.choose"))
        var weekdays = field(
            "weekdays", words.text("decisions.field.weekdays"), .checkboxes,
            options: Weekday.allCases.map { day in
                let code = String(day.rawValue)
                return FormField.Option(code, words.name(of: "decisions.weekday", code))
            })
        weekdays.values = dress.texts.weekdays
        var target = field(
            "targetDay", words.text("decisions.field.target_day"), .date, hint: words.text("decisions.hint.target_day"))
        target.isOptional = true
        return FormSection(
            heading: words.text("decisions.section.service"),
            hint: desk.draft.period.map { words.text("decisions.period_hint", ["length": words.length(of: $0)]) },
            fields: [
                field(
                    "serviceForm", words.text("decisions.field.service_form"), .select,
                    options: [none]
                        + desk.rules.serviceForms.map { FormField.Option($0.id, $0.name.in(words.language)) }),
                field("firstDay", words.text("decisions.field.first_day"), .date),
                field("lastDay", words.text("decisions.field.last_day"), .date),
                field("daysPerWeek", words.text("decisions.field.days_per_week"), .number),
                field("hoursPerDay", words.text("decisions.field.hours_per_day"), .decimal, unit: "h"), weekdays,
                target,
            ])
    }

    /// What the rulebook says of the service that is chosen, or of each while none is.
    private var contents: [FormSection] {
        let explained = desk.form.map { [$0] } ?? desk.rules.serviceForms
        let notes = explained.flatMap { $0.contentsNotes(words) }
        if notes.isEmpty { return [] }
        return [
            FormSection(heading: words.text("decisions.section.contents"), fields: [], notes: notes, isFolded: true)
        ]
    }

    private var provider: FormSection {
        let none = FormField.Option("", words.text("decisions.choose"))
        let places = desk.places.map { place in
            FormField.Option(DecisionTexts.place(place.organisation.id, place.site?.id), named(place))
        }
        let grounds = desk.rules.codes(of: "distance_grounds", on: desk.today).map {
            FormField.Option($0.code, $0.name.in(words.language))
        }
        var distance = field(
            "distance", words.text("decisions.field.distance"), .decimal,
            hint: desk.place?.distance.map { computed in
                words.text(
                    "decisions.hint.computed_distance",
                    ["distance": DecisionTexts.kilometres(computed, words.format)])
            }, unit: "km")
        distance.isOptional = true
        var reason = field(
            "distanceReason", words.text("decisions.field.distance_reason"), .select,
            hint: words.text("decisions.hint.distance_reason"), options: [none] + grounds)
        reason.isOptional = true
        var note = field(
            "distanceNote", words.text("decisions.field.distance_note"), .area(rows: 2),
            hint: words.text("decisions.hint.distance_note"))
        note.isOptional = true
        return FormSection(
            heading: words.text("decisions.section.provider"),
            fields: [
                field("provider", words.text("decisions.field.provider"), .select, options: [none] + places), distance,
            ] + (grounds.isEmpty ? [] : [reason, note]))
    }

    /// The place with its distance, and a mark when it is farther than the rules' nearby area.
    private func named(_ place: ServicePlace) -> String {
        guard let distance = place.distance else { return place.name }
        let rounded = (distance + 50) / 100 * 100
        let figures = ["place": place.name, "distance": DecisionTexts.kilometres(rounded, words.format)]
        return desk.nearby.map { distance > $0 } ?? false
            ? words.text("decisions.place.far", figures) : words.text("decisions.place.near", figures)
    }

    private var value: FormSection {
        let isHours = desk.form?.unit == .hour
        let format = words.format
        var units = field(
            "grantedUnits",
            isHours ? words.text("decisions.field.granted_hours") : words.text("decisions.field.granted_days"), .number)
        units.maxLength = 5
        var fields = [units]
        if let price = desk.price {
            fields.append(
                FormField(
                    "unitPrice",
                    isHours ? words.text("decisions.field.hour_price") : words.text("decisions.field.day_price"),
                    .readOnly, value: format.money(price.price).withoutEuro, unit: "€"))
            fields.append(
                FormField(
                    "value", words.text("decisions.field.value"), .readOnly,
                    value: desk.value.map { format.money($0).withoutEuro } ?? "–", unit: "€"))
        }
        return FormSection(
            heading: isByVoucher
                ? words.text("decisions.section.voucher") : words.text("decisions.section.units"),
            hint: desk.price.map { price in
                let day = format.day(price.validFrom)
                if price.isAgreed { return words.text("decisions.hint.agreed_price", ["day": day]) }
                return price.isExample
                    ? words.text("decisions.hint.example_price", ["day": day])
                    : words.text("decisions.hint.price", ["day": day])
            }, fields: fields,
            notes: desk.suggested.map { [Note(.info, suggestion($0, isHours: isHours))] } ?? [])
    }

    private func suggestion(_ suggested: SuggestedUnits, isHours: Bool) -> String {
        let days = words.rhythm(suggested)
        guard isHours else { return days }
        return days + " " + words.text("decisions.rhythm_hours", ["hours": words.format.number(suggested.units)])
    }

    private var resolution: FormSection {
        var fields = [
            field(
                "reasoning", words.text("decisions.field.reasoning"), .area(rows: 5),
                hint: words.text("decisions.hint.reasoning")),
            field(
                "resolution", words.text("decisions.field.resolution"), .radios,
                options: Decision.Resolution.allCases.map { resolution in
                    FormField.Option(
                        resolution.rawValue, words.name(of: "decisions.resolution_choice", resolution.rawValue),
                        hint: resolution == .refused ? words.text("decisions.hint.refused") : nil)
                }),
        ]
        fields = textFields(.reasoning, "reasoningText", words.text("decisions.field.reasoning_text")) + fields
        fields += textFields(.resolution, "resolutionText", words.text("decisions.field.resolution_text"))
        if desk.hasWarnings || !dress.texts["warningReason"].isEmpty || dress.errors["warningReason"] != nil {
            fields.append(
                field(
                    "warningReason", words.text("decisions.field.warning_reason"), .area(rows: 2),
                    hint: words.text("decisions.hint.warning_reason")))
        }
        if desk.stored?.changes != nil {
            fields.append(
                field(
                    "changeReason", words.text("decisions.field.change_reason"), .area(rows: 2),
                    hint: words.text("decisions.hint.change_reason")))
        }
        if let stored = desk.stored { fields.append(FormField("decision", "", .hidden, value: stored.id.rawValue)) }
        return FormSection(
            heading: words.text("decisions.section.resolution"), fields: fields,
            notes: chosenText.map { [Note(.info, words.text("decisions.texts.chosen", ["text": $0]))] } ?? [])
    }

    /// The choice among the library's texts of a kind; nothing when there are none.
    private func textFields(_ kind: DecisionText.Kind, _ name: String, _ label: String) -> [FormField] {
        let texts = desk.texts.filter { $0.kind == kind }
        if texts.isEmpty { return [] }
        let none = FormField.Option("", words.text("decisions.choose"))
        var choice = field(
            name, label, .select, options: [none] + texts.map { FormField.Option($0.id.rawValue, $0.title) })
        choice.isOptional = true
        return [choice]
    }

    /// The resolution's text as the client will read it.
    private var chosenText: String? {
        let language = Language(rawValue: desk.client.language) ?? .fi
        return desk.texts.first { $0.id == desk.draft.resolutionText && $0.kind == .resolution }
            .map { desk.filled($0.body).in(language) }
    }

    private func field(
        _ name: String, _ label: String, _ kind: FormField.Kind, hint: String? = nil,
        options: [FormField.Option] = [], unit: String? = nil
    ) -> FormField {
        var field = FormField(
            name, label, kind, value: dress.texts[name], hint: hint, error: dress.errors[name], options: options,
            unit: unit)
        if let stored = dress.stored, stored[name] != dress.texts[name] {
            field.stored = options.first { $0.value == stored[name] }?.label ?? stored[name]
        }
        return field
    }
}

extension ServicePlace {
    /// The provider and its site: "Harjulan työpajayhdistys ry, Harjulan työpaja".
    var name: String { [organisation.name, site?.name].compactMap { $0 }.joined(separator: ", ") }
}

extension DecisionDesk {
    /// The name of a code in the county's lists; the code itself when no list knows it.
    func name(of code: String, in list: String, _ words: Words) -> String {
        rules.name(of: code, in: list).map { $0.in(words.language).capitalisedFirst } ?? code
    }
}

extension String {
    /// A sum without its sign of currency, which stands after the field.
    fileprivate var withoutEuro: String {
        String(filter { $0 != "€" }).split(separator: Format.space).joined(separator: Format.space)
    }
}
