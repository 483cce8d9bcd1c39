import Testing

@testable import polku

@Suite struct DatabaseAddressTests {
    @Test func `an address that names no engine says how to write one`() {
        #expect(throws: DatabaseAddress.Trouble.self) { try DatabaseAddress("mysql://x") }
        #expect(throws: DatabaseAddress.Trouble.self) { try DatabaseAddress("sqlite:") }
    }

    @Test func `both engines have their address`() throws {
        #expect(try DatabaseAddress("sqlite:a/b.sqlite") == .sqlite(path: "a/b.sqlite"))
        #expect(try DatabaseAddress("postgres://u@h/n") == .postgres(conninfo: "postgres://u@h/n"))
    }
}
