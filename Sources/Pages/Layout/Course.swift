/// The client's path: stages from the start triangle to the finish ring, with the one they are at filled.
package struct Course: Sendable {
    package enum State: Sendable {
        case done, here, next
    }

    struct Stage: Sendable {
        let name: String
        let number: String
        let detail: String?
        let isDone: Bool
        let isHere: Bool
        let isNext: Bool
        let isStart: Bool
        let isFinish: Bool
    }

    /// The name of the stage the client is at, for the line under the path.
    let current: String?
    /// What comes next, in words, with its rule.
    let nextStep: String?
    let citation: Citation?
    let stages: [Stage]

    /// - Parameter stages: name, state and a date or a few words for each, in the path's order.
    package init(
        _ stages: [(name: String, state: State, detail: String?)], nextStep: String? = nil,
        citation: Citation? = nil
    ) {
        current = stages.first { $0.state == .here }?.name
        self.nextStep = nextStep
        self.citation = citation
        self.stages = stages.enumerated().map { index, stage in
            Stage(
                name: stage.name, number: String(index + 1), detail: stage.detail, isDone: stage.state == .done,
                isHere: stage.state == .here, isNext: stage.state == .next, isStart: index == 0,
                isFinish: index == stages.count - 1)
        }
    }
}

/// The path on one table row: seven small marks and the stage's name.
package struct MiniPath: Sendable {
    struct Mark: Sendable {
        let x: String
        let legEnd: String
        let hasLeg: Bool
        let isDone: Bool
        let isHere: Bool
        let isStart: Bool
        let isFinish: Bool
    }

    let name: String
    /// "Vaihe 5/7", read to who doesn't see the drawing.
    let label: String
    let marks: [Mark]

    /// - Parameter stage: which one of the path's stages the client is at, from 1.
    package init(stage: Int, of count: Int = 7, name: String, words: Words) {
        self.name = name
        label = words.text("layout.course.stage_of", ["n": String(stage), "count": String(count)])
        marks = (1...max(count, 1)).map { position in
            let x = 8 + 15 * (position - 1)
            return Mark(
                x: String(x), legEnd: String(x + 10), hasLeg: position < count, isDone: position < stage,
                isHere: position == stage, isStart: position == 1 && stage != 1,
                isFinish: position == count && stage != count)
        }
    }
}

/// One event on the timeline; what is ahead stands above "here", the newest first below it.
package struct TrailItem: Sendable {
    let time: String
    let lead: String
    let text: String?
    let state: String
    let citation: Citation?
    let link: Link?

    package init(
        time: String, lead: String, _ text: String? = nil, state: Course.State = .done,
        citation: Citation? = nil, link: Link? = nil
    ) {
        self.time = time
        self.lead = lead
        self.text = text
        self.citation = citation
        self.link = link
        switch state {
        case .done: self.state = "done"
        case .here: self.state = "here"
        case .next: self.state = "next"
        }
    }
}

/// A person on the client's side: initials, name, what they are, and how to reach them.
package struct Person: Sendable {
    let name: String
    let initials: String
    let role: String
    let telephone: String?
    let tag: Tag?

    package init(name: String, role: String, telephone: String? = nil, tag: Tag? = nil) {
        self.name = name
        self.role = role
        self.telephone = telephone
        self.tag = tag
        initials = name.split(separator: " ").prefix(2).compactMap { $0.first.map(String.init) }.joined()
    }
}

/// The path on a row of a long table, drawn in code like the table around it.
extension MiniPath {
    func draw(into markup: inout Markup) {
        markup.add("<span class=\"mini\"><svg width=\"106\" height=\"18\" viewBox=\"0 0 106 18\" role=\"img\"")
        markup.attribute("aria-label", label)
        markup.add(">")
        for mark in marks { mark.draw(into: &markup) }
        markup.add("</svg><span>")
        markup.text(name)
        markup.add("</span></span>")
    }
}

extension MiniPath.Mark {
    fileprivate func draw(into markup: inout Markup) {
        if hasLeg {
            markup.add(isDone ? "<path class=\"leg run\"" : "<path class=\"leg\"")
            markup.attribute("d", "M" + x + " 9H" + legEnd)
            markup.add(" transform=\"translate(4.5)\"/>")
        }
        if isHere {
            circle("6", "here", into: &markup)
            circle("2.2", "eye", into: &markup)
        } else if isStart {
            markup.add("<path class=\"run\" d=\"M8 4.5 12.5 12.5H3.5z\"/>")
        } else {
            circle("3.5", isDone ? "run" : "ahead", into: &markup)
            if isFinish { circle("6", "ahead", into: &markup) }
        }
    }

    private func circle(_ radius: String, _ style: String, into markup: inout Markup) {
        markup.add("<circle cy=\"9\"")
        markup.attribute("class", style)
        markup.attribute("cx", x)
        markup.attribute("r", radius)
        markup.add("/>")
    }
}
