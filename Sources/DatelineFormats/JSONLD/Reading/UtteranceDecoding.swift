import DatelineExport
import DatelineModel

extension NodeFields {
  func utterance() throws -> Utterance {
    var utterance = Utterance(
      id: try id(), witnesses: try nodes("witnesses", "witness").map { try $0.witness() },
      variations: try nodes("variations", "variation").map { try $0.variation() })
    utterance.label = try text("name")
    utterance.speaker = try reference("speaker")
    utterance.occasion = try reference("occasion")
    utterance.uttered = try date("dateCreated")
    utterance.note = try text("note")
    return utterance
  }

  private func witness() throws -> Utterance.Witness {
    Utterance.Witness(
      statement: try id("statement"), document: try id("document"), evidence: try text("evidence"),
      provenance: try provenance())
  }

  private func variation() throws -> Utterance.Variation {
    Utterance.Variation(
      kind: try need("variationKind", value("variationKind")),
      readings: try nodes("readings", "reading").map {
        Utterance.Reading(witness: try $0.id("witness"), target: try $0.target("target"), words: try $0.words("target"))
      },
      note: try text("note"))
  }
}
