import Casework
import Foundation
import HTTPTypes
import Register
import TestSupport
import Testing

@Suite struct ListRouteTests {
    private static func browser(_ user: String = "katja") async throws -> TestBrowser {
        try await RegisterClientRouteTests.browser(user) { register in
            try TestPeople.client("c1", "=cmd|'/c calc'!A1", "Alku", in: register)
            try TestPeople.client("c2", "Sirpa", "-Ääri;\"Ää\"", identityCode: "010594Y9021", in: register)
            try TestPeople.client("c3", "Leo", "@SUM(A1)", identityCode: "020594Y903P", in: register)
        }
    }

    @Test func `a list of clients is a file in which no name is a formula or splits its row`() async throws {
        let browser = try await Self.browser()
        let file = try await browser.get("/clients/csv?state=all")
        #expect(file.headers[.contentType] == "text/csv; charset=utf-8")
        #expect(
            file.headers[.contentDisposition] == "attachment; filename=\"polku-asiakkaat-2026-11-25.csv\"")
        let lines = file.body.components(separatedBy: "\r\n")
        #expect(lines.count == 5 && lines[0] == "\u{FEFF}Asiakas;Syntynyt;Vaihe;Omatyöntekijä;Palveluntuottaja")
        #expect(lines.contains { $0.hasPrefix("'@SUM(A1) Leo;2.5.1994, 32 vuotta;Yhteinen arviointi;Katja Kontrolli") })
        #expect(lines.contains { $0.hasPrefix("\"'-Ääri;\"\"Ää\"\" Sirpa\";") })
        #expect(lines.contains { $0.hasPrefix("Alku =cmd|") })
    }

    @Test func `a list is printed whole without the site's navigation, and says who printed it`() async throws {
        let browser = try await Self.browser()
        let list = try await browser.get("/clients?scope=mine")
        #expect(list.body.contains("href=\"/clients/print?scope=mine&amp;state=open\""))
        let paper = try await browser.get("/clients/print?scope=mine&state=open")
        #expect(paper.status == .ok)
        #expect(paper.body.contains("@SUM(A1) Leo") && paper.body.contains("Katja Kontrolli"))
        #expect(paper.body.contains("Salassa") || paper.body.contains("salassa"))
        #expect(!paper.body.contains("mainnav") && !paper.body.contains("href=\"/clients/c1\""))
        #expect(paper.body.contains("href=\"/clients?scope=mine&amp;state=open\""))
    }

    @Test(arguments: ["/decisions", "/worklist"])
    func `decisions and the worklist are taken out as they are narrowed`(list: String) async throws {
        let browser = try await Self.browser()
        #expect(try await browser.get(list + "/csv?provider=o-provider").status == .ok)
        #expect(try await browser.get(list + "/print?selection=%00&turn=🙂").status == .ok)
        #expect(try await browser.get(list + "/print").body.contains("salassa pidettäviä"))
    }

    @Test func `the main user takes the organisations out, and an own worker is refused`() async throws {
        let paavo = try await Self.browser("paavo")
        let file = try await paavo.get("/organisations/csv")
        #expect(file.body.contains("Harjulan paja ry;palveluntuottaja"))
        #expect(try await !paavo.get("/organisations/print").body.contains("salassa"))
        #expect(try await Self.browser().get("/organisations/csv").status == .forbidden)
    }

    @Test func `a narrowing is kept from the list, found above it and taken away`() async throws {
        let browser = try await Self.browser()
        let list = try await browser.get("/clients?q=%C3%A4%C3%A4ri%26&state=all&scope=all")
        #expect(list.body.contains("/filters/new?list=clients&amp;q=%C3%A4%C3%A4ri%26&amp;scope=all&amp;state=all"))
        let form = try await browser.get("/filters/new?list=clients&q=%C3%A4%C3%A4ri%26&scope=all&state=all")
        #expect(form.body.contains("name=\"q\" value=\"ääri&amp;\""))
        let done = try await browser.post(
            "/filters", ["_key": "k1", "list": "clients", "q": "ääri&", "state": "all", "name": "Ääret <b>"])
        #expect(done.location == "/clients?q=%C3%A4%C3%A4ri%26&state=all&done=filter_kept")
        let shown = try await browser.get("/clients")
        #expect(shown.body.contains("href=\"/clients?q=%C3%A4%C3%A4ri%26&amp;state=all\">Ääret &lt;b&gt;"))
        let manage = try await browser.get("/filters")
        let way = manage.body.components(separatedBy: "href=\"/filters/").dropFirst().first?.prefix { $0 != "\"" } ?? ""
        #expect(try await browser.get("/filters/" + way).body.contains("Ääret &lt;b&gt;"))
        #expect(try await browser.post("/filters/" + way, ["_key": "k2"]).location == "/filters?done=filter_deleted")
        #expect(try await !browser.get("/clients").body.contains("Ääret"))
    }

    @Test func `a name that can't be kept comes back with everything, and a client's own number is never kept`()
        async throws
    {
        let browser = try await Self.browser()
        _ = try await browser.get("/filters/new?list=clients&state=all")
        let again = try await browser.post(
            "/filters", ["list": "clients", "q": "alku", "state": "all", "name": String(repeating: "ä", count: 61)])
        #expect(again.status == .unprocessableContent)
        #expect(again.body.contains("name=\"q\" value=\"alku\"") && again.body.contains("href=\"#f-name\""))
        #expect(again.body.contains(String(repeating: "ä", count: 61)))
        let number = try await browser.post("/filters", ["list": "clients", "q": "010594Y9032", "name": "Aino"])
        #expect(number.status == .unprocessableContent && !number.body.contains("010594Y9032"))
        #expect(try await browser.post("/filters", ["list": "months", "name": "x"]).status == .notFound)
        #expect(try await browser.get("/filters/new").status == .notFound)
    }
}
