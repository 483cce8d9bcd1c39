import Casework
import HTTPTypes
import Register
import TestSupport
import Testing
import Web

@Suite struct PlanRouteTests {
    static let new = "/clients/c1/plans/new"

    @Test func `a plan is made, published and taken to its next version in the browser`() async throws {
        let (_, browser) = try await NeedsRouteTests.signedIn("katja")
        let empty = try await browser.get(Self.new)
        #expect(empty.body.contains("Monialainen työllistymissuunnitelma"))
        #expect(!empty.body.contains("value=\"activation_plan\""))
        let saved = try await browser.post(Self.new, Self.fields)
        #expect(saved.status == .seeOther)
        let plan = saved.location.replacing("?done=plan_saved", with: "")
        let draft = try await browser.get(saved.location)
        #expect(draft.body.contains("Suunnitelman luonnos on tallennettu."))
        #expect(draft.body.contains("Rytmi arkeen"))
        let publication = try await browser.get(plan + "/publication")
        #expect(publication.body.contains("Julkaise suunnitelma"))
        let published = try await browser.post(plan + "/publication", ["_version": "1"])
        #expect(published.location == plan + "?done=plan_published")
        let page = try await browser.get(published.location)
        #expect(page.body.contains("25.2.2027"))
        let next = try await browser.post(plan + "/next", [:])
        #expect(next.location.hasSuffix("/edit?done=plan_next"))
        let form = try await browser.get(next.location)
        #expect(form.body.contains("Rytmi arkeen"))
        let second = next.location.replacing("/edit?done=plan_next", with: "")
        #expect(try await browser.get(second).body.contains("Mikään kohta ei ole muuttunut."))
        let list = try await browser.get("/clients/c1/plans")
        #expect(list.body.contains("Versio 2"))
    }

    @Test func `wrong days and means without a goal come back with what was typed`() async throws {
        let (_, browser) = try await NeedsRouteTests.signedIn("mikko")
        _ = try await browser.get(Self.new)
        let answer = try await browser.post(
            Self.new,
            [
                "kind": "multidisciplinary_employment_plan", "meeting_on": "31.11.2026", "first_day": "1.12.2026",
                "last_day": "1.11.2026", "days_per_week": "8", "review_months": "99999999999", "means1": "Työpaja",
                "name.client": "Aino Alku", "present.client": "yes",
            ])
        #expect(answer.status == .unprocessableContent)
        #expect(answer.body.contains("Kuukaudessa ei ole näin montaa päivää"))
        #expect(answer.body.contains("Anna luku 0–7"))
        #expect(answer.body.contains("Anna luku 1–24"))
        #expect(answer.body.contains("Kirjaa tavoite, johon keinot liittyvät"))
        #expect(answer.body.contains("Työpaja"))
        #expect(answer.body.contains("value=\"99999999999\""))
        #expect(try await browser.get("/clients/c1/plans").body.contains("Suunnitelmia ei ole vielä"))
    }

    @Test func `more goals are asked for without losing anything`() async throws {
        let (_, browser) = try await NeedsRouteTests.signedIn("katja")
        _ = try await browser.get(Self.new)
        let answer = try await browser.post(
            Self.new, ["goal1": "Rytmi arkeen", "goal_rows": "3", "meeting_on": "x", "act": "goals"])
        #expect(answer.status == .ok)
        #expect(answer.body.contains("name=\"goal5\""))
        #expect(!answer.body.contains("name=\"goal6\""))
        #expect(answer.body.contains("Rytmi arkeen"))
    }

    @Test func `interim goals, tasks and a change of the weekly pattern are typed, shown and compared`() async throws {
        let (test, browser) = try await NeedsRouteTests.signedIn("katja")
        _ = try await browser.get(Self.new)
        let saved = try await browser.post(Self.new, Self.whole)
        let plan = saved.location.replacing("?done=plan_saved", with: "")
        let page = try await browser.get(plan)
        #expect(page.body.contains("Kolme päivää viikossa 15.2.2027"))
        #expect(page.body.contains("Varaa ajan"))
        #expect(page.body.contains("4 päivää viikossa"))
        #expect(page.body.contains("Vain sosiaalihuolto"))
        _ = try await browser.post(plan + "/publication", ["_version": "1"])
        let edit = try await browser.post(plan + "/next", [:])
        let form = try await browser.get(edit.location)
        #expect(form.body.contains("name=\"rhythm1.hours\""))
        #expect(form.body.contains("value=\"1.2.2027\""))
        let coach = try TestBrowser(test)
        try await coach.signIn("mikko")
        let seen = try await coach.get(plan)
        #expect(seen.body.contains("Rytmi arkeen"))
        #expect(!seen.body.contains("Velkojen järjestely"))
        #expect(seen.body.contains("Osa suunnitelmasta on vain sosiaalihuollon tietoa"))
        let home = try await coach.get("/clients/c1")
        #expect(!home.body.contains("Velkojen järjestely"))
        let listed = try await coach.get("/api/v1/clients/c1/plans")
        #expect(!listed.body.contains("Velkojen järjestely"))
    }

    @Test func `an endorsement and scores are recorded in the browser, and a wrong score comes back`() async throws {
        let (test, browser) = try await NeedsRouteTests.signedIn("katja")
        _ = try await browser.get(Self.new)
        let plan = try await browser.post(Self.new, Self.whole).location.replacing("?done=plan_saved", with: "")
        _ = try await browser.post(plan + "/publication", ["_version": "1"])
        let wrong = try await browser.post(
            plan + "/achievement", ["scored_on": "25.11.2026", "client1": "12", "note1": "Kaksi viikkoa"])
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.body.contains("Anna luku 0–10"))
        #expect(wrong.body.contains("Kaksi viikkoa"))
        let right = try await browser.post(
            plan + "/achievement", ["scored_on": "25.11.2026", "client1": "7", "professional1": "4"])
        #expect(right.location == plan + "?done=plan_measured")
        #expect(try await browser.get(right.location).body.contains("Asiakkaan oma arvio 0–10"))
        let coach = try TestBrowser(test)
        try await coach.signIn("mikko")
        #expect(try await coach.get(plan + "/endorsements").body.contains("Puolto työkokeiluun"))
        let given = try await coach.post(
            plan + "/endorsements",
            ["kind": "work_trial", "given_on": "25.11.2026", "valid_to": "31.3.2027", "act": "record"])
        #expect(given.location == plan + "?done=plan_endorsed")
        let bad = try await coach.post(plan + "/endorsements", ["kind": "x", "given_on": "", "valid_to": "1.1"])
        #expect(bad.status == .unprocessableContent)
        #expect(bad.body.contains("value=\"1.1\""))
        #expect(try await browser.get(plan).body.contains("25.11.2026–31.3.2027"))
    }

    @Test func `what a draft lacks stands in the way of publishing, each in a sentence`() async throws {
        let (_, browser) = try await NeedsRouteTests.signedIn("katja")
        _ = try await browser.get(Self.new)
        let plan = try await browser.post(
            Self.new,
            [
                "kind": "multidisciplinary_employment_plan", "meeting_on": "20.11.2026", "first_day": "1.12.2026",
                "last_day": "31.5.2027", "days_per_week": "3", "review_months": "3", "name.client": "Aino Alku",
            ]
        ).location.replacing("?done=plan_saved", with: "")
        let page = try await browser.post(plan + "/publication", ["_version": "1"])
        #expect(page.status == .unprocessableContent)
        #expect(page.body.contains("Omatyöntekijä: ei ollut paikalla tapaamisessa"))
        #expect(page.body.contains("Kirjaa vähintään yksi tavoite"))
    }

    static let fields: KeyValuePairs<String, String> = [
        "kind": "multidisciplinary_employment_plan", "meeting_on": "20.11.2026", "first_day": "1.12.2026",
        "last_day": "31.5.2027", "days_per_week": "3", "review_months": "3", "goal1": "Rytmi arkeen",
        "means1": "Työpaja", "name.client": "Aino Alku", "present.client": "yes", "name.own_worker": "Katja",
        "present.own_worker": "yes", "name.employment_coach": "Mikko", "present.employment_coach": "yes",
        "shared_goals": "Sovittiin", "shared_timetable": "Keväällä", "shared_means": "Paja",
        "own_worker_tasks": "Tukee", "employment_coach_tasks": "Seuraa",
        // As a browser sends a row of a task that nobody has written in.
        "task1.party": "client", "task1.text": "", "task1.by": "", "act": "save",
    ]

    static let whole: KeyValuePairs<String, String> = [
        "kind": "multidisciplinary_employment_plan", "meeting_on": "20.11.2026", "first_day": "1.12.2026",
        "last_day": "31.5.2027", "days_per_week": "3", "review_months": "3", "goal1": "Rytmi arkeen",
        "means1": "Työpaja", "interim1": "Kolme päivää viikossa 15.2.2027\r\nOma herätys", "group1": "work_ability",
        "goal2": "Velkojen järjestely", "group2": "social_care", "name.client": "Aino Alku", "present.client": "yes",
        "name.own_worker": "Katja", "present.own_worker": "yes", "name.employment_coach": "Mikko",
        "present.employment_coach": "yes", "shared_goals": "Sovittiin", "shared_timetable": "Kevät",
        "shared_means": "Paja", "own_worker_tasks": "Tukee",
        "employment_coach_tasks": "Seuraa", "task1.party": "client", "task1.text": "Varaa ajan",
        "task1.by": "31.12.2026", "rhythm1.from": "1.2.2027", "rhythm1.days": "4", "rhythm1.hours": "5", "act": "save",
    ]
}
