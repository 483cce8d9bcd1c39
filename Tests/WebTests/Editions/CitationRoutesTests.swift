import Casework
import Foundation
import HTTPTypes
import Pages
import Register
import TestSupport
import Testing
import Web

@Suite struct CitationRoutesTests {
    private static func browser(as user: String = "katja") async throws -> TestBrowser {
        let browser = try TestBrowser(try await TestKeeper.office())
        try await browser.signIn(user)
        return browser
    }

    @Test func `a citation of one rule leads to it, of many to their list, in the edition that is followed`()
        async throws
    {
        let browser = try await Self.browser()
        let books = try TestRulebooks.real.all.filter {
            $0.edition == "pohjois-savo-2024@2024-01-01" || $0.edition == "laki-189-2001@2026-01-01"
        }
        var (single, many) = (0, 0)
        for rule in books.flatMap(\.rules) {
            let link = try #require(Pages.Citation(rule.citation).address)
            let answer = try await browser.get(link)
            if answer.status == .seeOther {
                #expect(books.contains { answer.location == "/rulebooks/\($0.edition)#\(rule.id)" })
                single += 1
            } else {
                #expect(answer.status == .ok && answer.body.contains("#\(rule.id)\""))
                many += 1
            }
        }
        #expect(single > 10 && many > 10)
    }

    @Test func `what a document, a report, a service or a consent form cites is found too, also in older editions`()
        async throws
    {
        let browser = try await Self.browser()
        for book in try TestRulebooks.real.all {
            let cited =
                book.documentSections.map(\.citation) + book.reportDuties.map(\.citation)
                + book.consentForms.map(\.citation) + book.serviceForms.flatMap { $0.contents.map(\.citation) }
            for citation in Set(cited) {
                let answer = try await browser.get(try #require(Pages.Citation(citation).address))
                #expect(answer.status == .ok || answer.status == .seeOther, "\(citation)")
            }
        }
    }

    @Test(arguments: [
        "/citations", "/citations?document=x", "/citations?document=%3Cb%3E&paragraph=%00",
        "/citations?paragraph=1&document=" + String(repeating: "a", count: 3_000),
    ])
    func `a paragraph that no rule cites is not found`(path: String) async throws {
        #expect(try await Self.browser().get(path).status == .notFound)
    }
}
