import Testing

@testable import Papers

@Suite struct MonthCSVTests {
    @Test(arguments: [
        ("Rivi yksi\r\nrivi kaksi", "\"Rivi yksi\r\nrivi kaksi\""), ("a;b", "\"a;b\""), ("\"x\"", "\"\"\"x\"\"\""),
        ("=1+1", "'=1+1"), ("=\u{301}1", "'=\u{301}1"), ("\r\n=1", "\"'\r\n=1\""), ("@a", "'@a"), ("-a", "'-a"),
        ("-12,50", "-12,50"), ("tavallinen", "tavallinen"), ("", ""),
    ])
    func `no field splits its row or is taken for a formula`(field: String, safe: String) {
        #expect(MonthCSV.safe(field) == safe)
    }
}
