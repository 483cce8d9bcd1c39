import Casework
import Testing

/// What a voucher may be, as `polku rulebook try` answers it: form, length, days, hours, price and provider.
@Suite struct VoucherCommandTests {
    @Test func `an individual coaching voucher lasts three to four months and holds thirty hours`() throws {
        let form = "yksilovalmennus"
        for (last, rules) in [
            ("2024-03-15", ["law-period-length", "yksilovalmennus-period"]), ("2024-03-31", []), ("2024-04-30", []),
            ("2024-05-31", ["yksilovalmennus-period"]),
        ] {
            #expect(try CommandTrial(savo, granted(form, "2024-01-01", last)).blocking == Set(rules), "\(last)")
        }
        let booked = #""service_form": "yksilovalmennus", "period.minutes": "#
        #expect(try !CommandTrial(savo, booked + "1800").isBlocked)
        #expect(try CommandTrial(savo, booked + "1860").blocking == ["yksilovalmennus-hours"])
        let units = #""service_form": "yksilovalmennus", "voucher.granted_units": "#
        #expect(try !CommandTrial(savo, units + "30").isBlocked)
        #expect(try CommandTrial(savo, units + "31").blocking == ["yksilovalmennus-granted"])
    }

    @Test func `a group voucher lasts at most four months, one or two days a week, four hours at a time`() throws {
        let form = #""service_form": "ryhmavalmennus", "#
        #expect(try !CommandTrial(savo, granted("ryhmavalmennus", "2024-01-01", "2024-04-30")).isBlocked)
        let long = try CommandTrial(savo, granted("ryhmavalmennus", "2024-01-01", "2024-05-01"))
        #expect(long.blocking == ["ryhmavalmennus-period"])
        for days in 1...2 { #expect(try !CommandTrial(savo, form + "\"days_per_week\": \(days)").isBlocked) }
        #expect(try CommandTrial(savo, form + "\"days_per_week\": 3").blocking == ["ryhmavalmennus-days"])
        #expect(try !CommandTrial(savo, form + "\"day.minutes\": 240").isBlocked)
        for minutes in [180, 300] {
            let session = try CommandTrial(savo, form + "\"day.minutes\": \(minutes)")
            #expect(session.blocking.contains("ryhmavalmennus-session"), "\(minutes)")
        }
    }

    @Test(arguments: ["kartoittava"])
    func `a mapping voucher lasts three to four months, four days a week, four to six hours`(form: String) throws {
        try Self.expectActivity(form)
    }

    @Test(arguments: ["edistava"])
    func `a promoting voucher lasts three to four months, four days a week, four to six hours`(form: String) throws {
        try Self.expectActivity(form)
    }

    private static func expectActivity(_ form: String) throws {
        for (last, refused) in [
            ("2024-03-15", true), ("2024-03-31", false), ("2024-04-30", false), ("2024-05-31", true),
        ] {
            let trial = try CommandTrial(savo, granted(form, "2024-01-01", last))
            #expect(trial.blocking.contains(form + "-period") == refused, "\(last)")
        }
        let fact = "\"service_form\": \"\(form)\", "
        for (days, refused) in [(0, true), (1, false), (4, false), (5, true)] {
            let trial = try CommandTrial(savo, fact + "\"days_per_week\": \(days)")
            #expect(trial.blocking.contains(form + "-days") == refused, "\(days) days")
        }
        for (minutes, refused) in [(210, true), (240, false), (360, false), (390, true)] {
            let trial = try CommandTrial(savo, fact + "\"day.minutes\": \(minutes)")
            #expect(trial.blocking.contains(form + "-day-length") == refused, "\(minutes) minutes")
        }
    }

    @Test func `a voucher is worth its granted units times the price of one`() throws {
        let facts = #""voucher.granted_units": 52, "voucher.unit_price": 4000"#
        #expect(try CommandTrial(savo, facts).values["voucher_value_cents"] == "208000")
        #expect(try CommandTrial(savo, facts + #", "voucher.value": 200000"#).blocking == ["voucher-value"])
    }

    @Test func `a price above the county's cap is refused, and invoicing past the voucher is told`() throws {
        #expect(try !CommandTrial(savo, #""voucher.unit_price": 4000, "voucher.price_cap": 4000"#).isBlocked)
        let dear = try CommandTrial(savo, #""voucher.unit_price": 4001, "voucher.price_cap": 4000"#)
        #expect(dear.blocking == ["price-cap"])
        let much = try CommandTrial(savo, #""voucher.invoiced": 208001, "voucher.value": 208000"#)
        #expect(much.found == ["invoice-within-voucher"])
    }

    @Test(arguments: [("ryhmavalmennus", true), ("kartoittava", true), ("edistava", true), ("yksilovalmennus", false)])
    func `from a company only individual coaching can be bought`(form: String, refused: Bool) throws {
        let company = "\"service_form\": \"\(form)\", \"provider.legal_form\": \"company\""
        #expect(try CommandTrial(savo, company).blocking == (refused ? ["no-company"] : []))
        let association = "\"service_form\": \"\(form)\", \"provider.legal_form\": \"association\""
        #expect(try !CommandTrial(savo, association).isBlocked)
    }

    @Test func `service goes on only by a new decision`() throws {
        #expect(
            try CommandTrial(savo, #""decision.extends_without_new_decision": true"#).blocking == [
                "renewal-by-decision"
            ])
        #expect(try !CommandTrial(savo, #""decision.extends_without_new_decision": false"#).isBlocked)
    }

    @Test func `a period that is only remote is refused`() throws {
        let facts = #""period.sessions": 12, "period.remote_sessions": "#
        #expect(try !CommandTrial(savo, facts + "11").isBlocked)
        #expect(try CommandTrial(savo, facts + "12").blocking == ["not-only-remote"])
    }

    @Test func `individual coaching doesn't run beside work activity`() throws {
        let work = #""work.start_minute": 540, "work.end_minute": 900, "#
        let during = work + #""coaching.start_minute": 600, "coaching.end_minute": 660"#
        #expect(try CommandTrial(savo, during).blocking == ["coaching-apart-from-work"])
        let after = work + #""coaching.start_minute": 900, "coaching.end_minute": 960"#
        #expect(try !CommandTrial(savo, after).isBlocked)
    }

    @Test func `a group takes twelve clients and not a thirteenth`() throws {
        #expect(try !CommandTrial(savo, #""service_form": "ryhmavalmennus", "group.size": 12"#).isBlocked)
        let thirteen = try CommandTrial(savo, #""service_form": "ryhmavalmennus", "group.size": 13"#)
        #expect(thirteen.blocking == ["group-size"])
    }

    @Test func `in Pyhäjoki a period lasts 3 to 24 months on 1 to 4 days of 4 to 8 hours`() throws {
        for (last, refused) in [
            ("2024-04-13", true), ("2024-04-14", false), ("2026-01-14", false), ("2026-01-15", true),
        ] {
            let trial = try CommandTrial(pyhajoki, granted("osa_1", "2024-01-15", last))
            #expect(trial.blocking.contains("period-length") == refused, "\(last)")
        }
        for (days, refused) in [(0, true), (1, false), (4, false), (5, true)] {
            let trial = try CommandTrial(pyhajoki, "\"days_per_week\": \(days)")
            #expect(trial.blocking.contains("days-per-week") == refused, "\(days) days")
        }
        for (minutes, refused) in [(210, true), (240, false), (480, false), (510, true)] {
            let trial = try CommandTrial(pyhajoki, "\"day.minutes\": \(minutes)")
            #expect(trial.blocking.contains("day-length") == refused, "\(minutes) minutes")
        }
    }

    @Test func `in Päijät-Häme a period lasts 3 to 24 months on 1 to 4 days of part or full length`() throws {
        let form = try #require(RulebookShelf.all.edition(id: hame)?.serviceForms.map(\.id).first)
        for (last, refused) in [
            ("2024-04-13", true), ("2024-04-14", false), ("2026-01-14", false), ("2026-01-15", true),
        ] {
            let trial = try CommandTrial(hame, granted(form, "2024-01-15", last))
            #expect(trial.blocking.contains("period-length") == refused, "\(last)")
        }
        for (days, refused) in [(0, true), (1, false), (4, false), (5, true)] {
            let trial = try CommandTrial(hame, "\"days_per_week\": \(days)")
            #expect(trial.blocking.contains("days-per-week") == refused, "\(days) days")
        }
        for minutes in [240, 480] { #expect(try !CommandTrial(hame, "\"day.minutes\": \(minutes)").isBlocked) }
    }
}
