import Casework
import Testing

@Suite struct AttachmentTests {
    @Test func `a file's kind is told by its first bytes and by nothing else`() {
        #expect(Attachment.Media(content: Array("%PDF-1.7\n".utf8)) == .pdf)
        #expect(Attachment.Media(content: [0xff, 0xd8, 0xff, 0xe0, 0]) == .jpeg)
        #expect(Attachment.Media(content: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]) == .png)
        for text in ["<html>", "PK\u{3}\u{4}", "GIF89a", " %PDF-1.7", "<svg"] {
            #expect(Attachment.Media(content: Array(text.utf8)) == nil)
        }
    }

    @Test func `a missing file, one over ten megabytes and one of another kind each have their problem`() {
        let pdf = Array("%PDF-1.7\n".utf8)
        let large = pdf + [UInt8](repeating: 0, count: Attachment.most)
        #expect(Attachment.problem(with: pdf, at: "file") == nil)
        #expect(Attachment.problem(with: Array(large.prefix(Attachment.most)), at: "file") == nil)
        #expect(Attachment.problem(with: large, at: "file") == Problem("file", "file_too_large"))
        #expect(Attachment.problem(with: [], at: "file") == Problem("file", "file_missing"))
        #expect(Attachment.problem(with: Array("MZ".utf8), at: "file") == Problem("file", "file_kind"))
    }
}
