import Casework
import Testing

@Suite struct CheckCodeTests {
    @Test func `a check code is read back however it was copied from the paper`() throws {
        let code = CheckCode(secret: "a-secret-of-some-length-0123456789")
        #expect(code.printed.count == 14)
        for typed in [code.printed, code.signs, code.printed.lowercased(), " " + code.signs + " "] {
            #expect(CheckCode(typed: typed) == code)
        }
    }

    @Test(arguments: ["", "ABCD", "ABCD-EFGH-JKLI", "ABCD-EFGH-JKL0", "ABCD-EFGH-JKLMN", "<script>----"])
    func `what can't be a check code is none`(typed: String) {
        #expect(CheckCode(typed: typed) == nil)
    }

    @Test func `a check code has no signs that are taken for one another`() {
        for number in 0..<200 {
            let signs = CheckCode(secret: "secret\(number)secret\(number * 7)").signs
            #expect(signs.allSatisfy { !"IO01".contains($0) })
        }
    }
}
