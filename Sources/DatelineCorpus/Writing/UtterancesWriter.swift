import DatelineModel
import Yams

/// Writes `utterances.yaml` with readings by offsets.
struct UtterancesWriter {
  let utterances: [Utterance]
  let defaults: ProvenanceDefaults

  func text() throws -> String {
    var tree = YAMLTree()
    tree.put("utterances", utterances.map(utterance))
    return try tree.text()
  }

  private func utterance(_ utterance: Utterance) -> Node {
    var tree = YAMLTree()
    tree.put("id", utterance.id.value)
    tree.put("label", utterance.label)
    tree.put("speaker", utterance.speaker?.value)
    tree.put("occasion", utterance.occasion?.value)
    tree.put("uttered", utterance.uttered?.text)
    tree.put("witnesses", utterance.witnesses.map(witness))
    tree.put("variations", utterance.variations.map(variation))
    tree.put("note", utterance.note)
    return tree.node()
  }

  private func witness(_ witness: Utterance.Witness) -> Node {
    var tree = YAMLTree()
    tree.put("statement", witness.statement.value)
    tree.put("evidence", witness.evidence)
    defaults.put(witness.provenance, in: &tree)
    return tree.node()
  }

  private func variation(_ variation: Utterance.Variation) -> Node {
    var tree = YAMLTree()
    tree.put("kind", variation.kind.rawValue)
    tree.put("note", variation.note)
    tree.put("readings", variation.readings.map(reading))
    return tree.node()
  }

  private func reading(_ reading: Utterance.Reading) -> Node {
    var tree = YAMLTree()
    tree.put("witness", reading.witness.value)
    tree.put("words", reading.target.map(Addresses.node))
    tree.put("omitted", reading.target == nil ? YAMLTree.truth : nil)
    return tree.node(flow: true)
  }
}

extension YAMLTree {
  static var truth: Node { Node.scalar(Node.Scalar("true", Tag(.implicit), .plain)) }
}
