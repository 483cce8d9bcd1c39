package import Casework

extension ArticlePage {
    /// What the provider has signalled of a period's service, and what came of it.
    package static func signals(_ file: SignalFile, words: Words) -> ArticlePage {
        let path = "/periods/" + file.period.id.rawValue
        let tell = PeriodSignal.Kind.allCases.map { kind in
            Button(
                words.name(of: "periods.signals.tell", kind.rawValue),
                to: path + "/signals/new?kind=" + kind.rawValue)
        }
        let title = words.text("periods.signals.title")
        return ArticlePage(
            title: title, subject: file.client.name,
            blocks: file.signals.isEmpty
                ? [Block(paragraphs: [words.text("periods.signals.none")])]
                : file.signals.map { block($0, path, words) },
            crumbs: clientCrumbs(file.client, words)
                + [Crumb(words.text("periods.signals.period"), to: path), Crumb(title)],
            notes: [
                Note(
                    .info, words.text("periods.signals.note"),
                    citations: file.hindranceRule.map { [Citation($0)] } ?? [])
            ], actions: file.mayTell ? tell : [])
    }

    private static func block(_ named: NamedSignal, _ path: String, _ words: Words) -> Block {
        let signal = named.signal
        var terms = [
            Term(words.text("periods.signals.told"), words.format.day(signal.toldOn) + ", " + named.teller),
            Term(words.name(of: "periods.signals.text", signal.kind.rawValue), signal.text),
        ]
        if !signal.steps.isEmpty { terms.append(Term(words.text("periods.signals.steps"), signal.steps)) }
        if let reply = signal.reply {
            terms.append(
                Term(
                    words.name(of: "periods.signals.answer", reply.answer.rawValue),
                    reply.text + " (" + words.format.day(reply.on) + ", " + (named.answerer ?? "") + ")"))
        }
        var block = Block(words.name(of: "periods.signals.kind", signal.kind.rawValue), terms: terms)
        block.tag =
            signal.reply == nil
            ? Tag(words.text("periods.signals.open"), .warn) : Tag(words.text("periods.signals.answered"), .ok)
        if named.isAnswerable {
            block.link = Link(
                words.text("periods.signals.to_answer"), to: path + "/signals/" + signal.id.rawValue + "/answer")
        }
        return block
    }
}
