import ArgumentParser
import Testing

@testable import polku

@Suite struct PublicAddressTests {
    @Test func `the address is what was told, and else where the program listens`() throws {
        #expect(try PublicAddress.parse([]).address(host: "127.0.0.1", port: 9000) == "http://127.0.0.1:9000")
        let told = try PublicAddress.parse(["--public-url", "https://polku.county.example/"])
        #expect(try told.address(port: 9000) == "https://polku.county.example")
    }

    @Test(arguments: ["polku.example", "ftp://polku.example", "https://", "https://polku.example/path", "https://a@b"])
    func `what a browser couldn't open is refused with the way to write it`(text: String) throws {
        let told = try PublicAddress.parse(["--public-url", text])
        #expect(throws: ValidationError.self) { try told.address() }
    }
}
