package import Casework
package import Register

/// A document with what stands on paper around it.
package struct DocumentPaper: Sendable {
    package let file: DocumentFile
    /// The period it is about, with its provider and instructor; nil for a document of no period.
    package let period: PeriodFile?
}

/// Opens a document as it is printed.
package struct PrintDocument: Inquiry {
    package static let action = Action.openDocument
    package let document: ID<Document>

    package init(_ document: ID<Document>) { self.document = document }

    package var subject: Subject { .document(document) }

    package func answer(from register: some Reading, _ act: Act) throws -> DocumentPaper {
        let file = try OpenDocument(document).answer(from: register, act)
        let period = try file.document.periodID.map { try OpenPeriod($0).answer(from: register, act) }
        return DocumentPaper(file: file, period: period)
    }
}
