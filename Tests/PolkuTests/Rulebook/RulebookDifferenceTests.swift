import Casework
import Testing

/// Every difference between the source documents is somewhere in the rulebooks as data.
@Suite struct RulebookDifferenceTests {
    @Test(arguments: [
        ("V-02", savo, "bought-by-voucher"), ("V-02", pyhajoki, "direct-order"), ("V-02", "soite", "purchase-way"),
        ("V-02", hame, "own-production"), ("V-04", savo, "age"), ("V-04", hame, "age-branch"),
        ("V-05", savo, "benefit"),
        ("V-05", "soite", "usual-benefit"), ("V-05", hame, "age-branch"), ("V-06", savo, "ryhmavalmennus-days"),
        ("V-06", savo, "kartoittava-days"), ("V-06", pyhajoki, "days-per-week"), ("V-06", hame, "days-per-week"),
        ("V-07", savo, "edistava-day-length"), ("V-07", savo, "ryhmavalmennus-session"),
        ("V-07", pyhajoki, "day-length"),
        ("V-08", savo, "yksilovalmennus-period"), ("V-08", savo, "ryhmavalmennus-period"),
        ("V-08", pyhajoki, "period-length"), ("V-08", "soite", "usual-length"), ("V-08", hame, "period-length"),
        ("V-08", hame, "coaching-next-period"), ("V-09", pyhajoki, "individual-guidance"),
        ("V-09", pyhajoki, "social-guidance"), ("V-09", savo, "yksilovalmennus-hours"),
        ("V-09", savo, "individual-talk"),
        ("V-10", savo, "group-size"), ("V-11", pyhajoki, "plan-basis"), ("V-11", savo, "plan-basis"),
        ("V-11", "soite", "needs-assessment"), ("V-11", hame, "plan-basis"),
        ("V-12", pyhajoki, "implementation-plan-parts"),
        ("V-12", savo, "contract"), ("V-12", hame, "implementation-plan-parts"),
        ("V-13", pyhajoki, "implementation-plan-parties"), ("V-13", hame, "implementation-plan-parties"),
        ("V-14", pyhajoki, "implementation-plan-update"), ("V-14", hame, "coaching-in-plan"),
        ("V-15", pyhajoki, "interim-evaluation-parts"), ("V-15", savo, "interim-report-due"),
        ("V-16", pyhajoki, "final-evaluation-parts"), ("V-16", savo, "final-report-due"),
        ("V-17", pyhajoki, "participation-certificate"), ("V-18", savo, "instructor-named"),
        ("V-18", pyhajoki, "named-worker"), ("V-18", "soite", "named-worker"),
        ("V-19", savo, "coaching-apart-from-work"),
        ("V-19", hame, "coaching-in-implementation-plan"), ("V-20", savo, "not-only-remote"),
        ("V-21", savo, "sick-certificate"), ("V-21", savo, "kela-absence"),
        ("V-21", hame, "not-ended-for-non-attendance"),
        ("V-22", savo, "unused-units"), ("V-22", savo, "introductory-visit-free"), ("V-22", savo, "price-cap"),
        ("V-23", "soite", "expense-reimbursement"), ("V-23", hame, "expense-reimbursement"), ("V-24", savo, "distance"),
        ("V-25", savo, "no-company"), ("V-26", savo, "social-professional"), ("V-26", pyhajoki, "no-social-guidance"),
        ("V-26", "soite", "social-professional"), ("V-27", "laki-189-2001", "law-plan-authority"),
        ("V-28", savo, "process-responsibility"), ("V-28", hame, "plan-parties"),
        ("V-28", pyhajoki, "interim-evaluation-parties"),
    ])
    func `a difference is a rule of the rulebook`(difference: String, rulebook: String, rule: String) {
        let book = RulebookShelf.all.edition(id: rulebook)
        #expect(book?.rules.contains { $0.id == rule } == true, "\(difference)")
    }

    @Test func `V-01 each rulebook names who gave it`() {
        #expect(Set(RulebookShelf.all.all.map(\.authority)).count == 5)
    }

    @Test func `V-03 each rulebook offers its own service forms`() {
        let counts = [savo: 4, pyhajoki: 4, "soite": 3, hame: 2]
        for (id, count) in counts { #expect(RulebookShelf.all.edition(id: id)?.serviceForms.count == count) }
        let savoForms = RulebookShelf.all.inForce(on: Day(2024, 1, 1), county: "13").serviceForms
        #expect(savoForms.filter { $0.unit == .hour }.map(\.id) == ["yksilovalmennus"])
        #expect(savoForms.filter(\.isGroup).map(\.id) == ["ryhmavalmennus"])
        #expect(
            RulebookShelf.all.edition(id: pyhajoki)?.serviceForms.filter(\.includesPlacement).map(\.id) == [
                "osa_1", "osa_3", "osa_4",
            ])
    }

    @Test func `V-15 an interim report is owed for two of four forms in Pohjois-Savo`() {
        let set = RulebookShelf.all.inForce(on: Day(2024, 1, 1), county: "13")
        let owing = set.serviceForms.filter { form in
            set.reportDuties(for: form.id).contains { $0.report == .interim }
        }
        #expect(owing.map(\.id) == ["yksilovalmennus", "edistava"])
        #expect(set.serviceForms.allSatisfy { set.reportDuties(for: $0.id).contains { $0.report == .final } })
    }

    @Test func `V-16 the sections of a final report come from the rulebook`() {
        let savoSet = RulebookShelf.all.inForce(on: Day(2024, 1, 1), county: "13")
        #expect(savoSet.sections(of: "final_report", for: "edistava")?.sections.count == 6)
        #expect(savoSet.sections(of: "final_report", for: "kartoittava")?.sections.first?.id == "period_and_outcome")
        let contract = RulebookShelf.all.inForce(on: Day(2024, 1, 1), county: nil, contract: pyhajoki)
        #expect(contract.sections(of: "final_report", for: "osa_1")?.sections.count == 2)
        #expect(contract.sections(of: "interim_report", for: "osa_1")?.sections.filter(\.hasTwoVoices).count == 3)
        #expect(contract.sections(of: "needs_assessment", for: nil)?.sections.count == 4)
    }

    @Test func `V-18 the provider's named worker has the title the county uses`() {
        let titles = RulebookShelf.all.all.filter { $0.layer != .act }.map { book in
            RuleSet(rulebooks: [book]).name(of: "responsible_instructor", in: "worker_titles")?.fi
        }
        #expect(Set(titles) == ["vastuuohjaaja", "omaohjaaja", "vastuutyöntekijä", "sosiaaliohjaaja"])
    }
}
