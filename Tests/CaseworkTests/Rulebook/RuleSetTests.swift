import Testing

@testable import Casework

@Suite struct RuleSetTests {
    let fourDays = rule(.daysPerWeek, ["min_days": .integer(1), "max_days": .integer(4)], id: "law-days")
    let twoDays = rule(.daysPerWeek, ["max_days": .integer(2)], id: "group-days", appliesTo: ["ryhma"])

    @Test func `the law and the county are both checked, each with its own citation`() {
        let set = RuleSet(rulebooks: [
            rulebook("maakunta", .county, county: "13", rules: [twoDays]), rulebook(rules: [fourDays]),
        ])
        let assessment = set.check(facts([.daysPerWeek: .integer(3), .serviceForm: .code("ryhma")]))
        #expect(assessment.findings.map(\.rule.id) == ["group-days"])
        #expect(assessment.passed.map(\.rule.id) == ["law-days"])
        #expect(assessment.isBlocked)
        #expect(assessment.findings.first?.edition == "maakunta@2020-01-01")
    }

    @Test func `a rule of one service form says nothing of another`() {
        let assessment = assessed(twoDays, [.daysPerWeek: .integer(4), .serviceForm: .code("yksilo")])
        #expect(assessment.findings.isEmpty && assessment.passed.isEmpty && assessment.unknown.isEmpty)
    }

    @Test func `a rule without its facts is unknown and names what is missing`() {
        let assessment = assessed(twoDays, [.dayMinutes: .integer(240)])
        #expect(assessment.findings.isEmpty)
        #expect(assessment.unknown.first?.missing == [.daysPerWeek, .serviceForm])
    }

    @Test func `an assumed rule never blocks and says that it is an assumption`() {
        let assumed = rule(
            .daysPerWeek, ["max_days": .integer(2)], severity: .block, message: "Liikaa: {days}.", assumed: true)
        let finding = assessed(assumed, [.daysPerWeek: .integer(3)]).findings.first
        #expect(finding?.severity == .warn)
        #expect(finding?.message.fi == "Liikaa: 3. (oletus)")
        #expect(finding?.message.sv == "Liikaa: 3. (antagande)")
    }

    @Test func `figures are worded in each language`() {
        let words = rule(
            .periodLengthMonths, ["min_months": .integer(3)],
            message: "{first_day} {last_day} {earliest_end}")
        let finding = assessed(
            words, [.periodFirstDay: .day(Day(2026, 1, 15)), .periodLastDay: .day(Day(2026, 3, 1))]
        ).findings.first
        #expect(finding?.message.fi == "15.1.2026 1.3.2026 14.4.2026")
        #expect(finding?.message.en == "15 January 2026 1 March 2026 14 April 2026")
    }

    @Test(arguments: [
        (Figure.minutes(210), "3 h 30 min", "3 h 30 min"), (.minutes(45), "45 min", "45 min"),
        (.minutes(480), "8 h", "8 h"),
        (.cents(208_000), "2\u{a0}080,00 €", "€2,080.00"), (.cents(5), "0,05 €", "€0.05"),
        (.metres(20_100), "20,1 km", "20.1 km"), (.metres(20_000), "20 km", "20 km"),
        (.days([Day(2024, 3, 5), Day(2024, 3, 12)]), "5.3.2024 ja 12.3.2024", "5 March 2024 and 12 March 2024"),
    ])
    func `a figure is written as the language writes it`(figure: Figure, finnish: String, english: String) {
        let words = figure.worded { _, _ in nil }
        #expect(words.fi == finnish)
        #expect(words.en == english)
    }

    @Test func `codes are worded by the names of their list`() {
        let list = CodeList(
            id: "plan_kinds", codes: [.init(code: "none", name: Wording(fi: "ei", sv: "ingen", en: "none"))])
        let plan = rule(.planRequired, ["kinds": .codes(["muu"])], message: "{kind}|{kinds}")
        let set = RuleSet(rulebooks: [rulebook(rules: [plan], content: RulebookContent(codeLists: [list]))])
        let finding = set.check(facts([.planKind: .code("none")])).findings.first
        #expect(finding?.message.sv == "ingen|muu")
    }

    @Test func `rules chosen beforehand answer the same`() {
        let size = rule(.groupSize, ["max_clients": .integer(12)])
        let set = RuleSet(rulebooks: [rulebook(rules: [fourDays, twoDays, size])])
        #expect(set.about(.groupSize).allRules.map(\.kind) == [.groupSize])
        #expect(set.about(serviceForm: "yksilo").allRules.map(\.id) == ["law-days", "rule"])
        #expect(set.about(facts([.groupSize: .integer(1)])).allRules.map(\.kind) == [.groupSize])
    }
}

@Suite struct RulebooksTests {
    let books = Rulebooks([
        rulebook("laki", from: Day(2020, 1, 1), to: Day(2024, 12, 31)),
        rulebook("laki", from: Day(2025, 1, 1)),
        rulebook("savo", .county, county: "13", from: Day(2024, 1, 1)),
        rulebook("häme", .county, county: "09", from: Day(2022, 1, 1)),
        rulebook("4h", .contract, county: "19", from: Day(2022, 1, 1)),
    ])

    @Test func `the edition in force on the day of the act applies`() {
        #expect(books.inForce(on: Day(2024, 12, 31), county: "13").editions == ["laki@2020-01-01", "savo@2024-01-01"])
        #expect(books.inForce(on: Day(2025, 1, 1), county: "savo").editions == ["laki@2025-01-01", "savo@2024-01-01"])
        #expect(books.inForce(on: Day(2023, 1, 1), county: "13").editions == ["laki@2020-01-01"])
        let contract = books.inForce(on: Day(2026, 1, 1), county: nil, contract: "4h")
        #expect(contract.editions == ["laki@2025-01-01", "4h@2022-01-01"])
    }

    @Test func `a decision finds again the editions it remembers`() {
        let remembered = books.inForce(on: Day(2024, 6, 1), county: "13").editions
        #expect(books.ruleSet(editions: remembered).editions == remembered)
        #expect(books.edition(id: "laki@2020-01-01")?.inForceTo == Day(2024, 12, 31))
        #expect(books.edition(id: "laki", on: Day(2026, 5, 1))?.inForceFrom == Day(2025, 1, 1))
    }

    @Test func `two editions in force on one day are told`() {
        #expect(books.overlaps.isEmpty)
        let wrong = Rulebooks([rulebook("a", to: Day(2025, 1, 1)), rulebook("a", from: Day(2025, 1, 1))])
        #expect(wrong.overlaps.count == 1)
    }
}

@Suite struct FactVocabularyTests {
    @Test func `the vocabulary names every fact once, in the order of the facts`() {
        #expect(FactVocabulary.entries.count == Fact.allCases.count)
        #expect(Fact.allCases.count <= 255)
        #expect(Set(FactVocabulary.entries.map(\.name)).count == Fact.allCases.count)
        for fact in Fact.allCases { #expect(Fact.named(fact.name) == fact) }
        #expect(Fact.clientBirthDate.name == "client.birth_date" && Fact.nextStepDay.name == "next_step.day")
        #expect(Fact.daysPerWeek.name == "days_per_week" && Fact.voucherUnitPrice.type == .money)
    }

    @Test func `a value of the wrong type is not taken in`() {
        var facts = Facts()
        facts[.clientBirthDate] = .integer(5)
        #expect(facts[.clientBirthDate] == nil && !facts.known.contains(.clientBirthDate))
        facts[.clientBirthDate] = .day(Day(2000, 1, 1))
        facts[.clientBirthDate] = .day(Day(2001, 1, 1))
        #expect(facts.day(.clientBirthDate) == Day(2001, 1, 1) && facts.all.count == 1)
        facts[.clientBirthDate] = nil
        #expect(facts.all.isEmpty)
    }

    @Test func `every rule kind has a check of its own`() {
        let types = RuleKind.allCases.map { ObjectIdentifier($0.type) }
        #expect(Set(types).count == RuleKind.allCases.count)
    }
}
