import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Cuts a connection whose request doesn't come whole in time, or whose reader doesn't read.
///
/// The server's own watch looks at silence only: one byte now and then keeps it content for ever, and while an answer
/// is being written it doesn't look at all.
final class SlowClientCutter: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// After the body's own time, for the answer that says so.
    private static let farewell = TimeAmount.seconds(5)

    private let patience: Patience
    private var bodyWatch: Scheduled<Void>?
    private var readerWatch: Scheduled<Void>?

    init(_ patience: Patience) { self.patience = patience }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            let length = head.headerFields[.contentLength].flatMap { Int($0) } ?? 0
            bodyWatch?.cancel()
            bodyWatch = watch(context, TimeAmount(patience.wholeBody(of: length)) + Self.farewell)
        case .body: break
        case .end:
            bodyWatch?.cancel()
            bodyWatch = nil
        }
        context.fireChannelRead(data)
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        readerWatch?.cancel()
        readerWatch = context.channel.isWritable ? nil : watch(context, TimeAmount(patience.reader))
        context.fireChannelWritabilityChanged()
    }

    func channelInactive(context: ChannelHandlerContext) {
        stop()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { stop() }

    private func watch(_ context: ChannelHandlerContext, _ time: TimeAmount) -> Scheduled<Void> {
        context.eventLoop.assumeIsolated().scheduleTask(in: time) { context.close(promise: nil) }
    }

    private func stop() {
        bodyWatch?.cancel()
        readerWatch?.cancel()
    }
}
