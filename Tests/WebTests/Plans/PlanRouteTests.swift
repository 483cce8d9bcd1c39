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
        "act": "save",
    ]
}
