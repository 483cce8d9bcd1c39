package import Casework
package import Pages

extension Words {
    /// A problem in words: "Anna luku 1–4".
    package func problem(_ problem: Problem) -> String {
        let key = "problem." + problem.code
        let figures = problem.figures.mapValues { figure in Day(figure).map(format.day) ?? figure }
        return has(key)
            ? name(of: "problem", problem.code, figures) : name(of: "layout.problem", problem.code, figures)
    }
}
