/// Makes PDF files of documents; which program does the work is the business of who puts the house together.
package struct PaperMill: Sendable {
    /// Why there is no file now; each has words for the reader, and printing from the browser still works.
    package enum Trouble: Error, Equatable {
        /// This server has no program that makes them.
        case missing
        /// It took longer than a file may take.
        case tooSlow
        /// The program stopped or refused the document.
        case failed
    }

    /// The PDF of a whole HTML document, which fetches nothing from anywhere.
    ///
    /// - Throws: `Trouble`
    package let pdf: @Sendable (_ html: String) async throws -> [UInt8]
    /// SHA-256 of a file in hexadecimal.
    package let digest: @Sendable (_ bytes: [UInt8]) -> String

    package init(
        pdf: @escaping @Sendable (_ html: String) async throws -> [UInt8],
        digest: @escaping @Sendable (_ bytes: [UInt8]) -> String
    ) {
        self.pdf = pdf
        self.digest = digest
    }
}
