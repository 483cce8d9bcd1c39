import Casework
import Testing

@Suite struct EmailAddressTests {
    @Test(arguments: ["nimi@esimerkki.fi", "a.b+c@sub.example.org"])
    func `an address with a domain is one`(text: String) {
        #expect(EmailAddress.isWritten(text))
    }

    @Test(arguments: ["", "nimi", "@esimerkki.fi", "nimi@", "nimi@fi", "a@b@c.fi", "a b@c.fi", "a@c..fi"])
    func `what a letter would not find isn't one`(text: String) {
        #expect(!EmailAddress.isWritten(text))
    }
}
