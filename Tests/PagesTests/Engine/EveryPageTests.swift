import Foundation
import Pages
import Testing

@Suite struct EveryPageTests {
    @Test(arguments: shownLanguages)
    func `every page answers all its tags and shows no missing or Finnish word`(language: Language) throws {
        for (name, page) in Samples.all(try words(language)) {
            let html = try drawn(page, language)
            #expect(html.contains("lang=\"\(language.code)\""), "\(name)")
            try Gallery.keep(html, "\(name)-\(language.rawValue)")
        }
    }

    @Test(arguments: shownLanguages)
    func `every part answers all its tags`(language: Language) throws {
        let printer = try Shared.printer.get()
        for (name, model) in Samples.parts(try words(language)) {
            #expect(printer.unansweredTags(inPart: name, model, language: language) == [])
            #expect(!printer.part(name, model, language: language).contains("⟦"), "\(name)")
        }
    }

    @Test func `every tag of every template is met by a sample`() throws {
        let words = try words(.fi)
        let unmet = try Shared.printer.get().unmetTags(
            Samples.all(words).map(\.page), parts: Samples.parts(words), frame: Samples.frame(.fi, words))
        #expect(unmet.sorted() == [])
    }

    @Test func `every type of page has a sample`() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let types = try WordFiles.files(in: root.appendingPathComponent("Sources/Pages"), endingIn: "swift")
            .map { try String(contentsOf: $0, encoding: .utf8) }
            .flatMap { $0.matches(of: /struct ([A-Za-z]+): (?:[A-Za-z]+, )*Page\b/).map { String($0.output.1) } }
        let sampled = try Set(Samples.all(words(.fi)).map { String(describing: type(of: $0.page)) })
        #expect(types.count >= 5)
        #expect(Set(types).subtracting(sampled).sorted() == [])
    }
}

/// Keeps drawn pages as files under build/gallery for looking at, when GALLERY is set.
enum Gallery {
    static func keep(_ html: String, _ name: String) throws {
        guard ProcessInfo.processInfo.environment["GALLERY"] != nil else { return }
        let folder = URL(fileURLWithPath: "build/gallery")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try html.write(to: folder.appendingPathComponent(name + ".html"), atomically: true, encoding: .utf8)
    }
}
