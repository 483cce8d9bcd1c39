import Casework
import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import Procedures

extension Reception {
    /// The response that an answer is sent as.
    func draw(_ answer: Answer, _ visit: Visit, _ request: Request) async throws -> Response {
        switch answer {
        case .page(let page, let status, let nav):
            if let worker = visit.visitor { _ = try await house.pressing.count(for: worker) }
            return html(house.printer.html(page, frame: frame(visit, nav: nav), language: visit.language), status)
        case .part(let name, let model):
            return html(house.printer.part(name, model, language: visit.language), .ok)
        case .seeOther(let path, let done):
            return redirect(to: done.map { path + (path.contains("?") ? "&" : "?") + "done=" + $0 } ?? path)
        case .file(let bytes, let type, let name):
            return Response(
                status: .ok,
                headers: [.contentType: type, .contentDisposition: "attachment; filename=\"\(name)\""],
                body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
        case .json(let text, let status, let headers):
            var fields: HTTPFields = [.contentType: "application/json; charset=utf-8"]
            for (name, value) in headers {
                if let name = HTTPField.Name(name) { fields[name] = value }
            }
            return Response(status: status, headers: fields, body: .init(byteBuffer: ByteBuffer(string: text)))
        case .asset(let asset):
            return Response(
                status: .ok,
                headers: [.contentType: asset.mime, .cacheControl: "public, max-age=31536000, immutable"],
                body: .init(byteBuffer: ByteBuffer(bytes: asset.bytes)))
        case .cookie(let name, let value, let path):
            var response = redirect(to: path)
            response.setCookie(sessionCookie(name, value))
            return response
        case .cookiePage(let name, let value, let mark, let page):
            var marked = frame(visit, nav: nil)
            marked.csrf = mark
            var response = html(house.printer.html(page, frame: marked, language: visit.language), .ok)
            response.setCookie(sessionCookie(name, value))
            return response
        case .empty(let status): return Response(status: status)
        }
    }

    private func sessionCookie(_ name: String, _ value: String?) -> Cookie {
        Cookie(
            name: name, value: value ?? "", maxAge: value == nil ? 0 : nil, path: "/", secure: house.isSecure,
            httpOnly: true, sameSite: .lax)
    }

    func html(_ text: String, _ status: HTTPResponse.Status) -> Response {
        Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(string: text)))
    }

    func redirect(to path: String) -> Response {
        Response(status: .seeOther, headers: [.location: path])
    }

    /// The frame of a page for this visit.
    func frame(_ visit: Visit, nav: String?) -> Frame {
        let words = visit.words
        let reader = visit.visitor.map { worker in
            Frame.Reader(
                name: worker.name,
                role: words.name(of: "code.role", worker.role.rawValue),
                organisation: worker.organisationName, holdsMore: worker.holdsMore)
        }
        let items = 
            visit.visitor.map {
                Navigation.items(
                    for: $0.role, current: nav, pressing: house.pressing.lastCount(for: $0), words: words)
            } ?? []
        var frame = Frame(
            language: visit.language, path: visit.address, reader: reader, nav: items,
            offersEasyFinnish: visit.visitor?.role == .client)
        frame.isDemo = house.isDemo
        frame.csrf = visit.csrf
        frame.theme = visit.theme
        if let worker = visit.visitor {
            frame.canSearch = Navigation.canSearch(worker.role)
            frame.idleSeconds = String(Doorkeeper.idleSeconds)
            frame.home = Navigation.home(for: worker.role)
        }
        let done = visit.query["done"]
        if !done.isEmpty, words.has("done." + done) { frame.notice = Note(.ok, words.name(of: "done", done)) }
        return frame
    }

    /// An error page in the reader's language.
    func errorPage(
        _ status: Int, _ visit: Visit, _ request: Request, detail: String? = nil, whomToAsk: String? = nil
    ) -> Response {
        let page = MessagePage.error(
            status, detail: detail, whomToAsk: whomToAsk,
            home: visit.visitor.map { Navigation.home(for: $0.role) } ?? "/sign-in", reference: visit.reference,
            words: visit.words)
        house.log(visit.reference, "answered \(status)")
        return html(
            house.printer.html(page, frame: frame(visit, nav: nil), language: visit.language),
            HTTPResponse.Status(code: status))
    }

    /// An error page before anything is known of the visitor.
    func plainError(_ status: HTTPResponse.Status, _ request: Request) -> Response {
        let reference = house.newKey()
        house.log(reference, "answered \(status.code)")
        return plainPage(status, request, reference)
    }

    /// A fault: its kind goes to the log under the reference that the reader is told.
    func fault(_ error: any Error, _ request: Request, _ visit: Visit? = nil) -> Response {
        let reference = visit?.reference ?? house.newKey()
        house.log(reference, "fault \(request.method.rawValue) \(route?.path ?? "-") \(type(of: error)) \(error)")
        return plainPage(.internalServerError, request, reference)
    }

    private func plainPage(_ status: HTTPResponse.Status, _ request: Request, _ reference: String) -> Response {
        let language = request.cookies["polku_lang"].flatMap { Language(rawValue: $0.value) } ?? .fi
        if request.uri.path.hasPrefix("/api/") { return APIProblem.plain(status, reference: reference) }
        let page = MessagePage.error(
            status.code, home: "/", reference: reference, words: house.printer.words.in(language))
        let frame = Frame(language: language, path: "/")
        return html(house.printer.html(page, frame: frame, language: language), status)
    }
}
