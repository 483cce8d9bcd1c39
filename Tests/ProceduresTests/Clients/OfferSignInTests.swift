import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct OfferSignInTests {
    private static let client = ID<Client>(rawValue: "c1")

    @Test(arguments: TestEngine.all)
    func `a client who is given a sign-in sees their own path, and asking again makes no other`(
        engine: TestEngine
    ) async throws {
        let test = try await ListClientsTests.office(engine)
        let katja = try await test.worker("katja")
        let offer = OfferSignIn(client: Self.client, email: "aino@alku.example")
        let invited = try await test.office.carryOut(offer, as: katja)
        let again = try await test.office.carryOut(OfferSignIn(client: Self.client, email: ""), as: katja)
        #expect(invited.isNew && !again.isNew)
        #expect(again.user == invited.user)
        let found = try await test.register.read { try $0.worker(invited.user, as: nil, on: Day(2026, 11, 25)) }
        let aino = try #require(found)
        #expect(aino.role == .client)
        _ = try await test.office.ask(SeeOwnPath(of: invited.user), as: aino)
        let refused = await refusal {
            _ = try await test.office.ask(OpenClient(client: Self.client, doors: [:]), as: aino)
        }
        #expect(refused?.isForWantOfGround == true)
    }

    @Test func `an e-mail that is somebody's user name already, or none at all, gives nobody a sign-in`() async throws {
        let test = try await ListClientsTests.office(TestEngine.all[0])
        let katja = try await test.worker("katja")
        _ = try await test.office.carryOut(OfferSignIn(client: Self.client, email: "aino@alku.example"), as: katja)
        let other = ID<Client>(rawValue: "c2")
        for (email, code) in [("AINO@alku.example", "email_taken"), ("aino", "email"), ("", "email")] {
            let refused = await refusal {
                _ = try await test.office.carryOut(OfferSignIn(client: other, email: email), as: katja)
            }
            #expect(refused?.problems == ["email:" + code])
        }
        #expect(try await test.register.read { try $0.user(ofClient: other) } == nil)
    }

    @Test func `only the client's own worker gives them a sign-in`() async throws {
        let test = try await ListClientsTests.office(TestEngine.all[0])
        for user in ["kalle", "raili"] {
            let refused = await refusal {
                _ = try await test.office.carryOut(
                    OfferSignIn(client: Self.client, email: "aino@alku.example"), as: test.worker(user))
            }
            #expect(refused?.isForWantOfGround == true, "\(user)")
        }
    }
}
