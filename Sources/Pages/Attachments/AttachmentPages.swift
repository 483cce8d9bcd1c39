package import Casework

extension FormPage {
    /// The files of something, each to be taken, and the field that adds one.
    package static func attachments(
        _ files: [Attachment], of owner: String, at place: String, home: String, mayAdd: Bool, error: String?,
        guards: Guards, words: Words
    ) -> FormPage {
        let format = words.format
        let notes = files.map { file in
            let kilobytes = format.number(max(1, file.size / 1_024))
            return Note(
                .info, lead: file.name,
                words.text("attachments.line", ["day": format.day(file.addedOn), "kilobytes": kilobytes]),
                link: Link(words.text("attachments.take"), to: place + "/" + file.id.rawValue))
        }
        let field = FormField(
            "file", words.text("attachments.file"), .file, hint: words.text("attachments.hint"), error: error)
        return FormPage(
            title: words.text("attachments.title"), action: place, guards: guards,
            sections: mayAdd ? [FormSection(fields: [field])] : [],
            buttons: (mayAdd ? [Button(words.text("attachments.add"))] : [])
                + [Button(words.text("attachments.back"), to: home, .quiet)],
            subject: owner, crumbs: [Crumb(owner, to: home), Crumb(words.text("attachments.title"))],
            notes: notes.isEmpty ? [Note(.quiet, words.text("attachments.none"))] : notes)
    }

    /// A consent or a contract that its client signs by being signed in.
    package static func signing(
        _ document: DocumentPage, at place: String, signatures: [Signature], maySign: Bool, guards: Guards,
        words: Words
    ) -> FormPage {
        let texts = document.parts.flatMap { part in
            part.paragraphs.map { Term(part.heading, $0) } + part.terms
        }
        return FormPage(
            title: document.title, action: place, guards: guards, sections: [],
            buttons: (maySign ? [Button(words.text("attachments.sign"))] : [])
                + [Button(words.text("own_path.back"), to: "/own-path", .quiet)],
            intro: maySign ? words.text("attachments.sign_intro") : nil,
            notes: signatures.map { Note(.ok, $0.line(words)) },
            terms: document.terms + texts + [Term(words.text("attachments.dated"), document.date)])
    }
}

extension Signature {
    /// How it was signed, in a sentence: when, which version, which text.
    package func line(_ words: Words) -> String {
        words.text(
            "attachments.signed",
            [
                "day": words.format.day(signedOn), "version": words.format.number(textVersion),
                "digest": String(textDigest.prefix(16)),
            ])
    }
}

extension DocumentPage {
    /// Everything that the document says, line by line: what a signature's digest is made of.
    package var plainText: String {
        let facts = terms.map { $0.label + ": " + $0.text }
        let written = parts.flatMap { part in
            [part.heading] + part.paragraphs + part.terms.map { $0.label + ": " + $0.text }
        }
        return ([title, date] + sender + facts + written).joined(separator: "\n")
    }
}
