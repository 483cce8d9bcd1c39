import Testing

/// Who comes to the service, on what ground, and what follows it, as `polku rulebook try` answers.
@Suite struct PathCommandTests {
    @Test func `a client of Pohjois-Savo is 18 to 64, lives there, seeks work and has one of two benefits`() throws {
        for (birth, refused) in [
            ("2006-01-02", true), ("2006-01-01", false), ("1959-01-02", false), ("1959-01-01", true),
        ] {
            let facts = "\"client.birth_date\": \"\(birth)\", \"period.first_day\": \"2024-01-01\""
            #expect(try CommandTrial(savo, facts).blocking == (refused ? ["age"] : []), "\(birth)")
        }
        #expect(try CommandTrial(savo, #""client.home_county": "12""#).blocking == ["residence"])
        #expect(try !CommandTrial(savo, #""client.home_county": "13""#).isBlocked)
        #expect(try CommandTrial(savo, #""client.job_search_in_force": false"#).blocking == ["job-search"])
        #expect(try !CommandTrial(savo, #""client.job_search_in_force": true"#).isBlocked)
        for benefit in ["labour_market_subsidy", "social_assistance"] {
            #expect(try !CommandTrial(savo, "\"client.benefits\": [\"\(benefit)\"]").isBlocked)
        }
        let other = try CommandTrial(savo, #""client.benefits": ["basic_unemployment_allowance"]"#)
        #expect(other.blocking == ["benefit"])
    }

    @Test(arguments: [("1990-01-01", "limit_or_over"), ("2004-01-01", "under_limit")])
    func `in Päijät-Häme both ages are served when unemployed with one of two benefits`(
        birth: String, branch: String
    ) throws {
        let client = "\"client.birth_date\": \"\(birth)\", \"period.first_day\": \"2024-03-01\", "
        let benefit = #""client.benefits": ["social_assistance"], "client.unemployed": "#
        let served = try CommandTrial(hame, client + benefit + "true")
        #expect(!served.isBlocked && served.values["age_branch"] == branch)
        #expect(try CommandTrial(hame, client + benefit + "false").blocking == ["age-branch"])
        let none = #""client.unemployed": true, "client.benefits": ["housing_allowance"]"#
        #expect(try CommandTrial(hame, client + none).blocking.contains("age-branch"))
    }

    @Test func `why employment services don't suit now has to be on record`() throws {
        let missing = try CommandTrial(savo, #""client.public_services_unsuitable": false"#)
        #expect(missing.found == ["law-secondary-service"])
        #expect(try CommandTrial(savo, #""client.public_services_unsuitable": true"#).found.isEmpty)
    }

    @Test func `only a social-care professional decides, and only after the needs assessment`() throws {
        let other = try CommandTrial(savo, #""decision.maker_is_social_professional": false"#)
        #expect(other.blocking == ["law-decision-maker"])
        let early = try CommandTrial(savo, #""needs_assessment.completed": false"#)
        #expect(early.blocking == ["law-needs-assessment"])
        let both = #""decision.maker_is_social_professional": true, "needs_assessment.completed": true"#
        #expect(try !CommandTrial(savo, both).isBlocked)
    }

    @Test func `a service rests on one of two plans that three parties made`() throws {
        for kind in ["activation_plan", "multidisciplinary_employment_plan"] {
            #expect(try !CommandTrial(savo, "\"plan.kind\": \"\(kind)\"").isBlocked, "\(kind)")
        }
        #expect(try CommandTrial(savo, #""plan.kind": "none""#).blocking.contains("plan-basis"))
        let three = #""plan.parties": ["client", "own_worker", "employment_coach"]"#
        #expect(try !CommandTrial(savo, three).isBlocked)
        for parties in [#"["client", "employment_coach"]"#, #"["client", "own_worker"]"#, #"["own_worker"]"#] {
            let trial = try CommandTrial(savo, "\"plan.parties\": " + parties)
            #expect(trial.blocking == ["plan-parties"], "\(parties)")
        }
    }

    @Test func `the interim report is due 21 days before the end and the final 14 days after it`() throws {
        let end = #""service_form": "edistava", "period.last_day": "2024-04-30", "#
        let trial = try CommandTrial(savo, end + #""interim_report.delivered_day": "2024-04-10""#)
        #expect(trial.values["interim_report_due"] == "2024-04-09" && trial.found == ["interim-report-due"])
        let late = try CommandTrial(savo, on: "2024-05-15", end + #""final_report.delivered_day": "2024-05-15""#)
        #expect(late.values["final_report_due"] == "2024-05-14" && late.found.contains("final-report-due"))
    }

    @Test func `a group owes a final report but no interim report`() throws {
        let facts = #""service_form": "ryhmavalmennus", "period.last_day": "2024-04-30""#
        let trial = try CommandTrial(savo, on: "2024-06-03", facts)
        #expect(trial.values["interim_report_due"] == nil)
        #expect(trial.values["final_report_due"] == "2024-05-14" && trial.found == ["final-report-due"])
    }

    @Test func `a report goes to the client on paper and to the county`() throws {
        #expect(try CommandTrial(savo, #""report.recipients": ["county"]"#).found == ["report-recipients"])
        #expect(try CommandTrial(savo, #""report.recipients": ["client_paper"]"#).found == ["report-recipients"])
        #expect(try CommandTrial(savo, #""report.recipients": ["client_paper", "county"]"#).found.isEmpty)
    }

    @Test func `a final report lacks none of its parts`() throws {
        let form = #""service_form": "edistava", "final_report.parts": "#
        let all = ["goals_summary", "changes", "means", "examples", "follow_up_plan", "goal_attainment"]
        #expect(try !CommandTrial(savo, form + Self.list(all)).isBlocked)
        for part in all {
            let trial = try CommandTrial(savo, form + Self.list(all.filter { $0 != part }))
            #expect(trial.blocking == ["final-report-parts"], "\(part)")
        }
        let two = ["situation_at_end", "realisation_and_goals"]
        #expect(try !CommandTrial(pyhajoki, "\"final_report.parts\": " + Self.list(two)).isBlocked)
        let one = try CommandTrial(pyhajoki, "\"final_report.parts\": " + Self.list(["situation_at_end"]))
        #expect(one.blocking == ["final-evaluation-parts"])
    }

    @Test func `an implementation plan in Pyhäjoki has five parts`() throws {
        let parts = ["measures", "participation", "intensity", "work_pair", "partners"]
        #expect(try CommandTrial(pyhajoki, "\"implementation_plan.parts\": " + Self.list(parts)).found.isEmpty)
        for part in parts {
            let facts = "\"implementation_plan.parts\": " + Self.list(parts.filter { $0 != part })
            #expect(try CommandTrial(pyhajoki, facts).found == ["implementation-plan-parts"], "\(part)")
        }
    }

    @Test func `of unrealised days one unit a month is billable, of the provider's cancellations none`() throws {
        let days = #""cancelled_same_day.days": ["2024-03-05", "2024-03-12", "2024-03-19", "2024-04-09"]"#
        #expect(try CommandTrial(savo, days).values["unused_units_billable"] == "2")
        let visit = #""invoice.line_kind": "introductory_visit", "invoice.line_amount": "#
        #expect(try CommandTrial(savo, visit + "4000").blocking == ["introductory-visit-free"])
        #expect(try !CommandTrial(savo, visit + "0").isBlocked)
        let own = try CommandTrial(
            savo, #""invoice.line_kind": "provider_cancellation", "invoice.line_amount": 4000"#)
        #expect(own.blocking == ["provider-cancellation-free"])
    }

    @Test func `in Pyhäjoki service ends with its period or by the orderer's decision`() throws {
        for cause in ["period_ended", "orderer_decision"] {
            #expect(try CommandTrial(pyhajoki, "\"closing.cause\": \"\(cause)\"").found.isEmpty, "\(cause)")
        }
        #expect(try CommandTrial(pyhajoki, #""closing.cause": "non_attendance""#).found == ["end-cause"])
    }

    private static func list(_ codes: [String]) -> String {
        "[" + codes.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
    }
}
