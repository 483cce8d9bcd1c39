import Casework
import HTTPTypes
import Pages
import Papers
import Procedures

/// Gives a document as a PDF: the one that is kept, or a new one that is kept from now on.
struct PrintDesk {
    let visit: Visit
    /// The person whose language the paper speaks; nil for a paper about nobody, in its reader's language.
    let client: Client?
    /// The name of the paper among several of its subject; nil when the subject has only one.
    var paper: String?
    /// The version of the subject; nil while it is a draft, which is printed and not kept.
    let version: Int?
    let datedOn: Day
    /// How much of the subject the reader is shown, and so stands on the paper.
    var scope = StoredPrint.Scope.whole
    /// The beginning of the file's name.
    let name: String
    /// Where the browser prints the same document.
    let printPath: String

    /// Words in the paper's language. Official papers aren't written in easy Finnish.
    private var words: Words {
        let language = client.flatMap { Language(rawValue: $0.language) } ?? visit.language
        return visit.house.printer.words.in(language == .easyFinnish ? .fi : language)
    }

    /// The PDF of what a question answers, under the right to ask it.
    func answer<Question: Inquiry>(
        to question: Question, _ document: (Words) -> DocumentPage
    ) async throws -> Answer {
        do {
            let bytes = try await bytes(of: question, document)
            return .file(bytes, type: "application/pdf", name: name + ".pdf")
        } catch let trouble as PaperMill.Trouble {
            let code =
                switch trouble {
                case .missing: "missing"
                case .tooSlow: "too_slow"
                case .failed: "failed"
                }
            visit.house.log(visit.reference, "pdf " + code)
            let page = MessagePage.noPDF(code, print: printPath, again: visit.path, words: visit.words)
            return .page(page, status: .serviceUnavailable)
        }
    }

    private func bytes<Question: Inquiry>(
        of question: Question, _ document: (Words) -> DocumentPage
    ) async throws -> [UInt8] {
        let words = words
        guard let version else { return try await make(document(words), code: nil, words) }
        let find = FindPrint(of: question, paper: paper, version: version, in: words.language.code, scope)
        if let kept = try await visit.ask(find) { return kept.bytes }
        let page = document(words)
        let code = CheckCode(secret: visit.house.doorkeeper.locks.secret())
        let bytes = try await make(page, code: code, words)
        let print = NewPrint(
            paper: paper, version: version, language: words.language.code, scope: scope, title: page.title,
            datedOn: datedOn, code: code, digest: visit.house.papers.digest(bytes), bytes: bytes)
        _ = try await visit.carryOut(KeepPrint(of: question, print))
        return try await visit.ask(find)?.bytes ?? bytes
    }

    private func make(_ document: DocumentPage, code: CheckCode?, _ words: Words) async throws -> [UInt8] {
        let page = PaperPage(document, code: code, address: visit.house.publicAddress + "/check", words: words)
        let frame = Frame(language: words.language, path: visit.path)
        return try await visit.house.papers.pdf(
            visit.house.printer.html(page, frame: frame, language: words.language))
    }
}
