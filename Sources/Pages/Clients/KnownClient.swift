package import Casework

extension MessagePage {
    /// The person has a file already: who answers for them, and the way to it.
    package static func known(_ known: NewClientCheck.Known, words: Words) -> MessagePage {
        let page = "/clients/" + known.id.rawValue
        let action =
            known.isOpenToReader
            ? Button(words.text("clients.known.open"), to: page, .go)
            : Button(words.text("clients.list.state_access"), to: page + "/access", .go)
        return MessagePage(
            .info, title: words.text("clients.known.title"), [words.text("clients.known.text")],
            terms: [
                Term(words.name(of: "clients.list.column", "name"), known.name),
                Term(words.name(of: "clients.list.column", "born"), words.format.day(known.birthDate)),
                Term(words.name(of: "clients.list.column", "own_worker"), known.ownWorker ?? "–"),
            ],
            actions: [action, Button(words.text("clients.known.back"), to: "/clients", .quiet)])
    }

    /// The code is another county's client's: nothing of them is told.
    package static func elsewhere(words: Words) -> MessagePage {
        MessagePage(
            .warn, title: words.text("clients.known.elsewhere_title"), [words.text("clients.known.elsewhere")],
            actions: [Button(words.text("clients.known.back"), to: "/clients")])
    }
}

extension Note {
    /// Somebody born on the same day, who may be the same person under another code.
    package static func maybeSame(_ known: NewClientCheck.Known, words: Words) -> Note {
        let page = "/clients/" + known.id.rawValue
        return Note(
            .warn, lead: words.text("clients.known.maybe"),
            words.text("clients.known.maybe_text", ["name": known.name, "day": words.format.day(known.birthDate)]),
            link: Link(words.text("clients.known.open"), to: known.isOpenToReader ? page : page + "/access"))
    }
}
