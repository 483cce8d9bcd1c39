import Foundation
import Pages
import Testing

@Suite struct PageTypesTests {
    @Test func `a page without a reader shows no navigation and no search`() throws {
        let frame = Frame(language: .fi, path: "/")
        let html = try drawn(Samples.message(words(.fi)), frame: frame)
        #expect(!html.contains("mainnav"))
        #expect(!html.contains("role=\"search\""))
    }

    @Test func `a client is offered easy Finnish too`() throws {
        let frame = Frame(language: .easyFinnish, path: "/own?x=1", offersEasyFinnish: true)
        let html = try drawn(Samples.portal(), .easyFinnish, frame: frame)
        #expect(html.contains("<html lang=\"fi\">"))
        #expect(html.contains("href=\"/own?x=1&amp;lang=fi-selko\" lang=\"fi\" hreflang=\"fi\" aria-current=\"true\""))
        #expect(html.components(separatedBy: "aria-current=\"true\"").count - 1 == 1)
    }

    @Test func `a form with problems says so in the title, the summary and at the field`() throws {
        let html = try drawn(Samples.form(words(.fi)))
        #expect(html.contains("<title>Virhe: Nova forma – Polku</title>"))
        #expect(html.contains("<li><a href=\"#f-from\">Check the day</a></li>"))
        #expect(html.contains("aria-describedby=\"f-from-hint f-from-error\" aria-invalid=\"true\""))
    }

    @Test func `a form carries the session mark, its key and its version`() throws {
        let html = try drawn(Samples.form(words(.fi)))
        #expect(html.contains("name=\"_csrf\" value=\"mark\""))
        #expect(html.contains("name=\"_key\" value=\"k1\""))
        #expect(html.contains("name=\"_version\" value=\"3\""))
    }

    @Test func `a value changed by someone else stands beside what was typed`() throws {
        let html = try drawn(Samples.form(words(.fi)))
        #expect(html.contains("Tallennettu arvo: <b>Three</b>"))
        #expect(html.contains("One\nTwo</textarea>"))
    }

    @Test func `checks come stops first and are counted in words`() throws {
        let html = try drawn(Samples.form(words(.fi)))
        let order = ["Dolor", "Amet", "Velit", "Sapien"].compactMap { html.range(of: "<b>\($0)</b>")?.lowerBound }
        #expect(order.count == 4)
        #expect(order == order.sorted())
        #expect(html.contains("2 kunnossa"))
    }

    @Test(arguments: [400, 403, 404, 405, 409, 413, 429, 500, 599])
    func `an error page says what failed and gives its reference`(status: Int) throws {
        for language in shownLanguages {
            let page = MessagePage.error(status, reference: "AB12-34", words: try words(language))
            let html = try drawn(page, language)
            #expect(html.contains("AB12-34"))
        }
    }
}
