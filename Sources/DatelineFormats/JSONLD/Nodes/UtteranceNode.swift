import DatelineExport
import DatelineModel

extension NodeBuilder {
  func node(_ utterance: Utterance) -> JSONValue {
    [
      "id": id(utterance.id),
      "type": "Utterance",
      "name": .string(utterance.label),
      "speaker": reference(utterance.speaker),
      "occasion": reference(utterance.occasion),
      "dateCreated": date(utterance.uttered),
      "witnesses": .list(utterance.witnesses.map(node)),
      "variations": .list(utterance.variations.map { node($0, of: utterance) }),
      "note": .string(utterance.note),
    ]
  }

  private func node(_ witness: Utterance.Witness) -> JSONValue {
    let head: JSONValue = [
      "type": "Witness", "statement": id(witness.statement), "document": id(witness.document),
      "evidence": .string(witness.evidence),
    ]
    return head.adding(provenance(witness.provenance))
  }

  private func node(_ variation: Utterance.Variation, of utterance: Utterance) -> JSONValue {
    [
      "type": "Variation",
      "variationKind": value(variation.kind),
      "readings": .list(variation.readings.map { node($0, of: utterance) }),
      "note": .string(variation.note),
    ]
  }

  private func node(_ reading: Utterance.Reading, of utterance: Utterance) -> JSONValue {
    let document = utterance.witnesses.first { $0.statement == reading.witness }?.document
    let source = document.map { names.file(of: $0.value) }
    if let words = reading.words, words.count != reading.target?.passages.count ?? 0 {
      losses.drop("reading.words", of: utterance.id.value, because: "they are not one text for each passage")
    }
    return [
      "type": "Reading", "witness": id(reading.witness),
      "target": reading.target.map { .array(passages($0, reading.words, source)) },
    ]
  }

  private func passages(_ target: Target, _ words: [String]?, _ source: String?) -> [JSONValue] {
    target.passages.enumerated().map { place, passage in
      let exact = words.flatMap { $0.indices.contains(place) ? $0[place] : nil }
      let quote: JSONValue? = exact.map { ["type": "TextQuoteSelector", "exact": .string($0)] }
      return PassageNodes.resource(source, passage, in: nil, quote: quote)
    }
  }
}
