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
