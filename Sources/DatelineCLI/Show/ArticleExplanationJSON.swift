import Dateline

extension ArticleExplanation {
  var json: JSONValue {
    [
      "document": .string(document?.value), "file": .string(source.name), "charset": .string(source.charset),
      "codepoints": .integer(source.codepoints), "body": .string(body), "segments": .array(segments.map(json)),
      "edits": .array(edits.map(json)),
      "found": .array(
        found.map {
          [
            "name": .string($0.name), "value": .string($0.value), "known": .string($0.known),
            "reason": .string($0.reason),
          ]
        }),
    ]
  }

  private func json(_ segment: SegmentLine) -> JSONValue {
    let lines = lines(segment.span)
    return [
      "ordinal": .integer(segment.ordinal), "kind": .string(segment.kind.rawValue), "zone": .string(segment.zone?.rawValue),
      "start": .integer(segment.span.start), "end": .integer(segment.span.end),
      "firstLine": lines.map { .integer($0.first) }, "lastLine": lines.map { .integer($0.last) },
      "reason": .string(segment.reason), "words": .string(words(segment.span)),
    ]
  }

  private func json(_ edit: Edit) -> JSONValue {
    [
      "start": .integer(edit.raw.start), "end": .integer(edit.raw.end), "kind": .string(edit.kind.rawValue),
      "rule": .string(edit.rule), "confidence": edit.confidence.flatMap { ExactDecimal("\($0)") }.map(JSONValue.decimal),
      "original": .string(edit.original), "replacement": .string(edit.replacement),
    ]
  }
}
