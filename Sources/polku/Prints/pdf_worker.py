"""Turns documents into PDF for Polku.

Reads HTML from standard input and writes PDF to standard output, one document after another, until the input ends.
A request is four bytes of length and the HTML; an answer is one byte, 0 for a PDF and 1 for a complaint, four bytes of
length and the content. The first answer comes before any request and tells the version that does the work. Nothing is
fetched from anywhere: a document holds all it shows.
"""
import os
import struct
import sys

FOLDER = os.path.dirname(os.path.abspath(__file__))
METADATA = "polku:metadata"


def read(stream, count):
    parts = []
    while count:
        part = stream.read(count)
        if not part:
            raise EOFError
        parts.append(part)
        count -= len(part)
    return b"".join(parts)


def answer(stream, status, content):
    stream.write(bytes([status]) + struct.pack(">I", len(content)) + content)
    stream.flush()


def main():
    source = sys.stdin.buffer
    # What a library prints must not come between the answers.
    target = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    os.nice(5)
    try:
        import weasyprint
    except Exception as trouble:
        answer(target, 1, str(trouble).encode())
        return
    with open(os.path.join(FOLDER, "pdfua.xml"), "rb") as file:
        metadata = file.read()

    class Nothing(weasyprint.urls.URLFetcher):
        """Fetches the metadata that is in memory already, and nothing else."""

        def fetch(self, url, headers=None):
            if url == METADATA:
                return weasyprint.urls.URLFetcherResponse(url, metadata)
            raise ValueError("a document fetches nothing")

    fonts = weasyprint.text.fonts.FontConfiguration()
    with open(os.path.join(FOLDER, "paper.css"), encoding="utf-8") as file:
        style = weasyprint.CSS(string=file.read(), font_config=fonts, url_fetcher=Nothing())
    answer(target, 0, weasyprint.__version__.encode())
    while True:
        try:
            (length,) = struct.unpack(">I", read(source, 4))
            html = read(source, length).decode()
        except EOFError:
            return
        try:
            document = weasyprint.HTML(string=html, url_fetcher=Nothing())
            content = document.write_pdf(
                stylesheets=[style], font_config=fonts, pdf_variant="pdf/a-3a", xmp_metadata=[METADATA])
        except Exception as trouble:
            answer(target, 1, type(trouble).__name__.encode())
        else:
            answer(target, 0, content)


if __name__ == "__main__":
    main()
