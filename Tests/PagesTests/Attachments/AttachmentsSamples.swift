import Casework
import Pages

extension Samples {
    static func attachments(_ words: Words) -> [(name: String, page: any Page)] {
        let guards = Guards(key: "key-1")
        let file = Attachment(
            id: ID(rawValue: "a1"), subject: "consent:co1", clientID: nil, name: "Pactum.pdf", media: .pdf,
            size: 4_000, digest: "0123", addedBy: ID(rawValue: "u1"), addedOn: Day(2026, 11, 25))
        let signature = Signature(
            id: ID(rawValue: "s1"), subject: "consent:co1", clientID: ID(rawValue: "c1"), userID: ID(rawValue: "u1"),
            signedOn: Day(2026, 11, 25), signedAt: "2026-11-25T09:00:00.000Z", textVersion: 1, textDigest: "0123abcd")
        return [
            (
                "attachments",
                FormPage.attachments(
                    [file], of: "Nomen Nescio", at: "/consents/co1/attachments", home: "/consents/co1/print",
                    mayAdd: true, error: "Falsum", guards: guards, words: words)
            ),
            (
                "attachments-none",
                FormPage.attachments(
                    [], of: "Regio", at: "/x/attachments", home: "/x", mayAdd: false, error: nil, guards: guards,
                    words: words)
            ),
            (
                "attachments-signing",
                FormPage.signing(
                    document(words), at: "/own-path/consents/co1", signatures: [], maySign: true, guards: guards,
                    words: words)
            ),
            (
                "attachments-signed",
                FormPage.signing(
                    document(words), at: "/own-path/consents/co1", signatures: [signature], maySign: false,
                    guards: guards, words: words)
            ),
        ]
    }
}
