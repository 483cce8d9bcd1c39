import Casework
import Testing

struct IdentifierTests {
    static let valid = """
        010594Y9032 010594Y9021 020594X903P 020594X902N 030594W903B 030694W9024 040594V9030 040594V902Y 050594U903M
        050594U902L 010516B903X 010516B902W 020516C903K 020516C902J 030516D9037 030516D9026 010501E9032 020502E902X
        020503F9037 020504A902E 020504B904H 010280-952L 010469-999W 010675-9981 261298-998X 040265-9985 260991-999R
        020365-999P 150785-9009 150785-901A 150785-902B 150785-903C 290200A900B 010100+900F
        """.split { $0.isWhitespace }.map(String.init)

    @Test(arguments: valid)
    func `a published artificial code is read and told as artificial`(text: String) throws {
        let code = try #require(PersonalIdentityCode(text))
        #expect(code.text == text)
        #expect(code.isArtificial)
    }

    @Test(arguments: valid)
    func `no other check character fits`(text: String) {
        let others = "0123456789ABCDEFHJKLMNPRSTUVWXYGIOQZ".filter { $0 != text.last }
        for other in others { #expect(PersonalIdentityCode(text.dropLast() + String(other)) == nil) }
    }

    @Test(arguments: [
        "131052-308U", "310252-308Y", "290201A900A", "010100+9005", "010190-999K", "", "010190-", "150785-9009 1",
        "150785_9009", "150785G9009", "150785Z9009", "15078５-9009", "000000-0000", "010101-000A", "0101011-00A",
        "999999999999999999999999999999", "150785-90\u{0301}09", "150785--9009",
    ])
    func `a wrong code is refused`(text: String) {
        #expect(PersonalIdentityCode(text) == nil)
    }

    @Test func `the numbers 000 and 001 are not given to anybody`() {
        for number in ["000", "001"] {
            for check in "0123456789ABCDEFHJKLMNPRSTUVWXY" {
                #expect(PersonalIdentityCode("010190-\(number)\(check)") == nil)
            }
        }
    }

    @Test func `a real person's number is not artificial`() throws {
        #expect(try #require(PersonalIdentityCode("131052-308T")).isArtificial == false)
    }

    @Test func `case, spaces and the kind of dash do not matter`() {
        for text in ["150785-901a", " 150785-901A\n", "150785–901A", "150785 901A".replacing(" ", with: " - ")] {
            #expect(PersonalIdentityCode(text)?.text == "150785-901A")
        }
    }

    @Test(arguments: [
        ("010100+900F", "1800-01-01"), ("010280-952L", "1980-02-01"), ("050594U903M", "1994-05-05"),
        ("290200A900B", "2000-02-29"), ("020503F9037", "2003-05-02"),
    ])
    func `the sign tells the century of birth`(text: String, birth: String) throws {
        #expect(try #require(PersonalIdentityCode(text)).birthDate.description == birth)
    }

    @Test func `two codes that differ only in the sign are two people`() throws {
        let one = try #require(PersonalIdentityCode("010594Y9032"))
        let two = try #require(PersonalIdentityCode("010594X9032"))
        #expect(one != two && one.birthDate == two.birthDate)
    }

    @Test func `a code does not tell itself to a log`() throws {
        let code = try #require(PersonalIdentityCode("150785-9009"))
        var dumped = ""
        dump(code, to: &dumped)
        for text in ["\(code)", String(reflecting: code), dumped] {
            #expect(!text.contains("150785") && !text.contains("1985"))
        }
    }

    @Test(arguments: ["2077474-0", "2345678-0", "0112038-9", "1234567-1", "7654321-2"])
    func `a business id is read with and without its dash`(text: String) throws {
        let id = try #require(BusinessID(text))
        #expect(id.text == text)
        #expect(BusinessID(text.filter(\.isNumber)) == id)
        #expect(BusinessID(" fi\(id.digits) ") == id)
    }

    @Test(arguments: [
        "2077474-1", "", "-", "2077474-", "20774740-", "207747-40", "2077474-0-0", "2077474 0", "123456789",
        "+077474-0",
        "99999999999999999999-9", "FI", "FI2077474", "2077474-O",
    ])
    func `a wrong business id is refused`(text: String) {
        #expect(BusinessID(text) == nil)
    }

    @Test func `a base whose remainder is one was never given`() {
        for check in 0...9 { #expect(BusinessID("1000008-\(check)") == nil) }
    }

    @Test func `an old business id of six digits gets its zero`() {
        #expect(BusinessID("112038-9")?.text == "0112038-9")
    }

    @Test func `a business id gives its VAT number and its OVT`() throws {
        let id = try #require(BusinessID("2345678-0"))
        #expect(id.vatNumber == "FI23456780")
        #expect(id.ovt == "003723456780")
        #expect(id.ovt(suffix: "ab1") == "003723456780AB1")
        for suffix in ["", "123456", "ä", "1-2"] { #expect(id.ovt(suffix: suffix) == nil) }
    }
}
